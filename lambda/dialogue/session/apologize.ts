import { keepWaiting, waitingGuidance } from '../guidance/setAside';
import { type Ask, listen } from '../turn/turn';

/** Something went wrong on our side; the session can go on from where it was. */
export const apologize: Ask = (moment) => {
  const state = keepWaiting(moment);
  return listen({ kind: 'apology', isAside: waitingGuidance(state) !== undefined }, state);
};
