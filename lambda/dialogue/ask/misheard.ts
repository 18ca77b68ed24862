import { isMissedAgain, missedBeforeSilence } from '../guidance/inWindow';
import { withMiss } from '../guidance/misses';
import { keepWaiting, setAside } from '../guidance/setAside';
import { asksIn } from '../turn/asks';
import { mayBePressing } from '../turn/moment';
import { type Ask, listen } from '../turn/turn';

/** Says that nothing fitted, and what can be said here. It may have been a cry for help: where a thumb may be pressing, and
 * once more right after that, guidance waits, and it is said what to do then. Before what silence brings, silence brings it all
 * the same. */
export const fallback: Ask = (moment) => {
  const goesOn = missedBeforeSilence(moment);
  if (goesOn) return goesOn;
  if (mayBePressing(moment) || isMissedAgain(moment))
    return listen({ kind: 'missed' }, withMiss(setAside(moment)), 'resume');
  return listen({ kind: 'fallback' }, keepWaiting(moment), asksIn(moment.state));
};
