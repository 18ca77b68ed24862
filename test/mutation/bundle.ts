import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { CollectedTest } from './collected';

/** Where everything of a run is left. */
export const FOLDER = 'dist/mutation';

/** Loads mutated sources in place of what is written, and lets every other file of ours know its folder as it does where it
 * stands. */
const loading = (sources: ReadonlyMap<string, string>, project: string): Plugin => ({
  name: 'mutated',
  setup(bundling) {
    bundling.onResolve({ filter: /^vitest$/ }, () => ({
      path: join(project, 'test/mutation/collected.ts'),
    }));
    bundling.onLoad({ filter: /[\\/](lambda|test|device|scripts)[\\/].*\.ts$/ }, ({ path }) => {
      const written = sources.get(path) ?? readFileSync(path, 'utf8');
      const place = `const __dirname = ${JSON.stringify(dirname(path))};`;
      return { contents: sources.has(path) ? written : `${place}\n${written}`, loader: 'ts' };
    });
  },
});

/** What a bundle exports. */
export interface Bundle {
  /** Loads all that is mutated. */
  readonly loadSources: () => void;
  /** Loads a file of tests, by its number; gives its tests. */
  readonly load: (file: number) => readonly CollectedTest[];
}

const requiring = (paths: readonly string[]) =>
  `[${paths.map((path) => `() => require(${JSON.stringify(path)})`).join(', ')}]`;

/** Bundles tests with the mutated sources; gives the bundle's path. Nothing of it runs before it is asked for. */
export async function bundled(
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
  project: string,
): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = join(project, FOLDER, 'tests.cjs');
  const contents = `
    import { tests } from './test/mutation/collected';
    const sources = ${requiring([...sources.keys()])};
    const files = ${requiring(tests)};
    export const loadSources = () => sources.forEach((load) => load());
    export const load = (file) => {
      const before = tests.length;
      files[file]();
      return tests.slice(before);
    };`;
  await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    outfile,
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external' },
    minifySyntax: true,
    logLevel: 'error',
    plugins: [loading(sources, project)],
  });
  return outfile;
}
