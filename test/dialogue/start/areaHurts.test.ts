import { expect, test } from 'vitest';
import { areaHurts } from '../../../lambda/dialogue/start/areaHurts';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { known, turnsOf } from '../../support/turns';

const hurting = areaHurts(known('neck'));
const lastOf = (...said: Parameters<typeof turnsOf>[0]) => turnsOf(said).at(-1);

test('what hurts is where to work, in no manner that nobody named', () => {
  const { situation } = lastOf([0, hurting])?.state ?? {};
  expect(situation?.name === 'guiding' && situation.guidance.wish).toEqual({
    kind: 'routine',
    outline: 'neck',
    minutes: 10,
  });
});

test('what hurts where one is guided is let go, and guidance waits', () => {
  const { state } = lastOf([0, coachArea(known('neck'), 10)], [20, hurting]) ?? {};
  expect(state?.situation).toMatchObject({
    name: 'paused',
    guidance: { wish: { outline: 'neck' } },
  });
});
