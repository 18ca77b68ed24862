import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languagesIn } from '../locales/readLocale';

/** A name that code may have: `hand-back` → `handBack`. */
const variableFor = (name: string) =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const memberFor = (name: string) =>
  name.includes('-') ? `  '${name}': ${variableFor(name)},` : `  ${name},`;

/** The names of the views in a folder, in order. */
export const viewNamesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();

/** The text of a module that lists these views, and what every language of a folder says of pictures, as prettier would
 * leave it. */
export function pictureList(views: readonly string[], locales: string): string {
  const languages = languagesIn(locales).filter((each) =>
    existsSync(join(locales, each, 'pictures.json')),
  );
  return [
    ...languages.map((each) => `import ${each} from '../../data/locales/${each}/pictures.json';`),
    ...views.map((name) => `import ${variableFor(name)} from '../../data/views/${name}.json';`),
    '',
    '/** Every view of `data/views/`, as `npm run generate` finds them. */',
    'export const views = {',
    ...views.map(memberFor),
    '};',
    '',
    '/** What each language says of pictures. */',
    `export const pictureWords = { ${languages.join(', ')} };`,
    '',
  ].join('\n');
}
