import { onFirstUse } from '../domain/catalogue/onFirstUse';
import { authored } from './authored';
import { facts } from './facts.generated';

/** What a path is drawn with:
 * - `body`, `skin`, `hair`, `prop`: filled, as a body with its outline, as one without, as hair, as a thing to lie on
 * - `shade`: filled, a little darker than what it lies on
 * - `edge`, `line`, `faint`: a stroke, from an outline to what lies under the skin
 * - `move`: a stroke that shows where a body moves
 */
export type Ink = 'body' | 'skin' | 'hair' | 'prop' | 'shade' | 'edge' | 'line' | 'faint' | 'move';

/** A drawing of a part of the body, 400 units wide and high, as far as a screen needs it. Its file also names regions and
 * landmarks that marks are tested against; the bundle leaves them out. */
export interface View {
  /** `left`: of a part that there are two of, the left one; the right one is its mirror image. `both`: all there is. */
  readonly drawn: 'left' | 'both';
  /** In the order they are painted in; `path` is SVG path data. */
  readonly shapes: readonly { readonly ink: Ink; readonly path: string }[];
}

/** A place in a view, in its units, from its upper left corner. */
export type Spot = readonly [x: number, y: number];

/** The view something is seen in, and where in it, for each side that it has; a practice has no mark. */
export interface Seen {
  readonly view: string;
  readonly left?: readonly Spot[];
  readonly right?: readonly Spot[];
  readonly middle?: readonly Spot[];
  /** What is seen otherwise when it is worked in a way. */
  readonly ways?: Readonly<Record<string, Seen>>;
}

type Named<Content> = Readonly<Record<string, Content>>;

const allSeen = onFirstUse(() => authored<Named<Seen>>(facts.seen()));
const allViews = onFirstUse(() => authored<Named<View>>(facts.views()));

/** What stands under a name. Throws where nothing does: our data may not be wrong. */
function named<Content>(all: Named<Content>, name: string): Content {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found === undefined) throw new Error(`There is no picture of ${name}.`);
  return found;
}

/** Where a point or a practice is seen, by its code or id, when it is worked in a way. */
export function seenAt(code: string, way: string): Seen {
  const usual = named(allSeen(), code);
  return usual.ways?.[way] ?? usual;
}

/** A view by its name. */
export const viewNamed = (name: string): View => named(allViews(), name);
