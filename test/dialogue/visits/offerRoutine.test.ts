import { describe, expect, test } from 'vitest';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { offeringRoutine, routineAnswered } from '../../../lambda/dialogue/visits/offerRoutine';
import { known, type Said, turnsOf } from '../../support/turns';

const knees: Said = [0, coachPoint({ point: known('BL40') })];

/** Somebody who has finished two sessions. */
const twice = newState(0, { ...newListener, heardDisclaimer: true, finished: { count: 2 } });

describe('a routine is offered once a session is over', () => {
  const kindAfter = (...said: readonly Said[]) => turnsOf(said, twice).at(-1)?.reply.kind;
  const thanks: Said = [5, offeringRoutine(thank)];

  test('and not before', () => {
    expect(kindAfter(thanks)).not.toBe('offerRoutine');
    expect(kindAfter(knees, thanks)).not.toBe('offerRoutine');
  });
  test('is offered then', () =>
    expect(kindAfter(knees, [2000, thank], thanks)).toBe('offerRoutine'));
});

describe('what comes of the offer', () => {
  const listenerAfter = (outcome: Parameters<typeof routineAnswered>[0]) =>
    turnsOf(
      [knees, [2000, thank], [5, offeringRoutine(thank)], [5, routineAnswered(outcome)]],
      twice,
    ).at(-1)?.state.visit.listener.routineOffer;

  test('is kept', () => {
    expect(listenerAfter('accepted')).toBe('accepted');
    expect(listenerAfter('declined')).toBe('declined');
  });
  test('is none where it failed: it was made, and is not made again', () =>
    expect(listenerAfter('failed')).toBe('made'));
});
