import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSlotSources } from '../../scripts/readSlotSources';
import { buildSlotTypes, type SlotSources } from '../../scripts/slotValues';
import { LOCALE } from '../support/locale';

const sources = readSlotSources(join(__dirname, '..', '..', 'data'), LOCALE);
const types = buildSlotTypes(sources);
const values = types.flatMap((type) => type.values);

describe('slot values', () => {
  test('every value has a synonym, and none is too long or oddly written', () => {
    for (const { name } of values) {
      expect(name.synonyms.length).toBeGreaterThan(0);
      for (const said of [name.value, ...name.synonyms]) {
        expect(said).toMatch(/^[\p{L}\d '.-]{1,140}$/u);
      }
    }
  });

  test('every point is a value under its WHO code', () => {
    const ids = types.find(({ name }) => name === 'POINT')?.values.map(({ id }) => id);
    expect(ids).toEqual(sources.points.map(({ code }) => code));
  });

  test.each([
    ['BL40', 'b fifty four'],
    ['BL52', 'b 47'],
    ['BL10', 'g b ten'],
    ['LI4', 'l. i. four'],
    ['EX-UE7', 'e x u e seven'],
    ['LR3', 'liv3'],
    ['BL40', 'weizhong'],
  ])('%s can be said "%s"', (code, said) => {
    expect(values.find(({ id }) => id === code)?.name.synonyms).toContain(said);
  });

  test('two values with one name are refused, both named', () => {
    const [first, second] = Object.keys(sources.words.areas);
    const areas = {
      ...sources.words.areas,
      [second ?? '']: { name: sources.words.areas[first ?? '']?.name ?? '', otherNames: ['more'] },
    };
    const doubled: SlotSources = { ...sources, words: { ...sources.words, areas } };
    expect(() => buildSlotTypes(doubled)).toThrow(
      new RegExp(`both ${first ?? ''} and ${second ?? ''}`),
    );
  });
});
