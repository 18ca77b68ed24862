import { setAside, keepWaiting } from '../guidance/setAside';
import { mayBePressing } from '../guidance/pressing';
import { settingOf } from '../turn/reply';
import { type Ask, inSituation, listen } from '../turn/turn';
import { bringUpToDate } from '../guidance/whereabouts';

/** Says that nothing fitted, and what can be said here. It may have been a cry for help: where a thumb may be pressing,
 * guidance waits, and it is said what to do then. */
export const fallback: Ask = (state, coach) => {
  if (mayBePressing(state, coach)) return missed(state, coach);
  const setting = settingOf(bringUpToDate(state, coach).state.situation);
  return listen({ kind: 'fallback', setting }, keepWaiting(state, coach));
};

const missed: Ask = (unsettled, coach) => {
  const state = setAside(unsettled, coach);
  const { situation, visit } = state;
  return listen(
    { kind: 'missed', isAside: true },
    situation.name === 'paused'
      ? inSituation(state, { ...situation, missedAt: visit.turn })
      : state,
  );
};
