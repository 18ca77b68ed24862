import { basename } from 'node:path';
import { build, type BuildOptions, transform } from 'esbuild';
import { dataFiles, readsFiles, type ZippedFile } from './dataFiles';
import { entries, loadsLate } from './latePlugin';
import { withoutArrows } from './functions';
import { withoutRestOfSdk } from './sdk';

const FOR_NODE: BuildOptions = { platform: 'node', target: 'node20', logLevel: 'warning' };

/** A file as Node loads it by `require`. */
async function asCommonJs({ name, contents }: { name: string; contents: string }) {
  const { code, map } = await transform(contents, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    sourcemap: 'external',
    sourcefile: name,
  });
  return [
    { name, contents: code },
    { name: `${name}.map`, contents: map },
  ];
}

/** The skill's bundle and its maps: `index.js`, which a launch needs, the parts that are loaded later, what they share, and the
 * data that all of them read. */
export async function bundledSkill(): Promise<ZippedFile[]> {
  const { outputFiles } = await build({
    ...FOR_NODE,
    entryPoints: entries,
    outdir: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: 'shared-[hash]',
    sourcemap: 'inline',
    minify: true,
    plugins: [loadsLate, readsFiles, withoutRestOfSdk, withoutArrows],
    write: false,
  });
  const files = outputFiles.map(({ path, text }) => ({ name: basename(path), contents: text }));
  const code = await Promise.all(files.map(asCommonJs));
  return [...code.flat(), ...dataFiles()];
}
