import type { Phrasebook } from './phrasebook';
import type { Piece, WayWords } from './words';

/** Where a way's own words for something stand, or else the point's. */
export function findingPath(
  point: string,
  way: string,
  part: 'find' | 'findAnother' | 'short' | 'otherSide',
  { content }: Phrasebook,
): string {
  const own = content.points[point]?.ways[way]?.[part as keyof WayWords];
  return own === undefined ? `points.${point}.${part}` : `points.${point}.ways.${way}.${part}`;
}

/** What to look out for at a point: all of it the first time, on later visits what may differ from day to day. */
export function cautionWords(
  point: string,
  how: 'full' | 'short',
  { content, pieceWords }: Phrasebook,
): Piece[] {
  const { caution, cautionToday } = content.points[point] ?? {};
  return [
    ...(caution && how === 'full' ? pieceWords(`points.${point}.caution`) : []),
    ...(cautionToday ? pieceWords(`points.${point}.cautionToday`) : []),
  ];
}
