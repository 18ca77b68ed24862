import { expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { adjustHolds } from '../../../lambda/domain/routine/adjustHolds';
import type { PointExercise, Routine } from '../../../lambda/domain/routine/routine';
import { pressExercise } from '../../support/planning';

/** Every way of pressing that is held, as often as it may be done. */
const held = catalogue.points.flatMap(({ code, capSeconds, ways }) =>
  ways.flatMap(({ id, technique, repetitions }) =>
    'seconds' in technique
      ? [repetitions.min, repetitions.max].map((count) => ({
          exercise: pressExercise(code, id, technique.seconds.min, { repetitions: count }),
          bounds: technique.seconds,
          capSeconds,
        }))
      : [],
  ),
);

/** How long an exercise is held once it is asked for longer or shorter holds so often that they no longer change. */
function atLast(exercise: PointExercise, by: 'longer' | 'shorter'): number {
  let routine: Routine = { exercises: [exercise] };
  for (let n = 0, changed = 'all'; n < 100 && changed === 'all'; n++)
    ({ routine, changed } = adjustHolds(routine, 0, by, catalogue));
  return routine.exercises[0]?.seconds ?? 0;
}

test('holds get as long as their way allows, and their share of the cap, in whole steps', () => {
  expect(held.length).toBeGreaterThan(50);
  const wrong = held.filter(({ exercise, bounds, capSeconds }) => {
    const share = capSeconds / exercise.repetitions;
    const most = Math.max(bounds.min, Math.min(bounds.max, share - (share % 5)));
    return atLast(exercise, 'longer') !== most;
  });
  expect(wrong).toEqual([]);
});

test('and as short as their way allows', () => {
  const wrong = held.filter(({ exercise, bounds }) => {
    const longest = { ...exercise, seconds: bounds.max };
    return atLast(longest, 'shorter') !== bounds.min;
  });
  expect(wrong).toEqual([]);
});

test('what is held for longer than is allowed gets no longer, and not shorter by it', () => {
  const [first] = held;
  if (!first) throw new Error('Nothing is held.');
  const exercise = { ...first.exercise, seconds: 500 };
  const { routine, changed } = adjustHolds({ exercises: [exercise] }, 0, 'longer', catalogue);
  expect([changed, routine.exercises[0]?.seconds]).toEqual(['none', 500]);
});
