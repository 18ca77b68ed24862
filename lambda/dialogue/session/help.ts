import { keepWaiting } from '../guidance/setAside';
import { settingOf } from '../turn/reply';
import { type Ask, listen } from '../turn/turn';
import { bringUpToDate } from '../guidance/whereabouts';

/** Says what can be said here. */
export const help: Ask = (state, coach) => {
  const setting = settingOf(bringUpToDate(state, coach).state.situation);
  return listen({ kind: 'help', setting }, keepWaiting(state, coach));
};
