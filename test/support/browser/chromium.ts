import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Chromium is on Debian, and its relatives elsewhere; `CHROMIUM` names another. */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine; undefined where there is none. */
export const chromiumHere: string | undefined = PLACES.find(
  (place) => place !== undefined && existsSync(place),
);

/** Starts the browser; sounds play without a finger's leave, and inside a container it needs no sandbox of its own. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumHere === undefined ? {} : { executablePath: chromiumHere }),
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  });

/** A page in a browser. */
export interface BrowserPage {
  readonly page: Page;
  /** Whatever it has complained of on its console or asked for in vain; whoever reads it may empty it. */
  readonly complaints: string[];
}

/** Opens an address in a browser, in a window of so many pixels; `scale` says how many of them are drawn for one. */
export async function openPage(
  browser: Browser,
  address: string,
  { width, height, scale = 1 }: { width: number; height: number; scale?: number },
): Promise<BrowserPage> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
  });
  const complaints = complaintsOf(page);
  await page.goto(address);
  return { page, complaints };
}

/** Warnings and errors of a page; what it only logs is none, and what is left unfinished when it goes on neither. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} ${request.url()}`);
  });
  return complaints;
}
