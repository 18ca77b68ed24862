import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Learned } from '../../lambda/content/learned/weights';
import { type Content, contentFor } from '../../lambda/content/localeContent';
import { comparedOf } from '../../scripts/compared';
import { readExamples } from '../../scripts/learned/examples';
import { learn, type LearnedRow } from '../../scripts/learned/learn';
import { learnedOf } from '../../scripts/learned/learned';
import { readFolder } from '../../scripts/locales/readLocale';
import { localesFolder } from '../support/locale';

const row = (label: number, ...features: number[]): LearnedRow => ({
  label,
  share: 1,
  features: Uint32Array.from(features),
});

test('what tells labels apart is learned, the same every time, and what tells nothing is left out', () => {
  const rows = Array.from({ length: 40 }, (_, at) => row(at % 2, at % 2, 2));
  const { weights } = learn(rows, 3, 2);
  expect(learn(rows, 3, 2).weights).toEqual(weights);
  const [ownOfFirst = 0, otherOfFirst = 0, ownOfSecond = 0, otherOfSecond = 0, ...common] = weights;
  expect(ownOfFirst).toBeGreaterThan(otherOfFirst);
  expect(otherOfSecond).toBeGreaterThan(ownOfSecond);
  expect([...common]).toEqual([0, 0]);
});

test('what is rare is unlikely before anything is told', () => {
  const { leanings } = learn(
    Array.from({ length: 40 }, (_, at) => row(at < 4 ? 0 : 1, at)),
    40,
    2,
  );
  expect(leanings[0]).toBeLessThan(0);
  expect(leanings[1]).toBeGreaterThan(0);
});

test('what was learned is of the examples that there are', () => {
  const folder = join(localesFolder, 'en');
  const words = readFolder<Content & { readonly learned: Learned }>(folder);
  const content = { ...contentFor('en'), ...words, compared: comparedOf(localesFolder, 'en') };
  const before = { wishes: { ...words.learned.wishes }, harm: { ...words.learned.harm } };
  const again = learnedOf(localesFolder, 'en', { ...content, locale: 'en' }, before);
  expect(again.wishes).toBe(before.wishes);
  expect(again.harm).toBe(before.harm);
});

test('no example stands twice for one time', () => {
  for (const folder of ['wishes', 'harm']) {
    const all = readExamples(join(localesFolder, 'en/examples', folder), (_, id) => id);
    const told = all.map(({ time, said }) => `${said}, ${time ?? 'at any time'}`);
    expect(told.length).toBeGreaterThan(10_000);
    const known = new Set<string>();
    const isAgain = (each: string) => known.size === known.add(each).size;
    expect(told.filter(isAgain)).toEqual([]);
  }
});
