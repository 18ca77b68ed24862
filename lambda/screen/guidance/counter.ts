import type { Layout } from '../apl';
import { PALETTE } from '../palette';

/** A ring that empties: `share` is how much of it is left, `tone` its colour. */
export const RING = {
  type: 'AVG',
  version: '1.0',
  width: 100,
  height: 100,
  parameters: [
    { name: 'share', type: 'number', default: 0 },
    { name: 'tone', type: 'color', default: PALETTE.hold },
  ],
  items: [
    {
      type: 'path',
      pathData: 'M50,6 A44,44 0 1 1 49.99,6',
      fill: 'transparent',
      stroke: PALETTE.track,
      strokeWidth: 7,
    },
    {
      type: 'path',
      pathData: 'M50,6 A44,44 0 1 1 49.99,6',
      pathLength: 100,
      fill: 'transparent',
      stroke: '${tone}',
      strokeWidth: 7,
      strokeDashArray: ['${share * 100}', 101],
      strokeOpacity: '${share > 0 ? 1 : 0}',
    },
  ],
} as const;

/** The seconds that are left, as they are read: `1:05` from a hundred on. */
const SECONDS =
  '${whole > 0 ? (secondsLeft < 100 ? secondsLeft : Math.floor(secondsLeft / 60) + (secondsLeft % 60 < 10 ? ":0" : ":") + secondsLeft % 60) : ""}';

/** The ring with its number in it, `size` dp wide. Its label never changes, so that nobody has
 * every second read out. */
export const COUNTER: Layout = {
  parameters: ['size'],
  items: [
    {
      type: 'Container',
      display: "${whole > 0 ? 'normal' : 'invisible'}",
      width: '${size}',
      height: '${size}',
      accessibilityLabel: '${page.labels.counter}',
      role: 'timer',
      items: [
        {
          type: 'VectorGraphic',
          source: 'ring',
          width: '${size}',
          height: '${size}',
          scale: 'best-fit',
          share: '${whole > 0 ? left / whole : 0}',
          tone: '${page.tones[kind]}',
        },
        {
          type: 'Text',
          position: 'absolute',
          width: '${size}',
          height: '${size}',
          text: SECONDS,
          fontSize: '${size * 0.36}',
          fontWeight: 'bold',
          color: PALETTE.words,
          textAlign: 'center',
          textAlignVertical: 'center',
        },
        {
          type: 'Text',
          position: 'absolute',
          bottom: '${size * 0.17}',
          width: '${size}',
          text: '${page.counts[kind]}',
          fontSize: '${size * 0.1}',
          color: PALETTE.quiet,
          textAlign: 'center',
        },
      ],
    },
  ],
};
