import type { View } from '../../content/pictures';
import { circle, COLOURS, INKS, MARK, type Paint } from './inks';

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
    readonly type: 'number';
    readonly default: number;
  }[];
  readonly items: readonly GraphicItem[];
}

/** How wide and how high every view is, in its own units. */
export const VIEW_SIZE = 400;

/** A path in its paint. */
function pathItem({ fill, stroke, ...paint }: Paint, pathData: string): GraphicItem {
  return {
    type: 'path',
    ...(fill && { fill: COLOURS[fill] }),
    ...(stroke && { stroke: COLOURS[stroke], strokeLineCap: 'round', strokeLineJoin: 'round' }),
    ...paint,
    pathData,
  };
}

/** The `place`-th mark, seen where there are as many. */
const markItem = (place: number): GraphicItem => ({
  type: 'group',
  translateX: `\${x${place}}`,
  translateY: `\${y${place}}`,
  opacity: `\${marks >= ${place} ? 1 : 0}`,
  items: [
    {
      ...pathItem({ fill: 'mark' }, circle(MARK.ring)),
      fillOpacity: `\${${MARK.ringOpacity} * glow}`,
    },
    pathItem({ fill: 'mark' }, circle(MARK.dot)),
  ],
});

const numbered = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** A graphic as large as every view. */
const graphic = (parameters: Graphic['parameters'], items: readonly GraphicItem[]): Graphic => ({
  type: 'AVG',
  version: '1.0',
  width: VIEW_SIZE,
  height: VIEW_SIZE,
  parameters,
  items,
});

const numberParameter = (name: string, value: number) =>
  ({ name, type: 'number', default: value }) as const;

/** A view as a graphic. Its parameter `mirrored` is 1 for the right one of a part that is drawn as the left. */
export const graphicOf = ({ shapes }: View): Graphic =>
  graphic(
    [numberParameter('mirrored', 0)],
    [
      {
        type: 'group',
        scaleX: '${mirrored ? -1 : 1}',
        pivotX: VIEW_SIZE / 2,
        items: shapes.map(({ ink, path }) => pathItem(INKS[ink], path)),
      },
    ],
  );

/** Marks, to be shown on any view. They are apart from what they lie on, so that only they are drawn anew when they glow.
 * Parameters:
 * - `marks`, and `x1`, `y1`, `x2`, …: how many marks there are, and where, in the view's units
 * - `glow`: how strong the rings around them are, from 0 to 1
 */
export function marksGraphic(most: number): Graphic {
  const places = numbered(most);
  return graphic(
    [
      numberParameter('marks', 0),
      ...places.flatMap((at) => [numberParameter(`x${at}`, 0), numberParameter(`y${at}`, 0)]),
      numberParameter('glow', 1),
    ],
    places.map(markItem),
  );
}
