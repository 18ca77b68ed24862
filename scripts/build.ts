import { createRequire } from 'node:module';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
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

/** Where the page on this machine is served from. */
const SCREEN_FOLDER = 'dist/device/screen';

/** Amazon's engine as it is shipped, but for two things: fonts it would fetch from Amazon are those of this machine, and what
 * is told only to whoever asks at once, that it is ready, can be asked later. */
async function engineOfOurs(): Promise<string> {
  const engine = await readFile(createRequire(__filename).resolve('apl-viewhost-web'), 'utf8');
  const offline = engine.replaceAll(/url\('https:\/\/[^']*?\.ttf'\)/g, fontOfThisMachine);
  return `${offline}\nwindow.engineReady = AplRenderer.initEngine();\n`;
}

/** What stands in for a font of Amazon's, by the name of its file. */
function fontOfThisMachine(address: string): string {
  const isBold = /_(Bd|He)\.|Bold/.test(address);
  const families = address.includes('Bookerly')
    ? ['Liberation Serif', 'Georgia', 'DejaVu Serif']
    : ['Liberation Sans', 'Arial', 'Helvetica', 'DejaVu Sans'];
  return families.map((family) => `local('${family}${isBold ? ' Bold' : ''}')`).join(', ');
}

/** Bundles the page on this machine, and puts Amazon's engine beside it. */
async function buildScreen(): Promise<void> {
  const page = 'device/screen/page';
  await build({
    ...common,
    entryPoints: [`${page}/main.ts`],
    outfile: join(SCREEN_FOLDER, 'page.js'),
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  for (const file of ['index.html', 'page.css']) {
    await copyFile(join(page, file), join(SCREEN_FOLDER, file));
  }
  await writeFile(join(SCREEN_FOLDER, 'engine.js'), await engineOfOurs());
}

/** Bundles the skill and the pages for AWS Lambda, the local Echo with its page, and the web service. Silent on success. */
async function buildAll(): Promise<void> {
  await buildSkill();
  await buildPages();
  for (const folder of ['device', 'server']) await buildProgram(folder);
  await buildScreen();
}

void buildAll();
