import { join } from 'node:path';
import { branchesIn } from '../locales/branches';
import { countriesIn, languagesIn, layersOf } from '../locales/readLocale';
import { byImport, quoted, type Reading, type DataFolder } from './dataFolders';

/** What the interaction model and the generators are made of, and the skill never asks. What it hears by is in
 * `compared.json`, in the form in which words are compared. */
const NOT_SAID_NOR_HEARD = [
  'alike',
  'builtIns',
  'concepts',
  'intents',
  'invocation',
  'listing',
  'locale',
  'nameFreeInteraction',
  'pronunciations',
  'remarks',
  'signs',
  'taskTitles',
];

/** What goes into the skill of a language, or of what is laid over one. */
const dataFolderOf = (folder: string, locale: string): DataFolder => ({
  folder: `locales/${locale}`,
  branches: branchesIn(join(folder, locale)).filter(
    ({ name }) => !NOT_SAID_NOR_HEARD.includes(name),
  ),
});

const layersIn = (folder: string) =>
  [...new Set(countriesIn(folder).flatMap((each) => layersOf(folder, each)))].sort();

/** All that goes into the skill of a folder such as `data/locales/`. */
export const localesIn = (folder: string): DataFolder[] =>
  [...languagesIn(folder), ...layersIn(folder)].map((locale) => dataFolderOf(folder, locale));

const countryLines = (folder: string) =>
  countriesIn(folder).map((locale) => {
    const layers = layersOf(folder, locale).map((layer) => `layers['${layer}']`);
    return `  ${quoted(locale)}: [${layers.join(', ')}],`;
  });

/** The text of a module that lists the locales of a folder, as `npm run format` would leave it. */
export function localeList(folder: string, reading: Reading = byImport): string {
  const listOf = (locales: readonly string[]) =>
    locales.flatMap((locale) => [
      `  ${quoted(locale)}: {`,
      ...reading.members(dataFolderOf(folder, locale), '    '),
      '  },',
    ]);
  return [
    ...reading.head(localesIn(folder)),
    '',
    '/** The content of every language, as `npm run generate` finds it: each name is read when it is asked for. */',
    'export const languages = {',
    ...listOf(languagesIn(folder)),
    '};',
    '',
    '/** What is said differently from a language, in one country or in several. */',
    'const layers = {',
    ...listOf(layersIn(folder)),
    '};',
    '',
    '/** What each country says differently from its language, each over the one before. */',
    'export const countries = {',
    ...countryLines(folder),
    '};',
    '',
  ].join('\n');
}
