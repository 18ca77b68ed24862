import { keepWaiting } from '../guidance/setAside';
import { asksToGoOn } from '../turn/asks';
import { type Ask, listen } from '../turn/turn';

/** Something went wrong on our side; the session can go on from where it was. */
export const apologize: Ask = (moment) => {
  const state = keepWaiting(moment);
  return listen({ kind: 'apology' }, state, asksToGoOn(state));
};
