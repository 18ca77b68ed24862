import { withMiss } from '../guidance/misses';
import { keepWaiting } from '../guidance/setAside';
import { mayBePressing } from '../turn/moment';
import { settingOf } from '../turn/reply';
import { type Ask, listen } from '../turn/turn';

/** Says what can be said here. Where a thumb may be pressing it may be more than that which is wanted, and it is said first
 * what to do then. */
export const help: Ask = (moment) => {
  const isUrgent = mayBePressing(moment);
  const state = keepWaiting(moment);
  const setting = settingOf(moment.state.situation);
  return listen({ kind: 'help', setting, isUrgent }, isUrgent ? withMiss(state) : state);
};
