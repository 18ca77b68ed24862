import type { Layout, Plain } from './apl';
import { MOST_MARKS, type Picture } from './pictures';

/** The graphics that pictures are drawn from, each once. */
export const graphicsOf = (pictures: readonly Picture[]): Readonly<Record<string, object>> =>
  Object.fromEntries(pictures.map(({ view, graphic }) => [view, graphic]));

/** The places of all marks there may be, as parameters of a graphic. */
const PLACES = Array.from({ length: MOST_MARKS }, (_, at) => [`x${at + 1}`, `y${at + 1}`]).flat();

/** A picture as data that it is drawn from. */
export const pictureData = ({
  view,
  label,
  parameters,
}: Picture): Readonly<Record<string, Plain>> => ({
  view,
  label,
  ...Object.fromEntries(PLACES.map((name) => [name, 0])),
  ...parameters,
});

/** Pictures, one on the other, drawn from a list of data; only the one whose index is shown is seen. Its marks glow, and fade a
 * little by turns. */
export const pictureLayout = (list: string, shownIndex: string): Layout => ({
  parameters: ['size'],
  items: [
    {
      type: 'Container',
      width: '${size}',
      height: '${size}',
      data: `\${${list}}`,
      items: [
        {
          type: 'VectorGraphic',
          source: '${data.view}',
          position: 'absolute',
          width: '${size}',
          height: '${size}',
          scale: 'best-fit',
          display: `\${${shownIndex} == index ? 'normal' : 'invisible'}`,
          accessibilityLabel: '${data.label}',
          role: 'image',
          glow: '${0.65 + 0.35 * Math.sin(elapsedTime / 900)}',
          ...Object.fromEntries(
            ['mirrored', 'marks', ...PLACES].map((name) => [name, `\${data.${name}}`]),
          ),
        },
      ],
    },
  ],
});
