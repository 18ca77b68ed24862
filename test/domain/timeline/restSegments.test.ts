import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import { buildTimeline } from '../../../lambda/domain/timeline/buildTimeline';
import type { Cue } from '../../../lambda/domain/timeline/cue';
import { restOfRest } from '../../../lambda/domain/timeline/restSegments';
import type { Ruler, Segment } from '../../../lambda/domain/timeline/timeline';
import { pressExercise } from '../../support/planning';

/** Everything said takes a second. */
const rulerWith = (leisure: number): Ruler => ({
  extentOf: () => ({ seconds: 1, characters: 10, pauseSeconds: 0 }),
  leisure,
});

/** What is rested after the first press of a place that is pressed twice. */
function restBetween(restSeconds: number, leisure = 1): readonly Segment[] {
  const routine = {
    exercises: [pressExercise('BL23', 'hold', 30, { repetitions: 2, restSeconds })] as const,
  };
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  const [first] = buildTimeline({ routine, steps, catalogue, ruler: rulerWith(leisure) });
  return first?.segments.filter(({ phase }) => phase === 'rest') ?? [];
}

const secondsIn = (segments: readonly Segment[]) =>
  segments.reduce((sum, { seconds }) => sum + seconds, 0);
const announced = (segments: readonly Segment[]) =>
  segments.flatMap((segment) =>
    segment.kind === 'cue' && segment.cue.say === 'rest' ? [segment.cue] : [],
  );

describe('a rest between two presses of a place', () => {
  test.each([
    [5, 1, 5],
    [30, 1, 30],
    [30, 1.5, 45],
    [60, 1, 60],
    [60, 1.5, 60],
  ])('of %d s, at %d of the usual pace, is %d s', (planned, leisure, rested) =>
    expect(secondsIn(restBetween(planned, leisure))).toBeCloseTo(rested),
  );

  test.each([
    [9, []],
    [10, [{ seconds: 10, isLong: false }]],
    [14, [{ seconds: 14, isLong: false }]],
    [15, [{ seconds: 15, isLong: true }]],
  ])('of %d s is announced as %j', (planned, cues) =>
    expect(announced(restBetween(planned))).toMatchObject(cues),
  );
});

/** What is said before the second press of a place that is pressed twice. */
function saidAgain(restSeconds: number, leisure = 1, point = 'BL23', way = 'hold'): Cue[] {
  const routine = {
    exercises: [pressExercise(point, way, 30, { repetitions: 2, restSeconds })] as const,
  };
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  const [, second] = buildTimeline({ routine, steps, catalogue, ruler: rulerWith(leisure) });
  return (second?.segments ?? []).flatMap((segment) =>
    segment.kind === 'cue' && segment.phase === 'locate' ? [segment.cue] : [],
  );
}

describe('hands are called back', () => {
  test.each([
    [5, 1, false],
    [9, 1, false],
    [10, 1, true],
    [30, 1, true],
    [7, 1.5, true],
    [10, 0.7, false],
  ])('from a rest of %d s, at %d of the usual pace: %s', (planned, leisure, isCalled) =>
    expect(saidAgain(planned, leisure).some(({ say }) => say === 'handsBack')).toBe(isCalled),
  );

  test.each([
    ['to both sides', 'BL23', 'hold', false],
    ['to the middle of the body', 'CV6', 'threeFingers', false],
    ['to one side', 'LI4', 'hold', true],
  ])('%s', (_, point, way, isOneSide) =>
    expect(saidAgain(30, 1, point, way)).toContainEqual(
      expect.objectContaining({ say: 'handsBack', isOneSide }),
    ),
  );
});

test('a rest after a practice has begun already: nobody is told to let go', () => {
  const massage = {
    practice: 'foot-massage',
    posture: 'sitting',
    seconds: 90,
    afterSeconds: 6,
  } as const;
  const routine = { exercises: [massage, pressExercise('LR3', 'hold', 30)] };
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  const timeline = buildTimeline({ routine, steps, catalogue, ruler: rulerWith(1) });
  const rests = announced(timeline.flatMap(({ segments }) => segments));
  expect(rests).toMatchObject([{ next: { point: 'LR3' }, isBegun: true }]);
});

describe('what is left of a rest', () => {
  test.each([
    [9, []],
    [10, [{ seconds: 10, isLong: false }]],
    [15, [{ seconds: 15, isLong: true }]],
    [43, [{ seconds: 45, isLong: true }]],
  ])('of %d s is told as %j, and is as long as it is', (left, cues) => {
    const segments = restOfRest(left, 'again', 0, rulerWith(1));
    expect(announced(segments)).toMatchObject(cues);
    expect(announced(segments)).toHaveLength(cues.length);
    expect(secondsIn(segments)).toBeCloseTo(left);
  });

  test('is silent before the other side', () =>
    expect(announced(restOfRest(30, 'otherSide', 0, rulerWith(1)))).toEqual([]));
});
