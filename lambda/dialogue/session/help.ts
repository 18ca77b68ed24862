import { withMiss } from '../guidance/misses';
import { keepWaiting } from '../guidance/setAside';
import { asksIn } from '../turn/asks';
import { mayBePressing } from '../turn/moment';
import { type Ask, listen } from '../turn/turn';

/** Says what can be said here. Where a thumb may be pressing it may be more than that which is wanted, and it is said first
 * what to do then. */
export const help: Ask = (moment) => {
  const isUrgent = mayBePressing(moment);
  const state = keepWaiting(moment);
  const asks = asksIn(moment.state);
  return listen({ kind: 'help', isUrgent }, isUrgent ? withMiss(state) : state, asks);
};
