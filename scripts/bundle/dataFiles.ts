import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { factList, factsIn } from '../content/factList';
import { localeList, localesIn } from '../content/localeList';
import { type DataFolder, quoted, type Reading } from '../content/dataFolders';
import type { Branch } from '../locales/branches';
import { contentOf, LOCALES_FOLDER } from '../locales/readLocale';
import { packed } from './packed';
import { withoutUnread } from '../unreadFacts';

const DATA_FOLDER = 'data';

/** The file of a name in the zip: `en.lines.json`. */
const fileOf = ({ folder }: DataFolder, name: string) =>
  `${folder.split('/').at(-1) || 'facts'}.${name}.json`;

/** True for what only reading needs, which is most of the words. */
const isPacked = (name: string) => name === 'compared';

/** What the skill asks of a branch, as the text of its file. */
function textOf({ folder }: DataFolder, branch: Branch): string {
  const content = contentOf(join(DATA_FOLDER, folder), branch, (file) =>
    withoutUnread(file, readFileSync(file, 'utf8')),
  );
  return JSON.stringify(isPacked(branch.name) ? packed(content) : content);
}

/** What is so short stands in the code: a file of its own would take longer to be read, and more of the zip. */
const SHORT = 700;

const isShort = (text: string) => text.length <= SHORT;

/** What a launch reads of data, and what is packed already: files beside the bundle. All else is in the pack. */
const AT_ONCE = ['lines', 'numbers', 'safety', 'compared', 'learned'];

/** True for a file of data that stands beside the bundle. */
export const isAtOnce = (file: string) => AT_ONCE.includes(file.split('.')[1] ?? '');

/** From files, each parsed when its name is asked for: that takes a new process a third of the time of a literal, and nothing for
 * what a request doesn't need. */
const fromFiles: Reading = {
  head: () => [
    `import { readFileSync } from 'node:fs';`,
    `import { unpacked } from '../../scripts/bundle/unpacked';`,
    `const read = (file) => JSON.parse(readFileSync(__dirname + '/' + file, 'utf8'));`,
    `const readLate = (file) => JSON.parse(require('./late.js').textOf(file));`,
  ],
  members: (data, indent) =>
    data.branches.map((branch) => {
      const text = textOf(data, branch);
      const file = fileOf(data, branch.name);
      const reader = isAtOnce(file) ? 'read' : 'readLate';
      const read = isShort(text) ? `(${text})` : `${reader}('${file}')`;
      const given = isPacked(branch.name) ? `unpacked(${read})` : read;
      return `${indent}${quoted(branch.name)}: () => ${given},`;
    }),
};

/** Has the bundle read its data from files. */
export const readsFiles: Plugin = {
  name: 'reads-files',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]facts\.generated\.ts$/ }, () => ({
      contents: factList(DATA_FOLDER, fromFiles),
    }));
    bundling.onLoad({ filter: /[\\/]locales\.generated\.ts$/ }, () => ({
      contents: localeList(LOCALES_FOLDER, fromFiles),
    }));
  },
};

/** A file of the zip. */
export interface ZippedFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
}

const dataFolders = (): DataFolder[] => [factsIn(DATA_FOLDER), ...localesIn(LOCALES_FOLDER)];

/** The data files that the bundle reads, without what the skill never asks. */
export const dataFiles = (): ZippedFile[] =>
  dataFolders().flatMap((data) =>
    data.branches.flatMap((branch) => {
      const contents = textOf(data, branch);
      return isShort(contents) ? [] : [{ name: fileOf(data, branch.name), contents }];
    }),
  );
