import { join } from 'node:path';
import { dictionary } from 'cmu-pronouncing-dictionary';
import type { NamedValues } from '../lambda/content/mergeOver';
import { wordsIn } from '../lambda/speech/letters';
import { countriesIn, languageOf, readFolder, readLocale } from './locales/readLocale';
import { HEARD_ONLY, SPOKEN } from './spoken';

/** Words that `Intl` adds to a locale's own. */
const UNIT_WORDS = ['second', 'seconds', 'minute', 'minutes'];

/** Every string inside a value, but for what is only heard. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    HEARD_ONLY.has(name) ? [] : stringsIn(inner),
  );
}

/** The words some locales can say: those of their sentences, without placeholders. */
function spokenWords(locales: readonly NamedValues[]): string[] {
  const sentences = locales.flatMap((files) => SPOKEN.flatMap((name) => stringsIn(files[name])));
  const words = sentences.flatMap((each) => wordsIn(each.replace(/\{\{\w+\}\}/g, ' ')));
  return [...new Set([...words, ...UNIT_WORDS])].sort();
}

interface Pronounced {
  readonly pronunciations: Readonly<Record<string, string>>;
}

/** Phonemes of every word that a language can say, in any of its countries. Throws for words that neither the dictionary nor
 * the language pronounces. */
export function countPhonemes(folder: string, language: string): Record<string, number> {
  const countries = countriesIn(folder).filter((locale) => languageOf(locale) === language);
  const locales = [language, ...countries].map((locale) => readLocale(folder, locale));
  const { pronunciations: own } = readFolder<Pronounced>(join(folder, language));
  const words = spokenWords(locales);
  const spelled = (word: string) => own[word] ?? dictionary[word];
  const unknown = words.filter((word) => spelled(word) === undefined);
  if (unknown.length > 0)
    throw new Error(`Add to the pronunciations of ${language}: ${unknown.join(', ')}`);
  return Object.fromEntries(words.map((word) => [word, spelled(word)?.split(' ').length ?? 0]));
}

/** The counts as a language's file holds them. */
export const phonemesJson = (folder: string, language: string) =>
  `${JSON.stringify(countPhonemes(folder, language), null, 2)}\n`;
