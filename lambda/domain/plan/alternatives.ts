import type { Means } from './candidates';
import type { Catalogue } from '../catalogue/catalogue';
import type { Taught } from '../routine/explanationFor';
import { planSingle } from './planSingle';
import type { AreaId, Point, Way } from '../catalogue/point';
import { chiefArea } from '../catalogue/pointLists';
import type { PointExercise } from '../routine/routine';

/** What stands in for an exercise that cannot be reached. */
export interface Instead {
  readonly exercise: PointExercise;
  /** What it takes, or what it changes. */
  readonly by: 'otherWay' | 'ball' | 'helper' | 'otherPoint';
}

/** What alternatives are looked for with. */
interface Search {
  /** The area that is worked, where it is one. */
  readonly area: AreaId | undefined;
  readonly means: Pick<Means, 'leftOut' | 'spent'>;
  readonly taught: Taught;
  readonly catalogue: Catalogue;
}

/** True where a way is done lying or sitting otherwise, or by other means: the same hand to the same place again is no
 * help to who cannot reach it. */
const isElsewhere = (way: Way, current: PointExercise, { catalogue }: Search) => {
  const { presser, tools } = catalogue.way(current.point, current.way);
  return (
    way.presser !== presser ||
    way.tools.length !== tools.length ||
    !way.postures.includes(current.posture)
  );
};

/** The one of some ways that needs no other posture, where there is one, else the first: a ball is offered once. */
const nearest = (ways: readonly Way[], { posture }: PointExercise): readonly Way[] =>
  [ways.find(({ postures }) => postures.includes(posture)) ?? ways[0]].flatMap((way) => way ?? []);

/** The same point in its other ways: with a ball first, since the hand need not get there; then lying or sitting otherwise,
 * then with a helper. */
function otherWays(current: PointExercise, search: Search): Instead[] {
  const { ways } = search.catalogue.point(current.point);
  const kinds = ['ball', 'otherWay', 'helper'] as const;
  const kindOf = (way: (typeof ways)[number]) =>
    way.presser === 'helper' ? 'helper' : way.tools.length > 0 ? 'ball' : 'otherWay';
  return kinds.flatMap((by) => {
    const others = ways
      .filter((way) => way.id !== current.way && kindOf(way) === by)
      .filter((way) => isElsewhere(way, current, search));
    return (by === 'ball' ? nearest(others, current) : others)
      .flatMap((way) => planned(current, current.point, way.id, search).slice(0, 1))
      .map((exercise) => ({ exercise, by }));
  });
}

/** A point worked in a way, in the posture of an exercise where that can be; none where the caps leave nothing of it. */
function planned(
  current: PointExercise,
  point: string,
  way: string | undefined,
  { means, taught, catalogue }: Search,
): PointExercise[] {
  const wish = { kind: 'point' as const, point, ...(way !== undefined && { way }) };
  return [[current.posture], []].flatMap((postures) => {
    const routine = planSingle(
      wish,
      { ...means, postures, helper: true, tools: [] },
      taught,
      catalogue,
    );
    const exercise = routine?.exercises[0];
    return exercise && 'point' in exercise
      ? [{ ...exercise, afterSeconds: current.afterSeconds }]
      : [];
  });
}

const relevanceOf = (point: Point, area: AreaId) => point.relevance[area] ?? 0;

/** The point that matters most for an area among those that are easy to reach and not in a routine. */
function easyPoint(current: PointExercise, present: readonly string[], search: Search): Instead[] {
  const { catalogue, area } = search;
  const wanted = area ?? chiefArea(catalogue.point(current.point));
  if (wanted === undefined) return [];
  return catalogue.points
    .filter(({ code, reach }) => reach === 'easy' && !present.includes(code))
    .filter(({ region }) => region !== catalogue.point(current.point).region)
    .filter((point) => relevanceOf(point, wanted) > 0)
    .sort((a, b) => relevanceOf(b, wanted) - relevanceOf(a, wanted))
    .flatMap((point) => planned(current, point.code, undefined, search).slice(0, 1))
    .slice(0, 1)
    .map((exercise) => ({ exercise, by: 'otherPoint' as const }));
}

/** What can be done instead of an exercise that cannot be reached, nearest first. `present` are the points that are in
 * the routine already. Nothing of it oversteps a cap or brings back a point that was left out. */
export const alternativesTo = (
  current: PointExercise,
  present: readonly string[],
  search: Search,
): Instead[] => [...otherWays(current, search), ...easyPoint(current, present, search)];
