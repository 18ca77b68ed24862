import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../lambda/language/en/fold';
import {
  ailmentOf,
  combinationOf,
  isCombination,
} from '../../lambda/language/en/harm/combinations';
import { FRAMING } from '../../lambda/language/en/harm/frames';
import { createLexicon } from '../../lambda/language/en/harm/lexicon';
import { writtenPhrase } from '../../lambda/language/en/harm/written';
import { STATES } from '../../lambda/language/en/harm/reader';
import { writtenBy } from '../../lambda/language/written';
import { readWordsOf } from '../../scripts/compared';
import { harmWordsOf } from '../../scripts/harmWords';
import { localesFolder } from '../support/locale';

const words = readWordsOf(localesFolder, 'en');
const { concepts, signs, parts } = harmWordsOf(words);
const entries = [...Object.values(concepts), ...Object.values(signs)].flat();

/** The concepts that an entry is made of; of a phrase, none. */
const conceptsIn = (entry: string) =>
  isCombination(entry)
    ? combinationOf(entry)
        .groups.flat()
        .filter((member) => !member.startsWith('"'))
    : [];

describe('concepts', () => {
  test('are there wherever one is named', () => {
    const unknown = entries.filter((entry) => conceptsIn(entry).some((id) => !(id in concepts)));
    expect(entries.some(isCombination)).toBe(true);
    expect(unknown).toEqual([]);
  });

  test('are all used: by a sign, by another, or by what frames a sentence', () => {
    const used = new Set([
      ...entries.flatMap(conceptsIn),
      ...FRAMING,
      ...STATES.map(([concept]) => concept),
      ...parts,
      ...parts.map(ailmentOf),
    ]);
    expect(Object.keys(concepts).filter((id) => !used.has(id))).toEqual([]);
    expect(FRAMING.filter((id) => !(id in concepts))).toEqual([]);
  });

  test('are never made of themselves', () => {
    const reaches = (id: string, seen: readonly string[]): boolean =>
      (concepts[id] ?? [])
        .flatMap(conceptsIn)
        .some((part) => seen.includes(part) || reaches(part, [...seen, part]));
    expect(Object.keys(concepts).filter((id) => reaches(id, [id]))).toEqual([]);
  });

  test('are found by each of their phrases, however it begins', () => {
    const plain = Object.entries(concepts).map(
      ([id, all]) => [id, all.filter((entry) => !isCombination(entry))] as const,
    );
    const find = createLexicon(writtenBy(Object.fromEntries(plain), writtenPhrase));
    const lost = plain.flatMap(([id, words]) =>
      words.filter(
        (phrase) => !find(wordsOf(phrase), () => {}).some(({ concept }) => concept === id),
      ),
    );
    expect(plain.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test.each(Object.entries(concepts))('of %s no phrase is empty once read', (_, words) => {
    const empty = words.filter((entry) => !isCombination(entry) && wordsOf(entry).length === 0);
    expect([words.length > 0, empty]).toEqual([true, []]);
  });
});

test('no phrase means more once the small words are gone that lead to a noun', () => {
  const groups = Object.values(words.concepts).flatMap((group) => Object.values(group));
  const phrases = groups.flat().filter((entry) => !isCombination(entry));
  const isBare = (phrase: string) =>
    phrase.includes(' ') && wordsOf(phrase).length === 1 && !phrase.includes("'");
  expect(phrases.length).toBeGreaterThan(1000);
  expect(phrases.filter(isBare)).toEqual([]);
});

test('every sign but what means nothing is made of something', () => {
  const without = Object.entries(signs).filter(([, made]) => made.length === 0);
  expect(without.map(([id]) => id)).toEqual(['figure-of-speech', 'fine']);
});
