import { join } from 'node:path';
import { type Branch, branchesIn } from './branches';
import { countriesIn, languagesIn, layersOf } from './readLocale';

/** What the interaction model and the generators are made of, and the skill never asks; and what is said of pictures, which
 * is loaded with them. What it hears by is in `compared.json`, in the form in which words are compared. */
const NOT_SAID_NOR_HEARD = [
  'alike',
  'builtIns',
  'concepts',
  'intents',
  'invocation',
  'listing',
  'locale',
  'nameFreeInteraction',
  'pictures',
  'pronunciations',
  'readings',
  'remarks',
  'signs',
  'taskTitles',
];

/** The JSON files of a locale that go into the skill. */
const branchesOf = (folder: string, locale: string) =>
  branchesIn(join(folder, locale)).filter(({ name }) => !NOT_SAID_NOR_HEARD.includes(name));

/** A name that code may have: `en/signs/foot-drop.json` → `enSignsFootDrop`. */
const variableFor = (locale: string, file: string) =>
  `${locale.replace('-', '')}/${file.replace(/\.json$/, '')}`
    .split(/[/-]/)
    .map((part, at) => (at === 0 ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join('');

const quoted = (name: string) => (/^[a-z_]\w*$/i.test(name) ? name : `'${name}'`);

function importsOf(locale: string, { file, inside }: Branch): string[] {
  const own = file && [
    `import ${variableFor(locale, file)} from '../../data/locales/${locale}/${file}';`,
  ];
  return [...(own ?? []), ...inside.flatMap((each) => importsOf(locale, each))];
}

function membersOf(locale: string, { name, file, inside }: Branch, indent: string): string[] {
  if (inside.length === 0)
    return file === undefined ? [] : [`${indent}${quoted(name)}: ${variableFor(locale, file)},`];
  return [
    `${indent}${quoted(name)}: {`,
    ...(file === undefined ? [] : [`${indent}  ...${variableFor(locale, file)},`]),
    ...inside.flatMap((each) => membersOf(locale, each, `${indent}  `)),
    `${indent}},`,
  ];
}

const listOf = (folder: string, locales: readonly string[]) =>
  locales.flatMap((locale) => [
    `  ${quoted(locale)}: {`,
    ...branchesOf(folder, locale).flatMap((each) => membersOf(locale, each, '    ')),
    '  },',
  ]);

const layersIn = (folder: string, countries: readonly string[]) =>
  countries.map((locale) => {
    const layers = layersOf(folder, locale).map((layer) => `layers['${layer}']`);
    return `  ${quoted(locale)}: [${layers.join(', ')}],`;
  });

/** The text of a module that lists the locales of a folder, as prettier would leave it. */
export function localeList(folder: string): string {
  const [languages, countries] = [languagesIn(folder), countriesIn(folder)];
  const layers = [...new Set(countries.flatMap((each) => layersOf(folder, each)))].sort();
  return [
    ...[...languages, ...layers].flatMap((locale) =>
      branchesOf(folder, locale).flatMap((each) => importsOf(locale, each)),
    ),
    '',
    '/** The content of every language of `data/locales/`, as `npm run generate` finds it. */',
    'export const languages = {',
    ...listOf(folder, languages),
    '};',
    '',
    '/** What is said differently from a language, in one country or in several. */',
    'const layers = {',
    ...listOf(folder, layers),
    '};',
    '',
    '/** What each country says differently from its language, each over the one before. */',
    'export const countries = {',
    ...layersIn(folder, countries),
    '};',
    '',
  ].join('\n');
}
