import { expect, test } from 'vitest';
import { asBegun } from '../../../lambda/dialogue/guidance/setAside';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { coachAt, known, turnsOf } from '../../support/turns';

test('where nobody can tell how far somebody has come, guidance waits where its reply began', () => {
  const [begun] = turnsOf([[0, coachArea(known('neck'), 10)]]);
  const state = begun?.state ?? newState(0, newListener);
  const { situation } = asBegun(state, coachAt(60)).state;
  expect(situation).toMatchObject({
    name: 'paused',
    guidance: { wish: { outline: 'neck' }, from: 0 },
  });
});

test('and what is none stays as it is', () => {
  const state = newState(0, newListener);
  expect(asBegun(state, coachAt(60)).state).toEqual(state);
});
