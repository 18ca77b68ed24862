import { isAfterMiss, withMiss } from '../guidance/misses';
import { mayBePressing } from '../guidance/pressing';
import { keepWaiting, setAside } from '../guidance/setAside';
import { bringUpToDate } from '../guidance/whereabouts';
import { settingOf } from '../turn/reply';
import { type Ask, listen } from '../turn/turn';

/** Says that nothing fitted, and what can be said here. It may have been a cry for help: where a thumb may be pressing, and
 * once more right after that, guidance waits, and it is said what to do then. */
export const fallback: Ask = (state, coach) => {
  if (mayBePressing(state, coach) || isAfterMiss(state)) return missed(state, coach);
  const setting = settingOf(bringUpToDate(state, coach).state.situation);
  return listen({ kind: 'fallback', setting }, keepWaiting(state, coach));
};

const missed: Ask = (state, coach) =>
  listen({ kind: 'missed', isAside: true }, withMiss(setAside(state, coach)));
