import { withMiss } from '../guidance/misses';
import { mayBePressing } from '../guidance/pressing';
import { keepWaiting } from '../guidance/setAside';
import { bringUpToDate } from '../guidance/whereabouts';
import { settingOf } from '../turn/reply';
import { type Ask, listen } from '../turn/turn';

/** Says what can be said here. Where a thumb may be pressing it may be more than that which is wanted, and it is said first
 * what to do then. */
export const help: Ask = (unsettled, coach) => {
  const isUrgent = mayBePressing(unsettled, coach);
  const setting = settingOf(bringUpToDate(unsettled, coach).state.situation);
  const state = keepWaiting(unsettled, coach);
  return listen({ kind: 'help', setting, isUrgent }, isUrgent ? withMiss(state) : state);
};
