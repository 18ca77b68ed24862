import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SCREENS } from '../../device/viewports';
import { launchChromium, openPage } from '../support/browser/chromium';
import { createDrawingTable, type DrawingTable } from '../support/browser/drawingTable';
import { stubStage } from '../support/browser/stubStage';
import { type Doing, looksOf, pageAfter, turnTo } from '../support/screen/sentPage';
import { palettePng, type Pixels } from './palettePng';

/** The README's pictures: what is done until the page is seen, and what is counted on it. */
const PICTURES: Readonly<Record<string, { readonly doings: readonly Doing[]; counts?: string }>> = {
  launch: { doings: ['open back coach'] },
  back: { doings: ['ask back coach for bladder twenty three'], counts: 'hold' },
  hand: { doings: ['ask back coach for large intestine four'], counts: 'hold' },
  foot: { doings: ['ask back coach for kidney one'], counts: 'hold' },
  rest: { doings: ['help my lower back'], counts: 'rest' },
  emergency: { doings: ['ask back coach i have chest pain'] },
};

const FOLDER = join(__dirname, '..', '..', 'docs', 'screens');
const [SCREEN] = SCREENS;
/** Half as many pixels as the device has, which is enough to be seen in a README. */
const SCALE = 0.5;
/** How far into a countdown the picture is taken, in milliseconds. */
const INTO_COUNT = 3000;

/** What a PNG shows, as the browser reads it. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const read = `(async () => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,${png.toString('base64')}')).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, rgba: [...data] };
  })()`;
  const { rgba, ...size } = await page.evaluate<Pixels & { readonly rgba: number[] }>(read);
  return { ...size, rgba: Uint8Array.from(rgba) };
}

/** Draws one picture, and writes it into the documents. */
async function picture(name: string, page: Page, table: DrawingTable): Promise<void> {
  const { doings, counts } = PICTURES[name] ?? { doings: [] };
  const sent = await pageAfter(doings, SCREEN, '/sounds/none.mp3');
  await table.draw(sent.document, SCREEN);
  const counted = looksOf(sent).find(({ look }) => counts !== undefined && look.endsWith(counts));
  if (counted) await table.run(turnTo(counted.slice, INTO_COUNT));
  const png = await table.drawn.screenshot({ scale: 'device' });
  writeFileSync(join(FOLDER, `${name}.png`), palettePng(await pixelsOf(page, png)));
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  const { screen: served } = await stubStage(() => ({}));
  const { width, height } = SCREEN;
  const { page } = await openPage(browser, served.address, { width, height, scale: SCALE });
  const table = await createDrawingTable(page);
  mkdirSync(FOLDER, { recursive: true });
  for (const name of Object.keys(PICTURES)) await picture(name, page, table);
  await browser.close();
  await served.close();
}

void main();
