import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import type { AreaId, PointCode, Posture } from '../../../lambda/domain/catalogue/point';
import { alternativesTo, type Instead } from '../../../lambda/domain/plan/alternatives';
import type { PointExercise } from '../../../lambda/domain/routine/routine';
import { planned, pressExercise } from '../../support/planning';

const taught = { explained: [], wordiness: 'usual' as const };
const nothing = { leftOut: [], spent: {} };

/** Every point that a ten-minute session of an area presses, as it is planned there. */
const pressed = catalogue.outlines.flatMap(({ id, area }) => {
  if (area === undefined) return [];
  const { exercises } = planned({ outline: id }).routine;
  const points = exercises.flatMap((each) => ('point' in each ? [each] : []));
  return points.map((current) => ({ area, current, present: points.map(({ point }) => point) }));
});

const insteadOf = (
  current: PointExercise,
  present: readonly PointCode[],
  area?: AreaId,
  means: { readonly leftOut: readonly PointCode[] } = nothing,
): Instead[] =>
  alternativesTo(current, present, { area, means: { ...nothing, ...means }, taught, catalogue });

const otherPoint = (all: readonly Instead[]) => all.find(({ by }) => by === 'otherPoint')?.exercise;
const relevanceIn = (area: AreaId, code: PointCode) => catalogue.point(code).relevance[area] ?? 0;

/** Points that could be pressed in place of one that is not reached. */
const fitting = (area: AreaId, current: PointExercise, present: readonly PointCode[]) =>
  catalogue.points
    .filter(({ code, reach, region }) => {
      const isElsewhere = region !== catalogue.point(current.point).region;
      return reach === 'easy' && isElsewhere && !present.includes(code);
    })
    .filter(({ code }) => relevanceIn(area, code) > 0)
    .map(({ code }) => code);

describe('another point in place of one that cannot be reached', () => {
  test.each(pressed)('$area, $current.point', ({ area, current, present }) => {
    const offered = otherPoint(insteadOf(current, present, area));
    const all = fitting(area, current, present);
    expect(offered === undefined).toBe(all.length === 0);
    if (!offered) return;
    expect(all).toContain(offered.point);
    const most = Math.max(...all.map((code) => relevanceIn(area, code)));
    expect(relevanceIn(area, offered.point)).toBe(most);
    expect(offered.afterSeconds).toBe(current.afterSeconds);
  });

  test('is offered for most of what is pressed', () => {
    const without = pressed.filter(
      ({ area, current, present }) => !otherPoint(insteadOf(current, present, area)),
    );
    expect(without.length).toBeLessThan(pressed.length / 3);
  });

  test.each(pressed.slice(0, 10))(
    'is another one again where that is left out: $area, $current.point',
    ({ area, current, present }) => {
      const first = otherPoint(insteadOf(current, present, area));
      const leftOut = first ? [first.point] : [];
      const second = otherPoint(insteadOf(current, present, area, { leftOut }));
      expect(second?.point ?? 'none').not.toBe(first?.point);
    },
  );

  test('is one of the point’s own chief area, where no area is worked', () => {
    const [{ current } = {}] = pressed.filter(({ current: each }) => each.point === 'BL23');
    if (!current) throw new Error('The waist is not pressed.');
    const offered = otherPoint(insteadOf(current, ['BL23']));
    expect(relevanceIn('lower-back', offered?.point ?? '')).toBeGreaterThan(0);
  });
});

describe('the same point in another way', () => {
  const ways = pressed.flatMap(({ area, current, present }) =>
    insteadOf(current, present, area)
      .filter(({ by }) => by !== 'otherPoint')
      .map((instead) => ({ current, ...instead })),
  );

  test('is never the same way, and done otherwise: lying differently, with a tool, or by somebody else', () => {
    expect(ways.length).toBeGreaterThan(0);
    for (const { current, exercise } of ways) {
      expect(exercise.point).toBe(current.point);
      expect(exercise.way).not.toBe(current.way);
      const [old, now] = [current, exercise].map(({ point, way }) => catalogue.way(point, way));
      const isOtherwise =
        old?.presser !== now?.presser ||
        old?.tools.length !== now?.tools.length ||
        !now?.postures.includes(current.posture);
      expect(isOtherwise).toBe(true);
    }
  });

  test('says what it takes', () => {
    for (const { exercise, by } of ways) {
      const { presser, tools } = catalogue.way(exercise.point, exercise.way);
      expect(by === 'helper').toBe(presser === 'helper');
      expect(by === 'ball').toBe(presser !== 'helper' && tools.length > 0);
    }
  });

  test.each(pressed)(
    'a ball, bare hands, a helper, another point: $area, $current.point',
    (each) => {
      const order = ['ball', 'otherWay', 'helper', 'otherPoint'];
      const at = insteadOf(each.current, each.present, each.area).map(({ by }) =>
        order.indexOf(by),
      );
      expect(at).toEqual([...at].sort((one, other) => one - other));
    },
  );
});

describe('a ball in place of hands that do not reach', () => {
  const ballWays = (posture: Posture) =>
    insteadOf(pressExercise('BL53', 'hold', 60, { posture }), [], 'hips').flatMap(
      ({ exercise, by }) => (by === 'ball' ? [`${exercise.way} ${exercise.posture}`] : []),
    );

  test('lies on the floor, and is offered once', () =>
    expect(ballWays('sitting')).toEqual(['ball lyingOnBack']));

  test('is against the wall for somebody who stands', () =>
    expect(ballWays('standing')).toEqual(['wall standing']));
});
