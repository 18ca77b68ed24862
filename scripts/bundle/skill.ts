import { basename } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { asCommonJs } from './commonJs';
import { dataFiles, isAtOnce, readsFiles, type ZippedFile } from './dataFiles';
import { withoutArrows } from './functions';
import { entries, loadsLate } from './latePlugin';
import { pack } from './pack';
import { withoutRestOfSdk } from './sdk';

/** All code as esbuild puts it into files: ES modules, for it splits no others. Each has a map beside it. */
const asModules = () =>
  build({
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    entryPoints: entries,
    outdir: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: 'shared-[hash]',
    sourcemap: 'external',
    metafile: true,
    minifyIdentifiers: true,
    minifySyntax: true,
    plugins: [loadsLate, readsFiles, withoutRestOfSdk, withoutArrows],
    write: false,
  });

/** The code that some code imports when it is loaded, and itself. */
function loadedWith(name: string, { outputs }: Metafile): readonly string[] {
  const imported = outputs[name]?.imports.filter(({ external }) => external !== true) ?? [];
  return [name, ...imported.flatMap(({ path }) => loadedWith(path, { inputs: {}, outputs }))];
}

/** The skill's bundle and its maps: `index.js`, what a launch needs beside it, `late.js`, which finds all else in `late.txt`, and
 * what reading compares words with. */
export async function bundledSkill(): Promise<ZippedFile[]> {
  const { outputFiles, metafile } = await asModules();
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const made = [...texts]
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, text]) => asCommonJs({ name, text }, texts.get(`${name}.map`) ?? ''));
  const code = await Promise.all(made);
  const data = dataFiles();
  const first = ['index.js', 'late.js'].flatMap((name) => loadedWith(name, metafile));
  const isFirst = ({ name }: ZippedFile) => first.includes(name) || isAtOnce(name);
  const files = [...code.map(([file]) => file), ...data];
  return [
    ...files.filter(isFirst),
    pack(files.filter((file) => !isFirst(file))),
    ...code.map(([, map]) => map),
  ];
}
