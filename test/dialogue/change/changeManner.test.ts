import { expect, test } from 'vitest';
import { changeManner } from '../../../lambda/dialogue/change/changeManner';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { known, type Said, turnsOf } from '../../support/turns';

const neck: Said = [0, coachArea(known('neck'), 10)];
const situationAfter = (...said: readonly Said[]) => turnsOf(said).at(-1)?.state.situation;

test('a manner changes what is under way', () => {
  expect(situationAfter(neck, [20, changeManner(['lying'])])).toMatchObject({
    name: 'guiding',
    guidance: { wish: { manners: ['lying'] } },
  });
});

test('but not what waits for the answer to a question: it is for what that will be', () => {
  const asked = coachPoint({ point: { kind: 'unknown' }, near: 'BL23' });
  expect(situationAfter(neck, [20, asked], [5, changeManner(['lying'])])).toMatchObject({
    name: 'askedArea',
    manners: ['lying'],
    aside: { wish: { kind: 'routine', outline: 'neck' } },
  });
});
