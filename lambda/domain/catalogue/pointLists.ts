import type { Catalogue } from './catalogue';
import type { AreaId, Point, PointCode } from './point';

/** Places a listener can keep in mind from one sentence. */
export const NAMED_AT_ONCE = 3;

/** Beside what is under way, fewer will do. */
const NAMED_BESIDE = 2;

/** Places whose points stand for all the others when points are listed. */
const EXAMPLE_AREAS: readonly AreaId[] = ['lower-back', 'neck', 'legs'];

/** The points for an area, most important first. */
function pointsOf(area: AreaId, catalogue: Catalogue): PointCode[] {
  const outline = catalogue.outlines.find((each) => each.area === area);
  return (outline?.entries ?? []).flatMap((entry) => ('point' in entry ? [entry.point] : []));
}

/** A handful of points for an area, but for some. */
export function pointsFor(
  area: AreaId,
  without: readonly PointCode[],
  catalogue: Catalogue,
): PointCode[] {
  const others = pointsOf(area, catalogue).filter((code) => !without.includes(code));
  return others.slice(0, NAMED_AT_ONCE);
}

/** A few more points for an area, beside some that are known already. */
export const pointsBeside = (
  area: AreaId,
  known: readonly PointCode[],
  catalogue: Catalogue,
): PointCode[] => pointsFor(area, known, catalogue).slice(0, NAMED_BESIDE);

/** One point for each of some areas, no point twice. */
export function examplePoints(
  without: readonly PointCode[],
  catalogue: Catalogue,
): { area: AreaId; point: PointCode }[] {
  const named = new Set(without);
  return EXAMPLE_AREAS.flatMap((area) => {
    const point = pointsOf(area, catalogue).find((code) => !named.has(code));
    if (point === undefined) return [];
    named.add(point);
    return [{ area, point }];
  });
}

/** The area a point does most for; the first of those it does as much for. */
export function chiefArea({ relevance }: Point): AreaId | undefined {
  const areas = Object.entries(relevance) as [AreaId, number][];
  const most = Math.max(...areas.map(([, much]) => much));
  return areas.find(([, much]) => much === most && much > 0)?.[0];
}
