import type { Catalogue } from '../catalogue/catalogue';
import type { Point, SideMode, Way } from '../catalogue/point';
import type { Spent } from '../routine/caps';
import { isPressing } from '../routine/steps';

const sideKeys: Record<SideMode, readonly string[]> = {
  together: ['left', 'right'],
  eachTime: ['left', 'right'],
  oneThenOther: ['left', 'right'],
  soreSideFirst: ['sorer', 'other'],
  midline: ['midline'],
};

/** Seconds per side that may still be pressed when a point is worked in some way. */
export function capLeft(point: Point, way: Way, spent: Spent, catalogue: Catalogue): number {
  if (!isPressing(way.technique)) return Infinity;
  const pressed = [point, ...(way.alsoPresses ? [catalogue.point(way.alsoPresses)] : [])];
  const sides = sideKeys[way.sides ?? point.sides];
  return Math.min(
    ...pressed.flatMap((each) =>
      sides.map((side) => each.capSeconds - (spent[`${each.code}:${side}`] ?? 0)),
    ),
  );
}
