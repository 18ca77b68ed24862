import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mergeOver, type NamedValues } from '../../lambda/content/mergeOver';
import { authored } from '../../lambda/content/authored';
import { readAuthored } from '../readAuthored';
import { type Branch, branchesIn } from './branches';
import { localeFile } from './localeFile';

/** Where the locales stand, from the project's folder. */
export const LOCALES_FOLDER = 'data/locales';

const foldersLike = (pattern: RegExp, folder: string) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();

/** The languages there are words for, such as `'en'`. */
export const languagesIn = (folder: string) => foldersLike(/^[a-z]{2}$/, folder);

/** The locales that are published, such as `'en-US'`: a language, and a country's own words over it. */
export const countriesIn = (folder: string) => foldersLike(/^[a-z]{2}-[A-Z]{2}$/, folder);

/** The language of a locale: that of `'en-US'` is `'en'`. */
export const languageOf = (locale: string) => locale.split('-')[0] ?? locale;

/** Reads a JSON file by its path. */
type ReadJson = (file: string) => unknown;

const namesIn = (folder: string, branches: readonly Branch[], read: ReadJson): NamedValues =>
  Object.fromEntries(branches.map((each) => [each.name, contentOf(folder, each, read)]));

/** What a branch of a folder holds. */
export function contentOf(folder: string, { file, inside }: Branch, read: ReadJson): unknown {
  if (file === undefined) return namesIn(folder, inside, read);
  const own = read(join(folder, file));
  return inside.length === 0
    ? own
    : { ...authored<NamedValues>(own), ...namesIn(folder, inside, read) };
}

/** What stands in one folder, of a language or of a country, and nothing else. */
export const readFolder = <Content = NamedValues>(folder: string): Content =>
  authored<Content>(namesIn(folder, branchesIn(folder), readAuthored));

/** The folders that say something over a locale's language, each over the one before; none for a language alone. */
export function layersOf(folder: string, locale: string): string[] {
  if (locale === languageOf(locale)) return [];
  const { parent } = localeFile(folder, locale);
  return parent === undefined ? [locale] : [parent, locale];
}

/** All of a locale: a country's words over its language's; a language alone is a locale as well. */
export const readLocale = <Content = NamedValues>(folder: string, locale: string): Content =>
  authored<Content>(
    [languageOf(locale), ...layersOf(folder, locale)]
      .map((each) => readFolder(join(folder, each)))
      .reduce(mergeOver),
  );

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The samples of each intent that has any, a phrase a line in its file; a country's file takes the place of its language's. */
export function readSampleFiles(
  folder: string,
  locale: string,
): Readonly<Record<string, readonly string[]>> {
  const folders = [languageOf(locale), ...layersOf(folder, locale)]
    .map((each) => join(folder, each, 'samples'))
    .filter((each) => existsSync(each));
  const files = folders.flatMap((each) => readdirSync(each).map((name) => join(each, name)));
  return Object.fromEntries(files.map((file) => [basename(file, '.txt'), linesOf(file)]));
}
