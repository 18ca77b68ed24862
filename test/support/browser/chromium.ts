import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from '@jest/globals';
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

/** A page in a browser. */
export interface BrowserPage {
  readonly page: Page;
  /** Whatever it has complained of on its console or asked for in vain; whoever reads it may empty it. */
  readonly complaints: string[];
}

/** Warnings and errors of a page; what it only logs is none. */
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

/** Opens pages of an address, in one browser. */
export type OpenPage = (address: string, width?: number, height?: number) => Promise<BrowserPage>;

/**
 * Describes what can only be seen in a browser, with one for all of it. Where there is none the tests count as skipped,
 * and it is said.
 */
export function describeInBrowser(name: string, tests: (open: OpenPage) => void): void {
  if (chromiumHere === undefined) {
    process.stderr.write(`\n*** NOT RUN, for want of Chromium: ${name} ***\n`);
  }
  (chromiumHere === undefined ? describe.skip : describe)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());
    tests(async (address, width = 1440, height = 860) => {
      if (!browser) throw new Error('The browser is not open');
      const page = await browser.newPage({ viewport: { width, height }, bypassCSP: false });
      const complaints = complaintsOf(page);
      await page.goto(address);
      return { page, complaints };
    });
  });
}

/** Starts the browser; sounds play without a finger's leave, and inside a container it needs no sandbox of its own. */
const launch = () =>
  chromium.launch({
    ...(chromiumHere === undefined ? {} : { executablePath: chromiumHere }),
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  });
