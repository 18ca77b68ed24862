import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Writes the arrow functions of our own sources as others. V8 puts off reading those until they are called; a concise arrow
 * it reads whole, which takes a new process a sixth more of the time. Of packages none are written so, for what esbuild makes
 * of arrows in a constructor before `super` is called fails. */
export const withoutArrows: Plugin = {
  name: 'without-arrows',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]lambda[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        supported: { arrow: false },
        sourcefile: path,
        sourcemap: 'inline',
      });
      return { contents: code, loader: 'js' };
    });
  },
};
