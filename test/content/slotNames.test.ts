import { describe, expect, test } from 'vitest';
import { signsTold } from '../../lambda/alexa/harm';
import { catalogue } from '../../lambda/content/catalogue';
import { slotNamesFor } from '../../lambda/content/locales';
import { model } from '../device/model';
import { LOCALE } from '../support/locale';

const names = slotNamesFor(LOCALE);

/** The most urgent first. */
const TIERS = ['emergency', 'seeSomeone', 'dizzy', 'breathingOnly', 'fine'];
const urgencyOf = (sign: string) => TIERS.indexOf(catalogue.findSign(sign)?.tier ?? 'fine');

/** The slots of the model's own types that names fill, each by its name. */
const slots = new Map(
  model.intents.flatMap(({ slots: declared = [] }) =>
    declared
      .filter(({ type }) => !type.startsWith('AMAZON.') && type !== 'REMARK' && type !== 'SIGN')
      .map(({ name, type }) => [name, type] as const),
  ),
);

describe('the words of a slot', () => {
  test.each([...slots])('%s: every value of %s is there, by its name', (slot, type) => {
    const values = model.types.find(({ name }) => name === type)?.values ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const { id, name } of values) {
      expect([id, names.has(slot, id)]).toEqual([id, true]);
      expect([name.value, names.idOf(slot, name.value)]).toEqual([name.value, id]);
    }
  });

  test('of a sign, every name of it is read as it, or as what is as urgent', () => {
    const signs = model.types.find(({ name }) => name === 'SIGN')?.values ?? [];
    const wrong = signs
      .filter(({ id }) => id !== 'figure-of-speech')
      .flatMap(({ id, name }) => {
        return [name.value, ...(name.synonyms ?? [])].filter((each) => {
          const read = signsTold(each, names, catalogue);
          return !read.some((other) => other === id || urgencyOf(other) <= urgencyOf(id));
        });
      });
    expect(signs.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test.each(['hasOwnProperty', 'constructor', '__proto__', 'elbow', ''])(
    'no area has the id "%s"',
    (id) => expect(names.has('area', id)).toBe(false),
  );

  test('a slot that is none of ours has no names', () => {
    expect(names.idOf('minutes', 'ten')).toBeUndefined();
    expect(names.has('minutes', 'ten')).toBe(false);
  });
});

test.each([
  ["lower back I'm pregnant", ['pregnant']],
  ['lower back', []],
  ['stroke the sole', []],
])('the signs in "%s" are %j', (said, ids) =>
  expect([...new Set(signsTold(said, names, catalogue))]).toEqual(ids),
);

test('every sign is in the catalogue', () => {
  const signs = model.types.find(({ name }) => name === 'SIGN')?.values ?? [];
  expect(signs.filter(({ id }) => !catalogue.findSign(id))).toEqual([]);
});
