import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Where everything of a run is left. */
export const FOLDER = 'dist/mutation';

/** Loads mutated sources in place of what is written, and lets every other file of ours know its folder as it does where it
 * stands. */
const loading = (sources: ReadonlyMap<string, string>, project: string): Plugin => ({
  name: 'mutated',
  setup(bundling) {
    bundling.onResolve({ filter: /^@jest\/globals$/ }, () => ({
      path: join(project, 'test/mutation/collected.ts'),
    }));
    bundling.onLoad({ filter: /[\\/](lambda|test|device|scripts)[\\/].*\.ts$/ }, ({ path }) => {
      const written = sources.get(path) ?? readFileSync(path, 'utf8');
      const place = `const __dirname = ${JSON.stringify(dirname(path))};`;
      return { contents: sources.has(path) ? written : `${place}\n${written}`, loader: 'ts' };
    });
  },
});

/** Bundles tests with the mutated sources; gives the bundle's path. It exports the tests, collected. */
export async function bundled(
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
  project: string,
): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = join(project, FOLDER, 'tests.cjs');
  const imports = tests.map((path) => `import ${JSON.stringify(path)};`);
  const contents = [...imports, `export { tests } from './test/mutation/collected';`].join('\n');
  await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    outfile,
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external' },
    logLevel: 'error',
    plugins: [loading(sources, project)],
  });
  return outfile;
}
