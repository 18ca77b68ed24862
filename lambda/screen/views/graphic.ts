import type { Ink, View } from '../../content/pictures';

/** Something drawn in an Alexa Vector Graphic: a path, or a group of them. */
export type GraphicItem = Readonly<Record<string, unknown>>;

/** An Alexa Vector Graphic, as a document's `graphics` hold it. */
export interface Graphic {
  readonly type: 'AVG';
  readonly version: '1.0';
  readonly width: number;
  readonly height: number;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: 'number' | 'color';
    readonly default: number | string;
  }[];
  readonly items: readonly GraphicItem[];
}

/** How wide and how high every view is, in its own units. */
export const VIEW_SIZE = 400;

/** How each ink is painted; a colour is a parameter, so that a page may choose its own. */
const INKS: Readonly<Record<Ink, GraphicItem>> = {
  skin: { fill: '${skin}' },
  hair: { fill: '${hair}' },
  prop: { fill: '${line}', fillOpacity: 0.45 },
  shade: { fill: '${hair}', fillOpacity: 0.45 },
  edge: { stroke: '${line}', strokeWidth: 5 },
  line: { stroke: '${line}', strokeWidth: 4, strokeOpacity: 0.7 },
  faint: { stroke: '${line}', strokeWidth: 4, strokeOpacity: 0.3 },
};

const COLOURS = { skin: '#33495E', hair: '#1C2A38', line: '#A9C4D8', mark: '#FFC46B' };

/** The circle of a radius around the origin, as path data. */
const circle = (radius: number) =>
  `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;

/** A dot in a soft ring, the `place`-th of those that are shown. */
const markItem = (place: number): GraphicItem => ({
  type: 'group',
  translateX: `\${x${place}}`,
  translateY: `\${y${place}}`,
  opacity: `\${marks >= ${place} ? 1 : 0}`,
  items: [
    { type: 'path', fill: '${mark}', fillOpacity: '${0.35 * glow}', pathData: circle(24) },
    { type: 'path', fill: '${mark}', pathData: circle(10) },
  ],
});

const numbered = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** A view as a graphic with room for so many marks. Its parameters:
 * - `mirrored`: 1 for the right one of a part that is drawn as the left
 * - `marks`, and `x1`, `y1`, `x2`, …: how many marks there are, and where, in the view's units
 * - `glow`: how strong the rings around them are, from 0 to 1
 * - `skin`, `hair`, `line`, `mark`: colours
 */
export function graphicOf({ shapes }: View, mostMarks: number): Graphic {
  const drawn = shapes.map(({ ink, path }) => ({
    type: 'path',
    ...INKS[ink],
    ...('stroke' in INKS[ink] && { strokeLineCap: 'round', strokeLineJoin: 'round' }),
    pathData: path,
  }));
  const flip = { scaleX: '${mirrored ? -1 : 1}', pivotX: VIEW_SIZE / 2 };
  const numbers = ['marks', ...numbered(mostMarks).flatMap((place) => [`x${place}`, `y${place}`])];
  return {
    type: 'AVG',
    version: '1.0',
    width: VIEW_SIZE,
    height: VIEW_SIZE,
    parameters: [
      { name: 'mirrored', type: 'number', default: 0 },
      { name: 'glow', type: 'number', default: 1 },
      ...numbers.map((name) => ({ name, type: 'number', default: 0 }) as const),
      ...Object.entries(COLOURS).map(
        ([name, colour]) => ({ name, type: 'color', default: colour }) as const,
      ),
    ],
    items: [{ type: 'group', ...flip, items: drawn }, ...numbered(mostMarks).map(markItem)],
  };
}
