import { readFile } from 'node:fs/promises';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** What the data files say to their readers and the tests, and the skill never asks. */
const REASONS = new Set(['because', 'reason']);

/** Leaves reasons out of the bundle. */
const withoutReasons: Plugin = {
  name: 'without-reasons',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/].*\.json$/ }, async ({ path }) => {
      const content: unknown = JSON.parse(await readFile(path, 'utf8'), (key, value: unknown) =>
        REASONS.has(key) ? undefined : value,
      );
      return { contents: JSON.stringify(content), loader: 'json' };
    });
  },
};

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
};

/** Bundles the skill for AWS Lambda, and the local Echo that loads that bundle. Silent on success. */
async function buildAll(): Promise<void> {
  await build({
    ...common,
    entryPoints: ['lambda/index.ts'],
    outfile: 'dist/lambda/index.js',
    minify: true,
    plugins: [withoutReasons],
  });
  await build({ ...common, entryPoints: ['device/main.ts'], outfile: 'dist/device/main.js' });
}

void buildAll();
