import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { buildScreenPage } from './bundle/screenPage';
import { packsCompared } from './packed';
import { documentsAsPages } from './pages/documentsAsPages';
import { withoutUnread } from './unreadFacts';

/** Leaves what the skill never asks out of the bundle. What is left stays a literal: packed, or as text to be parsed, it would
 * take a new process six milliseconds more, and save 2 KB of the zip at best. */
const withoutUnreadFacts: Plugin = {
  name: 'without-unread-facts',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]data[\\/].*\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(withoutUnread(path, await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};

/** Leaves out the clients of Alexa's own services, all that the SDK has `ask-sdk-model` for. It makes one only of a skill
 * with an API client, which this one is not. */
const withoutServiceClients: Plugin = {
  name: 'without-service-clients',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]ask-sdk-model[\\/]index\.js$/ }, () => ({
      contents: 'exports.services = {};',
    }));
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
    plugins: [packsCompared, withoutUnreadFacts, withoutServiceClients],
    write: false,
  });
  await rm(LAMBDA_FOLDER, { recursive: true, force: true });
  for (const folder of [LAMBDA_FOLDER, MAP_FOLDER]) await mkdir(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const folder = path.endsWith('.map') ? MAP_FOLDER : LAMBDA_FOLDER;
    await writeFile(join(folder, basename(path)), contents);
  }
}

/** Bundles the privacy policy and the terms with what serves them: one file, which goes into the stack as text. */
const buildPages = () =>
  build({
    ...common,
    entryPoints: ['pages/index.ts'],
    outfile: 'dist/pages/index.js',
    minify: true,
    plugins: [documentsAsPages],
  });

/** Bundles a program that loads the skill's bundle. */
const buildProgram = (folder: string) =>
  build({
    ...common,
    entryPoints: [`${folder}/main.ts`],
    outfile: `dist/${folder}/main.js`,
    sourcemap: true,
    plugins: [documentsAsPages],
  });

/** Bundles the skill and the pages for AWS Lambda, the local Echo with its page, and the web service. Silent on success. */
async function buildAll(): Promise<void> {
  await buildSkill();
  await buildPages();
  for (const folder of ['device', 'server']) await buildProgram(folder);
  await buildScreenPage('dist/device/screen');
}

void buildAll();
