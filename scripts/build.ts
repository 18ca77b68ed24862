import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { buildScreenPage } from './bundle/screenPage';
import { bundledSkill } from './bundle/skill';
import { documentsAsPages } from './pages/documentsAsPages';

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
  const files = await bundledSkill();
  for (const folder of [LAMBDA_FOLDER, MAP_FOLDER]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  for (const { name, contents } of files)
    await writeFile(join(name.endsWith('.map') ? MAP_FOLDER : LAMBDA_FOLDER, name), contents);
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
