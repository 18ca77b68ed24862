import { readdirSync } from 'node:fs';

/** A name that code may have: `EX-UE7` → `EXUE7`. */
const nameOf = (code: string) => code.replaceAll('-', '');

/** The text of a module that lists the points with these codes, as prettier would leave it. */
export const pointList = (codes: readonly string[]): string =>
  [
    ...codes.map((code) => `import ${nameOf(code)} from '../../data/points/${code}.json';`),
    '',
    '/** Every point of `data/points/`, as `npm run generate` finds them. */',
    'export const points = [',
    ...codes.map((code) => `  ${nameOf(code)},`),
    '];',
    '',
  ].join('\n');

/** The codes of the points in a folder, in order. */
export const pointCodesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
