import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** What the data files say to their readers and the tests, and the skill never asks. */
const REASONS = new Set(['because', 'reason', 'measuredWith']);

/** Leaves reasons out of the bundle. */
const withoutReasons: Plugin = {
  name: 'without-reasons',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]data[\\/].*\.json$/ }, async ({ path }) => {
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
  logLevel: 'warning',
};

/** What AWS Lambda gets: the whole folder is zipped, so the bundle is alone in it. */
const LAMBDA_FOLDER = 'dist/lambda';
/** Where its source map stays, which is larger than a zip may be. */
const MAP_FOLDER = 'dist/maps';

/** Bundles the skill, and leaves nothing of an earlier build beside it. */
async function buildSkill(): Promise<void> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['lambda/index.ts'],
    outfile: join(LAMBDA_FOLDER, 'index.js'),
    sourcemap: 'external',
    minify: true,
    plugins: [withoutReasons],
    write: false,
  });
  await rm(LAMBDA_FOLDER, { recursive: true, force: true });
  for (const folder of [LAMBDA_FOLDER, MAP_FOLDER]) await mkdir(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const folder = path.endsWith('.map') ? MAP_FOLDER : LAMBDA_FOLDER;
    await writeFile(join(folder, basename(path)), contents);
  }
}

/** Bundles the skill for AWS Lambda, and the local Echo that loads that bundle. Silent on success. */
async function buildAll(): Promise<void> {
  await buildSkill();
  await build({
    ...common,
    entryPoints: ['device/main.ts'],
    outfile: 'dist/device/main.js',
    sourcemap: true,
  });
}

void buildAll();
