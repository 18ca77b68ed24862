import type { PointCode } from '../domain/catalogue/point';
import type { PointPath } from './paths';
import type { Phrasebook } from './phrasebook';
import type { FindingWords, Piece } from './words';

/** Where a way's own words for something stand, or else the point's. */
export function findingPath(
  point: PointCode,
  way: string,
  part: keyof FindingWords,
  { content }: Phrasebook,
): PointPath {
  const own = content.points[point]?.ways[way]?.[part];
  return own === undefined ? `points.${point}.${part}` : `points.${point}.ways.${way}.${part}`;
}

/** What to look out for at a point: all of it the first time, on later visits what may differ from day to day. */
export function cautionWords(
  point: PointCode,
  how: 'full' | 'short',
  { content, pieceWords }: Phrasebook,
): Piece[] {
  const { caution, cautionToday } = content.points[point] ?? {};
  return [
    ...(caution && how === 'full' ? pieceWords(`points.${point}.caution`) : []),
    ...(cautionToday ? pieceWords(`points.${point}.cautionToday`) : []),
  ];
}

/** What to stop at, told before the press. */
export const stopWords = (point: PointCode, { content, pieceWords }: Phrasebook): Piece[] =>
  content.points[point]?.stopWhen ? pieceWords(`points.${point}.stopWhen`) : [];

/** The words that lead to a point, with what to look out for there: a place is named before it is left out. */
export function mindfulWords(
  [named = '', ...others]: readonly Piece[],
  point: PointCode,
  how: 'full' | 'short',
  phrasebook: Phrasebook,
): Piece[] {
  return [named, ...cautionWords(point, how, phrasebook), ...others];
}
