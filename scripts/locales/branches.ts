import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A name in a locale's content: the file of that name, the folder of that name, or both. What a folder holds is added to
 * what its file holds. */
export interface Branch {
  readonly name: string;
  /** Path of the JSON file, from the folder that was read. */
  readonly file?: string;
  readonly inside: readonly Branch[];
}

const JSON_FILE = /\.json$/;

/** The JSON files of a folder and of the folders in it, as names within names, sorted. */
export function branchesIn(folder: string, under = ''): Branch[] {
  const entries = readdirSync(join(folder, under), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = entries.map(({ name }) => name).filter((name) => JSON_FILE.test(name));
  const names = new Set([...folders, ...files.map((name) => name.replace(JSON_FILE, ''))]);
  return [...names].sort().flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`;
    const file = files.includes(`${name}.json`) ? { file: `${path}.json` } : {};
    const inside = folders.includes(name) ? branchesIn(folder, path) : [];
    return 'file' in file || inside.length > 0 ? [{ name, ...file, inside }] : [];
  });
}
