import type { Component, DataSource, Document, Layout, Plain } from './apl';
import { PALETTE } from './palette';

/** How long a page stays after its last word, in milliseconds: nobody has to hurry out of a pause. */
const STAYS_FOR = 900_000;

/** A hundredth of the smaller side of the screen, in dp: what every size on a page is measured in. */
const UNIT = '${Math.min(viewport.width, viewport.height) / 100}';

/** A page's data, as its document asks for it. */
const DATA = '${payload.part.properties}';

/** What of a document differs from page to page. */
export interface DocumentParts {
  /** Values that components share, beside `u`, and `page`, its data. */
  readonly bind?: readonly { readonly name: string; readonly value: Plain }[];
  readonly layouts?: Readonly<Record<string, Layout>>;
  readonly graphics?: Readonly<Record<string, object>>;
  readonly commands?: Readonly<Record<string, Plain>>;
  readonly handleTick?: Plain;
  /** One for each kind of screen. */
  readonly items: readonly Component[];
}

/** Only on a round screen, on one that is wider than high, or on one that is higher than wide. */
export const ON = {
  round: "${viewport.shape == 'round'}",
  wide: "${viewport.shape != 'round' && viewport.width >= viewport.height}",
  tall: "${viewport.shape != 'round' && viewport.width < viewport.height}",
} as const;

/** A length in dp, as an expression: a whole one, so that what fills its place never stands out of it. */
export const dp = (expression: string): string => `\${Math.floor(${expression})}`;

/** A length in units of the page. */
export const units = (count: number): string => dp(`u * ${count}`);

/** How much room a letter takes, in squares of its height, with a little to spare for letters that are wider than most; and how
 * much is left over at the ends of lines, which weighs less in a long text. No letter takes more than `most`. */
const ROOM = { perLetter: 0.7, leftOver: 12, most: 0.86 };

/** How much room so many letters take, in squares of their height: what `fitting` is told of a text. */
export const roomOf = (letters: number): number =>
  Math.ceil(Math.min(ROOM.most * letters, ROOM.perLetter * letters + ROOM.leftOver));

/** So many letters fit beside each other at least: a long word is never broken. */
const LETTERS_IN_A_LINE = 6;

/** The size at which a text fills a place, no more than the `largest`, as an expression; all are expressions, in dp, and `room`
 * is what the text takes. */
export const fitting = (
  { width, height }: { readonly width: string; readonly height: string },
  room: string,
  largest: string,
): string =>
  `Math.min(${largest}, ${width} / ${LETTERS_IN_A_LINE}, Math.sqrt(${width} * ${height} / ${room}))`;

/** What can be touched, and has a rim while a finger is on it, or a remote control has come to it. */
const STYLES = {
  touchable: {
    values: [
      { backgroundColor: PALETTE.raised, borderColor: PALETTE.raised, borderWidth: 4 },
      { when: '${state.focused || state.pressed}', borderColor: PALETTE.hold },
    ],
  },
} as const;

/** A page as a document. */
export function documentOf({
  bind = [],
  layouts = {},
  graphics = {},
  commands = {},
  handleTick,
  items,
}: DocumentParts): Document {
  const root: Component = {
    type: 'Container',
    id: 'root',
    width: '100vw',
    height: '100vh',
    bind: [{ name: 'u', value: UNIT }, { name: 'page', value: DATA }, ...bind],
    ...(handleTick !== undefined && { handleTick }),
    items,
  };
  return {
    type: 'APL',
    version: '1.4',
    theme: 'dark',
    settings: { idleTimeout: STAYS_FOR },
    styles: STYLES,
    layouts,
    graphics,
    commands,
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          width: '100vw',
          height: '100vh',
          backgroundColor: PALETTE.ground,
          item: root,
        },
      ],
    },
  };
}

/** A page's data, under the name that its document asks for it by. */
export const dataOf = (
  properties: DataSource['properties'],
  transformers: DataSource['transformers'] = [],
): DataSource => ({ type: 'object', properties, transformers });

/** A text of one colour, so many units high; bold where it matters. */
export const textItem = (
  text: string,
  size: number,
  color: string,
  more: Readonly<Record<string, Plain>> = {},
): Component => ({ type: 'Text', text, fontSize: units(size), color, lineHeight: 1.2, ...more });
