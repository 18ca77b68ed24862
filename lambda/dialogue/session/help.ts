import { missedBeforeSilence } from '../guidance/inWindow';
import { withMiss } from '../guidance/misses';
import { keepWaiting } from '../guidance/setAside';
import { asksIn } from '../turn/asks';
import { mayBePressing } from '../turn/moment';
import { type Ask, listen } from '../turn/turn';

/** Says what can be said here. Where a thumb may be pressing it may be more than that which is wanted, and it is said first
 * what to do then. Before what silence brings it is told in a sentence, and silence brings it all the same; asked for again, it is
 * told whole, and waits. */
export const help: Ask = (moment) => {
  const goesOn = missedBeforeSilence(moment, 'help');
  if (goesOn) return goesOn;
  const isUrgent = mayBePressing(moment);
  const state = keepWaiting(moment);
  const asks = asksIn(moment.state);
  return listen({ kind: 'help', isUrgent }, isUrgent ? withMiss(state) : state, asks);
};
