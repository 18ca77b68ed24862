import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { htmlPage } from './htmlPage';

/** Lets a bundle import a document of `docs/` as the HTML page it is served as. */
export const documentsAsPages: Plugin = {
  name: 'documents-as-pages',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]docs[\\/]\w+\.md$/ }, async ({ path }) => ({
      contents: htmlPage(await readFile(path, 'utf8')),
      loader: 'text',
    }));
  },
};
