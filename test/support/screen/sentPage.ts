import type { ExecuteCommands, Json, RenderDocument } from '../../../device/alexaJson';
import { transformed } from '../../../device/screen/transformed';
import type { ScreenKind } from '../../../device/viewports';
import { createWatcher, type Seen } from './watcher';

/** A page as a device gets it, each speech an address, and what it does by itself. */
export interface SentPage {
  readonly document: RenderDocument;
  readonly commands: readonly Json[];
}

/** What somebody before a screen does: says something, or lets the page come to its end. */
export type Doing = string | typeof WATCHES;
export const WATCHES = Symbol('the page plays to its end');

/** What the last of several doings shows on a screen, with the same address for every sound. */
export async function pageAfter(
  doings: readonly Doing[],
  screen: ScreenKind,
  sound: string,
): Promise<SentPage> {
  const watcher = createWatcher({}, screen);
  let seen: Seen | undefined;
  for (const doing of doings) {
    seen = await (doing === WATCHES ? watcher.watch() : watcher.say(doing));
  }
  const directives = (seen?.directives ?? []).map((each) => transformed(each, () => sound));
  const document = directives.find((each): each is RenderDocument => 'document' in each);
  const commands = directives.filter((each): each is ExecuteCommands => 'commands' in each);
  if (!document) throw new Error('No page was sent');
  return { document, commands: commands.flatMap((each) => each.commands) };
}

/** What is counted in a slice, by the number that data gives it. */
const COUNTED = ['hold', 'rest', 'breath', 'no count'] as const;

/** By slice, as data tells them: the place that is shown, and what is counted. */
function slicesIn({ document: { datasources } }: SentPage) {
  const part = datasources?.['part'] as unknown as {
    properties: { slices: Record<'showing' | 'kind', number[]> };
  };
  return part.properties.slices;
}

/** Where each of some values comes first. */
const firsts = (values: readonly number[]) =>
  [...new Set(values)].map((each) => values.indexOf(each));

/** A slice for each place that a page shows, and one for each thing it counts; none of a page that does nothing by itself. */
export function looksOf(page: SentPage): { slice: number; look: string }[] {
  if (page.commands.length === 0) return [];
  const { showing: places, kind: counts } = slicesIn(page);
  return [...new Set([...firsts(places), ...firsts(counts)])].map((slice) => ({
    slice,
    look: `${String((places[slice] ?? 0) + 1)}, ${COUNTED[counts[slice] ?? 0] ?? ''}`,
  }));
}

/** Has a page that guides show one of its slices, as it is so many milliseconds after its start. */
export const turnTo = (slice: number, after = 0): readonly Json[] => [
  { type: 'SetValue', componentId: 'root', property: 'at', value: slice },
  {
    type: 'SetValue',
    componentId: 'root',
    property: 'since',
    value: `\${elapsedTime - ${String(after)}}`,
  },
];
