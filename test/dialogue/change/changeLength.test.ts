import { expect, test } from 'vitest';
import { atMost, lessTime, moreTime } from '../../../lambda/dialogue/change/changeLength';
import { changeManner } from '../../../lambda/dialogue/change/changeManner';
import { LONGEST_MINUTES } from '../../../lambda/dialogue/turn/namedAhead';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { secondsOf } from '../../../lambda/domain/timeline/timeline';
import { known, type Said, turnsOf } from '../../support/turns';

const lastOf = (...said: readonly Said[]) => turnsOf(said).at(-1);

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
  const { reply } = lastOf([0, coachArea(known('hips'), 10)], [30, changeManner([], 1)]) ?? {};
  if (reply?.kind !== 'guidance') throw new Error('Nobody is guided.');
  expect(secondsOf(reply.segments)).toBeGreaterThan(45);
  expect(secondsOf(reply.segments)).toBeLessThan(75);
});
