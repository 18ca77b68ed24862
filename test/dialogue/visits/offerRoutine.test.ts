import { describe, expect, test } from 'vitest';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { offeringRoutine } from '../../../lambda/dialogue/visits/offerRoutine';
import { known, type Said, turnsOf } from '../../support/turns';

const knees: Said = [0, coachPoint({ point: known('BL40') })];

describe('a routine is offered once a session is over', () => {
  const twice = newState(0, { ...newListener, heardDisclaimer: true, finished: { count: 2 } });
  const kindAfter = (...said: readonly Said[]) => turnsOf(said, twice).at(-1)?.reply.kind;
  const thanks: Said = [5, offeringRoutine(thank)];

  test('and not before', () => {
    expect(kindAfter(thanks)).not.toBe('offerRoutine');
    expect(kindAfter(knees, thanks)).not.toBe('offerRoutine');
  });
  test('is offered then', () =>
    expect(kindAfter(knees, [2000, thank], thanks)).toBe('offerRoutine'));
});
