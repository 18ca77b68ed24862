import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser } from 'playwright-core';
import { type BrowserPage, chromiumHere, launchChromium, openPage } from './chromium';

/** Opens pages of an address, in one browser. */
export type OpenPage = (address: string, width?: number, height?: number) => Promise<BrowserPage>;

/**
 * Describes what can only be seen in a browser, with one for all of it. Where there is none the tests count as skipped,
 * and it is said.
 */
export function describeInBrowser(name: string, tests: (open: OpenPage) => void): void {
  const isHere = chromiumHere !== undefined;
  if (!isHere) process.stderr.write(`\n*** NOT RUN, for want of Chromium: ${name} ***\n`);
  (isHere ? describe : describe.skip)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    tests((address, width = 1440, height = 860) => {
      if (!browser) throw new Error('The browser is not open');
      return openPage(browser, address, { width, height });
    });
  });
}
