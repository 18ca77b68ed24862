import { readFileSync, writeFileSync } from 'node:fs';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { wordsIn } from '../lambda/speech/predictSeconds';

/** What a listener may say but the skill never does. */
const HEARD_ONLY = new Set(['otherNames']);
/** Words that `Intl` adds to a locale's own. */
const UNIT_WORDS = ['second', 'seconds', 'minute', 'minutes'];

const localeFile = (locale: string, name: string) => `data/locales/${locale}/${name}.json`;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every string inside a value, but for what is only heard. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    HEARD_ONLY.has(name) ? [] : stringsIn(inner),
  );
}

/** The words a locale can say: those of its sentences, without placeholders. */
function spokenWords(locale: string): string[] {
  const files = [
    ...['lines', 'points', 'practices', 'areas', 'routines', 'topics', 'questions'],
    ...['manners', 'wishes', 'safety'],
  ];
  const sentences = files.flatMap((name) => stringsIn(readJson(localeFile(locale, name))));
  const words = sentences.flatMap((each) => wordsIn(each.replace(/\{\{\w+\}\}/g, ' ')));
  return [...new Set([...words, ...UNIT_WORDS])].sort();
}

/** Phonemes of every word a locale can say. Throws for words that neither the dictionary nor the locale pronounces. */
export function countPhonemes(locale: string): Record<string, number> {
  const own = readJson(localeFile(locale, 'pronunciations')) as Record<string, string>;
  const words = spokenWords(locale);
  const spelled = (word: string) => own[word] ?? dictionary[word];
  const unknown = words.filter((word) => spelled(word) === undefined);
  if (unknown.length > 0)
    throw new Error(`Add to ${localeFile(locale, 'pronunciations')}: ${unknown.join(', ')}`);
  return Object.fromEntries(words.map((word) => [word, spelled(word)?.split(' ').length ?? 0]));
}

/** The counts as a locale's file holds them. */
export const phonemesJson = (locale: string) =>
  `${JSON.stringify(countPhonemes(locale), null, 2)}\n`;

if (process.argv[1]?.endsWith('countPhonemes.ts'))
  writeFileSync(localeFile('en-US', 'phonemes'), phonemesJson('en-US'));
