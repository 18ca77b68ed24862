import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCREENS, type ScreenKind } from '../../device/viewports';
import type { ServedScreen } from '../../device/screen/showOnScreen';
import type { BrowserPage } from '../support/browser/chromium';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { createDrawingTable, type DrawingTable } from '../support/browser/drawingTable';
import { stubStage } from '../support/browser/stubStage';
import { PALETTE } from '../../lambda/screen/palette';
import { longestSheets } from '../support/screen/longestSheets';
import { pageIn } from '../support/screen/playedPage';
import {
  type Doing,
  looksOf,
  pageAfter,
  type SentPage,
  turnTo,
  WATCHES,
} from '../support/screen/sentPage';

/** What is said until each kind of page is seen. */
const PAGES: Readonly<Record<string, readonly Doing[]>> = {
  launch: ['open back coach'],
  'the lower back': ['help my lower back'],
  'the next page': ['help my lower back', WATCHES],
  'the neck': ['ask back coach to help my neck'],
  'a foot': ['ask back coach for kidney one'],
  'a practice': ['ask back coach for breathing'],
  'the end': ['ask back coach for breathing', WATCHES],
  'guidance by voice': ['help my lower back', 'wait for me'],
  paused: ['help my lower back', 'pause'],
  'a list': ['ask back coach what points are there for my neck'],
  'a point': ['ask back coach where is large intestine four'],
  'an explanation': ['ask back coach what is acupressure'],
  help: ['ask back coach for help'],
  'which half': ['ask back coach to do the fourteen points'],
  'something instead': ['help my lower back', "i can't reach it"],
  'it hurts': ['help my lower back', 'ouch'],
  'another place hurts': ['help my lower back', 'my neck hurts'],
  'an unknown place': ['ask back coach to help my elbow'],
  'an emergency': ['ask back coach i have chest pain'],
  'a crisis': ['ask back coach i want to kill myself'],
  'a doctor’s matter': ['ask back coach i have a fever'],
  dizzy: ['help my lower back', 'i feel dizzy'],
  pregnant: ['ask back coach i am pregnant'],
  bye: ['help my lower back', 'stop'],
};

/** What is asked for in place of every sound. */
const NO_SOUND = '/sounds/none.mp3';

/** What a page tells a little at a time, as its data has it. */
const captionsIn = ({ document: { datasources } }: SentPage) =>
  (datasources as unknown as { part: { properties: { captions: string[] } } }).part.properties;

/** A colour as a browser writes it. */
const rgbOf = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

/** How far into a countdown a page is looked at, in milliseconds. */
const INTO_COUNT = 1500;

/** Where pictures of all pages are left for somebody to look at; nowhere unless it is asked for. */
const SHOTS = process.env['SHOTS'];

describeInBrowser('pages as Amazon’s engine draws them', (open) => {
  let served: ServedScreen;
  let opened: BrowserPage;
  let table: DrawingTable;
  beforeAll(async () => {
    ({ screen: served } = await stubStage(() => ({})));
    opened = await open(served.address, 1920, 1920);
    table = await createDrawingTable(opened.page);
  });
  afterAll(() => served.close());

  const shoot = async (name: string, { name: device }: ScreenKind) => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await table.drawn.screenshot({ path: join(SHOTS, `${name}, ${device}.png`) });
  };
  /** What is wrong with what is drawn, and what the engine has to say of it. */
  const problems = async (onlySeen: boolean) => [
    ...(await table.problems(onlySeen)),
    ...opened.complaints.splice(0),
  ];
  /** Draws a page, as it looks from its start to its end, and tells what is wrong with it. */
  const judged = async (name: string, doings: readonly Doing[], screen: ScreenKind) => {
    const page = await pageAfter(doings, screen, NO_SOUND);
    await table.draw(page.document, screen);
    const found = await problems(false);
    await shoot(name, screen);
    for (const { slice, look } of looksOf(page)) {
      await table.run(turnTo(slice, INTO_COUNT));
      found.push(...(await problems(true)));
      await shoot(`${name}, ${look}`, screen);
    }
    return found.map((problem) => `${screen.name}: ${problem}`);
  };

  test.each(Object.entries(PAGES))('%s', async (name, doings) => {
    const found = [];
    for (const screen of SCREENS) found.push(...(await judged(name, doings, screen)));
    expect([...new Set(found)]).toEqual([]);
  });

  test('a small screen tells what is said a little at a time, and the question last', async () => {
    const spot = SCREENS.find(({ viewport }) => viewport.shape === 'ROUND') ?? SCREENS[0];
    const page = await pageAfter(['open back coach'], spot, NO_SOUND);
    const { captions } = captionsIn(page);
    await table.draw(page.document, spot);
    const seen = async () => (await table.drawn.innerText()).replace(/\s+/g, ' ');
    expect(await seen()).toContain(captions[0]);
    expect(await seen()).not.toContain(captions[1]);
    await expect.poll(seen, { timeout: 10_000 }).toContain(captions[1]);
    expect(await seen()).not.toContain(captions[0]);
    expect(captions.at(-1)).toMatch(/\?$/);
  });

  test.each(SCREENS)(
    'an emergency’s number fills an eighth of the screen or more: $name',
    async (screen) => {
      const { document } = await pageAfter(['ask back coach i have chest pain'], screen, NO_SOUND);
      await table.draw(document, screen);
      const number = await table.drawn.getByText('911', { exact: true }).boundingBox();
      const { width, height } = number ?? { width: NaN, height: NaN };
      expect(height / Math.min(screen.width, screen.height)).toBeGreaterThan(0.3);
      expect((width * height) / (screen.width * screen.height)).toBeGreaterThan(1 / 8);
    },
  );

  test('what a finger is on has a rim', async () => {
    const { document } = await pageAfter(['open back coach'], SCREENS[0], NO_SOUND);
    await table.draw(document, SCREENS[0]);
    const rims = async () => (await table.drawn.innerHTML()).split(rgbOf(PALETTE.hold)).length - 1;
    expect(await rims()).toBe(0);
    await opened.page.waitForTimeout(600);
    await table.drawn.getByText('Neck', { exact: true }).hover();
    await opened.page.mouse.down();
    await expect.poll(rims).toBeGreaterThan(0);
    await opened.page.mouse.up();
  });

  test('a bar tells how far along it is', async () => {
    const page = await pageAfter(['help my lower back', WATCHES, WATCHES], SCREENS[0], NO_SOUND);
    await table.draw(page.document, SCREENS[0]);
    const [over = NaN] = pageIn([page.document])?.along ?? [];
    const [done = NaN, whole = NaN] = await Promise.all(
      [PALETTE.quiet, PALETTE.track].map((colour) => table.widthOf(colour)),
    );
    expect(over).toBeGreaterThan(0.2);
    expect(done / whole).toBeCloseTo(over, 2);
  });

  test.each(longestSheets())('the longest words with $layout', async ({ layout, document }) => {
    const found = [];
    for (const screen of SCREENS) {
      await table.draw(document, screen);
      found.push(...(await problems(false)).map((problem) => `${screen.name}: ${problem}`));
      await shoot(`longest with ${layout}`, screen);
    }
    expect(found).toEqual([]);
  });
});
