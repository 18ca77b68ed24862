import { describe, expect, test } from 'vitest';
import { atMost, lessTime, moreTime } from '../../../lambda/dialogue/change/changeLength';
import { changeManner } from '../../../lambda/dialogue/change/changeManner';
import { LONGEST_MINUTES } from '../../../lambda/dialogue/turn/namedAhead';
import { coachArea, coachPractice } from '../../../lambda/dialogue/start/coachArea';
import { newState } from '../../../lambda/dialogue/turn/state';
import { targetOf } from '../../../lambda/domain/routine/nextAfter';
import { secondsOf } from '../../../lambda/domain/timeline/timeline';
import { oldListener } from '../../support/listener';
import { cuesOf, known, type Said, turnsOf } from '../../support/turns';

const knower = newState(0, oldListener);
const lastOf = (...said: readonly Said[]) => turnsOf(said, knower).at(-1);

test('less of nothing is told in words of its own', () => {
  expect(JSON.stringify(lastOf([0, lessTime(3)])?.reply)).toContain('lessTime');
});

test('more, by as much as can be named, is no longer than can be named', () => {
  const longer = lastOf([0, coachArea(known('neck'), 10)], [20, moreTime(LONGEST_MINUTES)]);
  expect(longer?.state.situation).toMatchObject({
    guidance: { wish: { minutes: LONGEST_MINUTES } },
  });
});

test('no more than so many minutes, before anything, is a length', () => {
  const { reply, state } = lastOf([0, atMost(5)]) ?? {};
  expect(reply).toMatchObject({ kind: 'namedAhead', minutes: 5 });
  expect(state?.situation).toEqual({ name: 'askedArea', minutes: 5 });
});

test('a length that is shorter than what is left of the place under way passes that', () => {
  const legs: Said = [0, coachArea(known('legs'), 20)];
  const { reply } = lastOf(legs, [40, changeManner([], 1)]) ?? {};
  if (reply?.kind !== 'guidance') throw new Error('Nobody is guided.');
  expect(secondsOf(reply.segments)).toBeGreaterThan(45);
  expect(secondsOf(reply.segments)).toBeLessThan(75);
});

test.each(['lower-back', 'neck', 'hips'] as const)(
  'before anything is pressed, a length is as if it had been named at first: %s',
  (area) => {
    const targetsAfter = (...said: readonly Said[]) => {
      const { situation } = lastOf(...said)?.state ?? {};
      return situation?.name === 'guiding' && situation.guidance.routine.exercises.map(targetOf);
    };
    const changed = targetsAfter([0, coachArea(known(area), 12)], [1, changeManner([], 5)]);
    expect(changed).toEqual(targetsAfter([0, coachArea(known(area), 5)]));
  },
);

describe('a practice', () => {
  /** What is said first where slow breathing is to go on for so many minutes, as soon as it has begun. */
  const breathingFor = (minutes: number) => {
    const { reply } =
      lastOf([0, coachPractice(known('breathing'))], [1, changeManner([], minutes)]) ?? {};
    return reply && cuesOf(reply)[0];
  };

  test('goes on for as long or as short as it may, where that is named', () => {
    for (const minutes of [1, 10])
      expect(breathingFor(minutes)).toEqual({ say: 'minutesToGo', minutes, nth: 0 });
  });

  test('and for no longer, nor shorter than it may', () => {
    expect(breathingFor(11)).toMatchObject({ say: 'lengthLimit', note: 'longest', seconds: 600 });
    expect(breathingFor(0.5)).toMatchObject({ say: 'lengthLimit', note: 'shortest', seconds: 60 });
  });
});
