import type { Ink } from '../../content/pictures';

/** The colours of a picture, for a dark ground. */
export const COLOURS = { skin: '#33495E', hair: '#1C2A38', line: '#A9C4D8', mark: '#FFC46B' };

/** How a path is painted, in those colours and in a view's units. */
export interface Paint {
  readonly fill?: keyof typeof COLOURS;
  readonly fillOpacity?: number;
  readonly stroke?: keyof typeof COLOURS;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
}

/** How each ink is painted. */
export const INKS: Readonly<Record<Ink, Paint>> = {
  body: { fill: 'skin', stroke: 'line', strokeWidth: 5 },
  skin: { fill: 'skin' },
  hair: { fill: 'hair' },
  prop: { fill: 'line', fillOpacity: 0.45 },
  shade: { fill: 'hair', fillOpacity: 0.45 },
  edge: { stroke: 'line', strokeWidth: 5 },
  line: { stroke: 'line', strokeWidth: 4, strokeOpacity: 0.7 },
  faint: { stroke: 'line', strokeWidth: 4, strokeOpacity: 0.3 },
  move: { stroke: 'mark', strokeWidth: 6 },
};

/** A mark: a dot in a soft ring, by their radii. */
export const MARK = { dot: 10, ring: 22, ringOpacity: 0.35 };

/** The circle of a radius around the origin, as path data. */
export const circle = (radius: number) =>
  `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;
