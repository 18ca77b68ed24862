import { expect, test } from 'vitest';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { setAside } from '../../../lambda/dialogue/guidance/setAside';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { inState, mayBePressing } from '../../../lambda/dialogue/turn/moment';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { coachAt, known, turnsOf } from '../../support/turns';

/** Half a minute into ten minutes for the lower back. */
function underWay() {
  const [begun] = turnsOf([[0, coachArea(known('lower-back'), 10)]]);
  return bringUpToDate(begun?.state ?? newState(0, newListener), coachAt(30));
}

test('once what is spoken is set aside, nobody is anywhere in it, and nothing is pressed', () => {
  const moment = underWay();
  expect(mayBePressing(moment)).toBe(true);
  expect(mayBePressing(inState(moment, moment.state))).toBe(true);
  const after = inState(moment, setAside(moment));
  expect(after.whereabouts).toBeUndefined();
  expect(mayBePressing(after)).toBe(false);
});
