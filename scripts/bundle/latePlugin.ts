import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Modules by the name of the part that they are in: from the project's folder, without their endings. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** How a part is named where esbuild wants something to begin with. */
const PART = /^part:/;

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

/** What stands for a module of a part: functions that load the part when one of them is first called. */
const standIn = (part: string, names: readonly string[]): string =>
  [
    'let part;',
    ...names.map(
      (name) =>
        `export const ${name} = (...given) => (part ??= require('./${part}.js')).${name}(...given);`,
    ),
  ].join('\n');

/** What esbuild begins with for each part. */
export const partEntries = (parts: Parts): Record<string, string> =>
  Object.fromEntries(Object.keys(parts).map((part) => [part, `part:${part}`]));

/** Keeps each part in a file of its own, which is loaded when a function of it is first called from outside. */
export const loadsLate = (main: string, parts: Parts): Plugin => ({
  name: 'loads-late',
  setup(bundling) {
    const partOf = (module: string) =>
      Object.entries(parts).find(([, modules]) => modules.includes(module))?.[0];
    const moduleAt = (file: string) =>
      relative(process.cwd(), file).split(sep).join('/').replace(/\.ts$/, '');
    bundling.onResolve({ filter: PART }, ({ path }) => ({
      path: path.replace(PART, ''),
      namespace: 'part',
    }));
    bundling.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents: [
        `import './${main}';`,
        ...(parts[path] ?? []).map((module) => `export * from './${module}';`),
      ].join('\n'),
      resolveDir: process.cwd(),
    }));
    bundling.onResolve({ filter: /^\./, namespace: 'file' }, ({ path, importer, resolveDir }) => {
      const module = moduleAt(join(resolveDir, path));
      const part = partOf(module);
      return part === undefined || partOf(moduleAt(importer)) === part
        ? undefined
        : { path: module, namespace: 'late', pluginData: part };
    });
    bundling.onLoad(
      { filter: /.*/, namespace: 'late' },
      async ({ path, pluginData: part }: { path: string; pluginData: string }) => ({
        contents: standIn(part, await namesIn(path)),
      }),
    );
    bundling.onResolve({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      path,
      external: true,
    }));
  },
});
