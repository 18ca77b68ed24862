import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Json } from '../../device/alexaJson';
import { silentMp3 } from '../../device/screen/sound/silentMp3';
import type { ServedScreen } from '../../device/screen/showOnScreen';
import { SCREENS } from '../../device/viewports';
import { describeInBrowser } from '../support/browser/describeInBrowser';
import { createDrawingTable } from '../support/browser/drawingTable';
import { stubStage } from '../support/browser/stubStage';
import { isDeep } from '../support/deepRun';
import { pageAfter, type SentPage } from '../support/screen/sentPage';

/** A little silence stands for everything that is said: shorter than any slice. */
const SAID = `data:audio/mpeg;base64,${silentMp3(0.2).toString('base64')}`;

/** How a page guides: what it begins with, its slices, and what it tells at its end. */
interface Guiding {
  readonly commands: readonly { readonly type: string; readonly ms?: number }[];
}

/** The same page with no more than a few seconds of its slices; how long they are, in milliseconds. */
function shortened({ document, commands }: SentPage) {
  const [guiding] = commands as unknown as readonly Guiding[];
  const all = guiding?.commands ?? [];
  const slices = all
    .slice(1, -1)
    .sort((a, b) => (a.ms ?? 0) - (b.ms ?? 0))
    .slice(0, 3);
  const few = [...all.slice(0, 1), ...slices, ...all.slice(-1)];
  return {
    document,
    commands: [{ ...guiding, commands: few }] as unknown as readonly Json[],
    milliseconds: slices.reduce((sum, { ms = 0 }) => sum + ms, 0),
  };
}

/** The page keeps the machine's time: where something else takes the processor, it is played once more. */
const AGAIN = { retry: 2 };

describeInBrowser('guidance as Amazon’s engine plays it', (open) => {
  let served: ServedScreen;
  beforeAll(async () => {
    ({ screen: served } = await stubStage(() => ({})));
  });
  afterAll(() => served.close());

  const begin = async () => {
    const { page, complaints } = await open(served.address, 1280, 800);
    const table = await createDrawingTable(page);
    const sent = await pageAfter(['help my lower back'], SCREENS[0], SAID);
    await table.draw(sent.document, SCREENS[0]);
    return { page, complaints, table, sent };
  };
  type Begun = Awaited<ReturnType<typeof begin>>;

  /** What a page has told, once it has told something. */
  const toldBy = async ({ page, table }: Begun) => {
    await page.waitForFunction('drawing.told().length > 0', undefined, { timeout: 20_000 });
    return table.told();
  };
  /** Cuts guidance off after a good second, and waits for what the page tells of it. */
  const cut = async (by: (begun: Begun) => Promise<void>) => {
    const begun = await begin();
    await begun.table.run(begun.sent.commands);
    await begun.page.waitForTimeout(1200);
    await by(begun);
    return toldBy(begun);
  };

  test('it tells of its end within a fifth of a second', AGAIN, async () => {
    const begun = await begin();
    const { commands, milliseconds } = shortened(begun.sent);
    await begun.table.run(commands);
    const told = await toldBy(begun);
    const { token } = begun.sent.document;
    expect(told).toMatchObject([{ arguments: ['done', token, expect.any(Number)] }]);
    expect(told[0]?.after).toBeGreaterThanOrEqual(milliseconds - 20);
    expect(told[0]?.after).toBeLessThan(milliseconds + 200);
    expect(begun.complaints).toEqual([]);
  });

  // At the gate the page on this machine is cut, in `test/device/screen/inBrowser.test.ts`.
  (isDeep ? test : test.skip)(
    'cut by a finger or by the wake word, it tells when that was',
    AGAIN,
    async () => {
      const ends = await Promise.all([
        cut(({ page }) => page.mouse.click(1270, 10)),
        cut(({ table }) => table.cutShort()),
      ]);
      for (const told of ends) {
        const [{ arguments: [kind, , at] } = { arguments: [] }] = told;
        expect(kind).toBe('cut');
        expect(Number(at)).toBeGreaterThan(1000);
        expect(Number(at)).toBeLessThan(4000);
      }
    },
  );
});
