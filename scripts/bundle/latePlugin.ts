import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type LatePart, PARTS } from './parts';

/** How a part is named where esbuild wants something to begin with. */
const PART = /^part:/;

/** What loads parts, as its file is required. */
const LOADER = /^\.\/late\.js$/;

/** What begins: no part may be needed before all that it imports is there. */
const MAIN = 'lambda/index.ts';

/** All that is loaded first. */
const FIRST = 'lambda/app';

/** The names that a module exports. */
async function namesIn(module: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${module}.ts`],
    outdir: '.',
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** A part: all of its modules, and what is there before it. */
const wholePart = ({ after, modules }: LatePart): string =>
  [
    `import '${after === undefined ? `./${FIRST}` : `part:${after}`}';`,
    ...modules.map((module) => `export * from './${module}';`),
  ].join('\n');

/** What stands for a module of a part: functions that load the part when one of them is first called. */
const standIn = (part: string, names: readonly string[]): string =>
  [
    'let part;',
    ...names.map(
      (name) =>
        `export const ${name} = (...given) => (part ??= require('./late.js').loaded('${part}.js')).${name}(...given);`,
    ),
  ].join('\n');

/** A module by its file. */
const moduleAt = (file: string) =>
  relative(process.cwd(), file).split(sep).join('/').replace(/\.ts$/, '');

/** The name of the part that a module is in. */
const partOf = (module: string) =>
  Object.entries(PARTS).find(([, { modules }]) => modules.includes(module))?.[0];

/** What esbuild begins with: what is loaded first, and each part. */
export const entries: Record<string, string> = {
  index: MAIN,
  late: 'scripts/bundle/late.ts',
  ...Object.fromEntries(Object.keys(PARTS).map((part) => [part, `part:${part}`])),
};

/** Keeps each part in a file of its own, which is loaded when a function of it is first called from outside. */
export const loadsLate: Plugin = {
  name: 'loads-late',
  setup(bundling) {
    bundling.onResolve({ filter: PART }, ({ path }) => ({
      path: path.replace(PART, ''),
      namespace: 'part',
    }));
    bundling.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
      const part = PARTS[path];
      return part && { contents: wholePart(part), resolveDir: process.cwd() };
    });
    bundling.onResolve({ filter: LOADER }, ({ path }) => ({ path, external: true }));
    bundling.onResolve({ filter: /^\./, namespace: 'file' }, ({ path, importer, resolveDir }) => {
      const module = moduleAt(join(resolveDir, path));
      const part = partOf(module);
      return part === undefined || partOf(moduleAt(importer)) === part
        ? undefined
        : { path: module, namespace: 'late' };
    });
    bundling.onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => ({
      contents: standIn(partOf(path) ?? '', await namesIn(path)),
    }));
  },
};
