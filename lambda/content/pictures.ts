import seen from '../../data/seen.json';
import { authored } from './authored';
import { DEFAULT_LANGUAGE } from './localeContent';
import { pictureWords, views } from './pictures.generated';

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

/** How a place is told to somebody who cannot see its picture; `{{side}}` is a side's word. */
export interface PlaceWords {
  /** For one side, or for what has none. */
  readonly one: string;
  /** For both sides at once. */
  readonly both?: string;
  readonly ways?: Readonly<Record<string, PlaceWords>>;
}

type Named<Content> = Readonly<Record<string, Content>>;

const allSeen = authored<Named<Seen>>(seen);
const allViews = authored<Named<View>>(views);
const allWords = authored<Named<Named<PlaceWords>>>(pictureWords);

/** What stands under a name. Throws where nothing does: our data may not be wrong. */
function named<Content>(all: Named<Content>, name: string): Content {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found === undefined) throw new Error(`There is no picture of ${name}.`);
  return found;
}

/** Where a point or a practice is seen, by its code or id, when it is worked in a way. */
export function seenAt(code: string, way: string): Seen {
  const usual = named(allSeen, code);
  return usual.ways?.[way] ?? usual;
}

/** A view by its name. */
export const viewNamed = (name: string): View => named(allViews, name);

/** The words for a place in a locale's language, by its code or id and the way it is worked. */
export function placeWordsFor(locale: string, code: string, way: string): PlaceWords {
  const language = locale.split('-')[0] ?? '';
  const words = allWords[language] ?? named(allWords, DEFAULT_LANGUAGE);
  const usual = named(words, code);
  return usual.ways?.[way] ?? usual;
}
