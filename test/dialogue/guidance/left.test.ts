import { expect, test } from 'vitest';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { known, type Said, turnsOf } from '../../support/turns';

const neck: Said = [0, coachArea(known('neck'), 10)];
const visitAfter = (...said: readonly Said[]) => turnsOf(said).at(-1)?.state.visit;

test('a routine that another one takes the place of can be had back', () => {
  expect(visitAfter(neck, [60, coachArea(known('legs'), 10)])).toMatchObject({
    kept: { wish: { outline: 'neck' } },
  });
});

test('one that a point is put into waits for its end, and is not left', () => {
  const visit = visitAfter(neck, [60, coachPoint({ point: known('LI4') })]);
  expect(visit).toMatchObject({ later: { wish: { outline: 'neck' } } });
  expect(visit?.kept).toBeUndefined();
});
