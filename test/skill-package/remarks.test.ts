import { describe, expect, test } from 'vitest';
import { readHarm, urgentOf } from '../../lambda/alexa/harm';
import { catalogue } from '../../lambda/content/catalogue';
import { slotNamesFor } from '../../lambda/content/locales';
import { model } from '../device/model';
import { LOCALE } from '../support/locale';

/** Tiers from what cannot wait to what is nothing. */
const TIERS = ['emergency', 'seeSomeone', 'dizzy', 'breathingOnly', 'fine'];

/** Sentences that a listener may say, by the sign that they tell of, or by what else they are. */
const remarks = Object.fromEntries(
  (model.types.find(({ name }) => name === 'REMARK')?.values ?? []).map(({ id, name }) => [
    id,
    [name.value, ...name.synonyms],
  ]),
);

const names = slotNamesFor(LOCALE);

/** What a sentence is read as: the tier of its sign, a place, or nothing. */
function read(said: string): string {
  const found = readHarm([said], names, catalogue);
  if (found?.kind !== 'sign') return found?.kind ?? 'nothing';
  return (found.sign.kind === 'known' && catalogue.findSign(found.sign.id)?.tier) || 'nothing';
}

/** True where a sentence is taken as seriously as it should be. */
const isSafe = (said: string, tier: string) =>
  TIERS.indexOf(read(said)) <= TIERS.indexOf(tier) && TIERS.includes(read(said));

const share = (said: readonly string[], isRight: (said: string) => boolean) =>
  said.filter(isRight).length / said.length;

describe('sentences for the catch-all', () => {
  const signs = catalogue.signs.filter(({ tier }) => tier !== 'fine');

  test.each(signs.map(({ id }) => id))('tell of %s', (id) =>
    expect(remarks[id]?.length).toBeGreaterThanOrEqual(5),
  );

  test.each(['emergency', 'seeSomeone', 'breathingOnly'])('are read, where it is %s', (tier) => {
    const said = signs.filter((sign) => sign.tier === tier).flatMap(({ id }) => remarks[id] ?? []);
    expect(share(said, (each) => isSafe(each, tier))).toBeGreaterThan(0.75);
  });

  test.each(['denied', 'over', 'figures', 'asked', 'feels', 'tired', 'room', 'halves', 'anything'])(
    'raise no alarm, where they are %s',
    (kind) =>
      expect(share(remarks[kind] ?? [], (each) => read(each) === 'nothing')).toBeGreaterThan(0.75),
  );

  test('are of a sign, or of something that is none', () => {
    const others = [
      'places',
      'denied',
      'over',
      'figures',
      'asked',
      'feels',
      'tired',
      'room',
      'halves',
      'anything',
    ];
    const strays = Object.keys(remarks).filter(
      (id) => !others.includes(id) && urgentOf([id], catalogue) === undefined,
    );
    expect(strays).toEqual([]);
  });
});
