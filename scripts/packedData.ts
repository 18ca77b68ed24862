import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { compressed } from './packed';
import { withoutUnread } from './unreadFacts';

/** What is packed apart. */
const APART = /compared\.json$/;
const DATA = /[\\/]data[\\/].*\.json$/;
const PACKED = 'packed-data';

/** The data files that a bundle holds, but for what is packed apart. */
async function dataFilesIn(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  return Object.keys(metafile.inputs)
    .map((file) => resolve(file))
    .filter((file) => DATA.test(file) && !APART.test(file));
}

/** A module that is a list of the contents of some files. */
function moduleOf(files: readonly string[]): string {
  const contents = files.map((file) => withoutUnread(file, readFileSync(file, 'utf8')));
  return [
    "const { brotliDecompressSync } = require('node:zlib');",
    `const packed = Buffer.from('${compressed(Buffer.from(JSON.stringify(contents)))}', 'base64');`,
    'module.exports = JSON.parse(brotliDecompressSync(packed).toString());',
  ].join('\n');
}

/** Packs all the data that a bundle holds into one list, without what the skill never asks. */
export async function packsData(options: BuildOptions): Promise<Plugin> {
  const files = await dataFilesIn(options);
  return {
    name: 'packs-data',
    setup(bundling) {
      bundling.onResolve({ filter: new RegExp(`^${PACKED}$`) }, ({ path }) => ({
        path,
        namespace: PACKED,
      }));
      bundling.onLoad({ filter: /.*/, namespace: PACKED }, () => ({
        contents: moduleOf(files),
        loader: 'js',
      }));
      bundling.onLoad({ filter: DATA }, ({ path }) => ({
        contents: `module.exports = require('${PACKED}')[${files.indexOf(path)}];`,
        loader: 'js',
      }));
    },
  };
}
