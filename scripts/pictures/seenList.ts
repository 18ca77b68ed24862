import { join } from 'node:path';
import { pointCodesIn } from '../pointCodes';
import { readAuthored } from '../readAuthored';

/** Where something is seen, as its data file has it: `from` says how that is known, and `regions` which of the view's each
 * mark lies in. */
interface AuthoredSeen {
  readonly view: string;
  readonly from?: string;
  readonly regions?: readonly string[];
  readonly ways?: Readonly<Record<string, AuthoredSeen>>;
}

/** What can be shown, as its data file has it: a point or a practice. */
interface Showable {
  readonly seen: AuthoredSeen;
}

/** All that can be shown, by its code or id. */
export const showableIn = (folder: string): Readonly<Record<string, Showable>> => ({
  ...Object.fromEntries(
    pointCodesIn(join(folder, 'points')).map((code) => [
      code,
      readAuthored<Showable>(join(folder, 'points', `${code}.json`)),
    ]),
  ),
  ...readAuthored<Readonly<Record<string, Showable>>>(join(folder, 'practices.json')),
});

/** What a screen needs of it. */
function seenOf({ from: _, regions: __, ways, ...seen }: AuthoredSeen): unknown {
  const own = Object.entries(ways ?? {}).map(([id, way]) => [id, seenOf(way)] as const);
  return { ...seen, ...(ways && { ways: Object.fromEntries(own) }) };
}

/** The content of `data/seen.json`: where everything is seen, by its code or id. */
export const seenList = (showable: Readonly<Record<string, Showable>>) =>
  Object.fromEntries(Object.entries(showable).map(([name, { seen }]) => [name, seenOf(seen)]));
