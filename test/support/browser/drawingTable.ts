import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import type { DrawingTools } from './drawingTools';

/** The tools, from outside the browser. */
export type DrawingTable = {
  readonly [Tool in keyof DrawingTools]: (
    ...given: Parameters<DrawingTools[Tool]>
  ) => Promise<Awaited<ReturnType<DrawingTools[Tool]>>>;
} & { readonly drawn: Locator };

/** Brings the tools into a page that has the engine. */
export async function createDrawingTable(page: Page): Promise<DrawingTable> {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'inPage', 'drawing.ts')],
    ...{ bundle: true, format: 'iife', write: false },
  });
  await page.evaluate('engineReady');
  await page.evaluate(outputFiles[0]?.text ?? '');
  const ask = <Answer>(tool: keyof DrawingTools, ...given: readonly unknown[]) =>
    page.evaluate<Answer>(`drawing.${tool}(${given.map((each) => JSON.stringify(each)).join()})`);
  return {
    drawn: page.locator('#drawn'),
    draw: (directive, screen) => ask('draw', directive, screen),
    run: (commands) => ask('run', commands),
    cutShort: () => ask('cutShort'),
    problems: (onlySeen) => ask('problems', onlySeen),
    widthOf: (colour) => ask('widthOf', colour),
    told: () => ask('told'),
  };
}
