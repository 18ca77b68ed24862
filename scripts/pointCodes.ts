import { readdirSync } from 'node:fs';

/** The codes of the points in a folder, in order. */
export const pointCodesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
