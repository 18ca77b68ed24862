import type { Component, Layout, Plain } from './apl';
import type { Picture } from './pictures';
import { marksGraphic } from './views/graphic';

const mostMarksIn = (pictures: readonly Picture[]) =>
  Math.max(0, ...pictures.map(({ marks }) => marks.length));

/** The graphics that pictures are drawn from, each once, and their marks. */
export const graphicsOf = (pictures: readonly Picture[]): Readonly<Record<string, object>> => ({
  marks: marksGraphic(mostMarksIn(pictures)),
  ...Object.fromEntries(pictures.map(({ view, graphic }) => [view, graphic])),
});

/** A picture as data that it is shown from. */
export const pictureData = ({ view, label, isMirrored, marks }: Picture) => ({
  view,
  label,
  mirrored: isMirrored ? 1 : 0,
  marks: marks.length,
  ...Object.fromEntries(
    marks.flatMap(({ x, y }, at) => [
      [`x${at + 1}`, x],
      [`y${at + 1}`, y],
    ]),
  ),
});

/** A graphic that fills its place while the picture it belongs to is shown. */
const layer = (
  source: string,
  isShown: string,
  more: Readonly<Record<string, Plain>>,
): Component => ({
  type: 'VectorGraphic',
  source,
  position: 'absolute',
  width: '${size}',
  height: '${size}',
  scale: 'best-fit',
  display: `\${${isShown} ? 'normal' : 'invisible'}`,
  ...more,
});

/** Pictures, one on the other, shown from a list of data; only the one whose index is shown is seen. Its marks glow, and fade a
 * little by turns. */
export function pictureLayout(
  pictures: readonly Picture[],
  list: string,
  shownIndex: string,
): Layout {
  const places = Array.from({ length: mostMarksIn(pictures) }, (_, at) => [
    `x${at + 1}`,
    `y${at + 1}`,
  ]);
  const isShown = `${shownIndex} == place`;
  const view = {
    mirrored: '${data.mirrored}',
    accessibilityLabel: '${data.label}',
    role: 'image',
  };
  const marks = {
    marks: '${data.marks}',
    glow: '${0.65 + 0.35 * Math.sin(elapsedTime / 900)}',
    ...Object.fromEntries(
      places.flat().map((name) => [name, `\${data.${name} ? data.${name} : 0}`]),
    ),
  };
  return {
    parameters: ['size'],
    items: [
      {
        type: 'Container',
        width: '${size}',
        height: '${size}',
        data: `\${${list}}`,
        items: [
          {
            type: 'Container',
            bind: [{ name: 'place', value: '${index}' }],
            position: 'absolute',
            width: '${size}',
            height: '${size}',
            items: [layer('${data.view}', isShown, view), layer('marks', isShown, marks)],
          },
        ],
      },
    ],
  };
}
