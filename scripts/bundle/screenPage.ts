import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The page of the local Echo's screen, as it is written. */
const PAGE = 'device/screen/page';

/** What stands in for a font of Amazon's, by the name of its file. */
function fontOfThisMachine(address: string): string {
  const isBold = /_(Bd|He)\.|Bold/.test(address);
  const families = address.includes('Bookerly')
    ? ['Liberation Serif', 'Georgia', 'DejaVu Serif']
    : ['Liberation Sans', 'Arial', 'Helvetica', 'DejaVu Sans'];
  return families.map((family) => `local('${family}${isBold ? ' Bold' : ''}')`).join(', ');
}

/** Amazon's engine as it is shipped, but for two things: fonts it would fetch from Amazon are those of this machine, and what
 * is told only to whoever asks at once, that it is ready, can be asked later. */
async function engineOfOurs(): Promise<string> {
  const engine = await readFile(createRequire(__filename).resolve('apl-viewhost-web'), 'utf8');
  const offline = engine.replaceAll(/url\('https:\/\/[^']*?\.ttf'\)/g, fontOfThisMachine);
  return `${offline}\nwindow.engineReady = AplRenderer.initEngine();\n`;
}

/** Bundles the page into a folder, and puts Amazon's engine beside it. */
export async function buildScreenPage(folder: string): Promise<void> {
  await build({
    entryPoints: [`${PAGE}/main.ts`],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'page.css']) {
    await copyFile(join(PAGE, file), join(folder, file));
  }
  await writeFile(join(folder, 'engine.js'), await engineOfOurs());
}
