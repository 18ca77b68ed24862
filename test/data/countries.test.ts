import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phrasebookFor } from '../../lambda/content/locales';
import { localeFile, type NumberFact } from '../../scripts/locales/localeFile';
import { languageOf, layersOf, readFolder, readLocale } from '../../scripts/locales/readLocale';
import { sharedEmergency } from '../../scripts/package/listings';
import { everyLocale, localesFolder, localeWords } from '../support/locale';

const numberWords = localeWords<readonly string[]>('numbers');

/** The digits that words stand for: "one one six, one two three", "triple zero", "thirteen". */
const digitsOf = (spoken: string) =>
  spoken
    .replaceAll(',', '')
    .replace(/\btriple (\w+)/g, '$1 $1 $1')
    .split(' ')
    .map((word) => numberWords.indexOf(word))
    .join('');

/** Every number of every country, with the locale that it is called in and what it is for. */
const facts = everyLocale.flatMap((locale) =>
  Object.entries(localeFile(localesFolder, locale).countries).flatMap(([country, numbers]) =>
    Object.entries(numbers).map(([use, fact]) => ({ locale, country, use, fact })),
  ),
);
const named = facts.map((each) => [`${each.country} ${each.use}`, each] as const);

/** Every string inside a value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** What a locale says of harm, and in the topics: sentences, and what fills them. */
const saidIn = (locale: string) => {
  const { safety, topics, lines } = readLocale(localesFolder, locale);
  return stringsIn([safety, topics, lines]);
};

/** True where words say a number. */
const says = (words: string, { spoken = '' }: NumberFact) =>
  new RegExp(`\\b${spoken}\\b`).test(words);

describe('whom to call', () => {
  test.each(everyLocale)('in %s is known, in an emergency and in a crisis', (locale) => {
    for (const numbers of Object.values(localeFile(localesFolder, locale).countries))
      expect(Object.keys(numbers)).toEqual(expect.arrayContaining(['emergency', 'crisis']));
  });

  test.each(named)('%s stands somewhere that can be read', (_, { fact }) => {
    expect(fact.sources.length).toBeGreaterThan(0);
    for (const source of fact.sources) expect(new URL(source).protocol).toBe('https:');
  });

  test.each(named)('%s is read out as it is dialled', (_, { fact: { number, spoken } }) => {
    if (spoken === undefined) expect(number).toMatch(/^[\d ]+$/);
    else expect(digitsOf(spoken)).toBe(number.replaceAll(' ', ''));
  });

  test.each(named.filter(([, { fact }]) => fact.spoken))(
    '%s is said, and only with what makes it true for all of the country',
    (_, { locale, fact }) => {
      const said = saidIn(locale).filter((words) => says(words, fact));
      expect(said.length).toBeGreaterThan(0);
      const guarded = said.filter((words) => words.includes(fact.saidWith ?? ''));
      expect(guarded).toEqual(said);
      expect(fact.notIn === undefined).toBe(fact.saidWith === undefined);
    },
  );

  test.each(named.filter(([, { fact }]) => !fact.spoken))(
    '%s is not said, for part of the country has it not',
    (_, { locale, fact }) => {
      expect(fact.notIn).toMatch(/\w/);
      const words = [...fact.number.replaceAll(' ', '')].map((digit) => numberWords[Number(digit)]);
      expect(saidIn(locale).filter((each) => each.includes(words.join(' ')))).toEqual([]);
    },
  );

  test.each(everyLocale)('is the same in all countries of %s', (locale) => {
    const [first, ...others] = Object.values(localeFile(localesFolder, locale).countries).map(
      (numbers) => Object.values(numbers).map(({ spoken }) => spoken),
    );
    expect(first).toBeDefined();
    for (const other of others) expect(other).toEqual(first);
  });

  test('that is not the same in all of them cannot be published', () => {
    const two = (other: string) => ({
      countries: {
        AU: { emergency: { number: '000', sources: [] } },
        NZ: { emergency: { number: other, sources: [] } },
      },
    });
    expect(sharedEmergency(two('000'))).toBe('000');
    expect(() => sharedEmergency(two('111'))).toThrow('No one emergency number for AU, NZ');
    expect(() => sharedEmergency({ countries: {} })).toThrow('No one emergency number');
  });

  test('no country is served by two locales', () => {
    const countries = everyLocale.flatMap((locale) =>
      Object.keys(localeFile(localesFolder, locale).countries),
    );
    expect(new Set(countries).size).toBe(countries.length);
  });

  test.each(everyLocale)('in %s, nobody else’s number is said', (locale) => {
    const { pieceWords, lineWords } = phrasebookFor(locale);
    const said = [
      ...pieceWords('safety.urgent.emergency.own'),
      ...pieceWords('safety.urgent.hopeless.own'),
      ...lineWords('cues.disclaimer', 0),
    ].join(' ');
    const own = new Set(
      facts.filter((each) => each.locale === locale).map(({ fact }) => fact.spoken),
    );
    const others = facts.flatMap(({ fact: { spoken } }) =>
      spoken === undefined || own.has(spoken) ? [] : [spoken],
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((words) => said.toLowerCase().includes(words))).toEqual([]);
  });
});

/** What stands in words for something else, and how long silences are: the timing and the filling of a line. */
const shapeOf = (value: unknown) => {
  const text = JSON.stringify(value);
  const gaps = (text.match(/\{\{\w+\}\}/g) ?? []).filter((gap) => !/emergency|crisis/.test(gap));
  return { gaps, silences: text.match(/(?<=[[,])\d+(\.\d+)?(?=[\],])/g) ?? [] };
};

/** What a country says in place of its language's words, path by path. */
function replaced(own: unknown, theirs: unknown, path: string): [string, unknown, unknown][] {
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return [[path, own, theirs]];
  return Object.entries(own).flatMap(([name, inner]) =>
    replaced(inner, (theirs as Readonly<Record<string, unknown>>)[name], `${path}.${name}`),
  );
}

describe('a country’s own words', () => {
  const own = everyLocale.flatMap((locale) => {
    const language = readFolder(join(localesFolder, languageOf(locale)));
    return layersOf(localesFolder, locale).flatMap((layer) =>
      Object.entries(readFolder(join(localesFolder, layer)))
        .filter(([name]) => !['locale', 'listing'].includes(name))
        .flatMap(([name, words]) => replaced(words, language[name], `${layer} ${name}`)),
    );
  });

  test('are filled with the same, and leave as much time, as those they replace', () => {
    expect(own.length).toBeGreaterThan(20);
    for (const [path, words, theirs] of own)
      expect([path, shapeOf(words)]).toEqual([path, shapeOf(theirs)]);
  });
});
