import type { ComingTarget, Target } from '../domain/routine/target';
import type { MannerId } from '../domain/catalogue/manner';
import type { Phrasebook } from './phrasebook';

/** Where the hands go for a target. */
export function placeWords(
  target: ComingTarget,
  { content, besideWords, phrase }: Phrasebook,
): string {
  if ('practice' in target) return content.practices[target.practice].name;
  const place = content.points[target.point]?.place ?? '';
  if (target.onOtherSide) return besideWords([place, content.lines.onOtherSide]);
  return target.onceMore ? phrase('lines.onceMore', { place }) : place;
}

/** What a target is called. */
export function targetName(target: Target, { content }: Phrasebook): string {
  return 'point' in target
    ? (content.points[target.point]?.name ?? '')
    : content.practices[target.practice].name;
}

/** What a routine is called: an area by its own name. */
export function routineName(outline: string, { content }: Phrasebook): string {
  const areas: Readonly<Record<string, { readonly name: string }>> = content.areas;
  return (areas[outline] ?? content.routines[outline])?.name ?? '';
}

/** Manners, one after the other: "in bed, with a tennis ball". */
export const mannerWords = (
  manners: readonly MannerId[],
  { content, besideWords }: Phrasebook,
): string => besideWords(manners.map((id) => content.manners[id].name));
