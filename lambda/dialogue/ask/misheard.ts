import { answerAndGoOn } from '../guidance/answer';
import { isAfterMiss, withMiss } from '../guidance/misses';
import { keepWaiting, setAside } from '../guidance/setAside';
import { goingIn } from '../guidance/withGuidance';
import { asksIn } from '../turn/asks';
import { mayBePressing, onwardFor } from '../turn/moment';
import { type Ask, listen } from '../turn/turn';

/** Says that nothing fitted, and what can be said here. It may have been a cry for help: where a thumb may be pressing, and
 * once more right after that, guidance waits, and it is said what to do then. Before what silence brings, silence brings it all
 * the same: it begins with how to stop. */
export const fallback: Ask = (moment) => {
  const { state } = moment;
  const going = goingIn(moment);
  const isAgain = isAfterMiss(state) || going?.spoken.isAfterMiss;
  if (
    going?.whereabouts.isInWindow &&
    !isAgain &&
    onwardFor(state.visit, moment.coach) === 'silence'
  )
    return answerAndGoOn({ about: 'notHeard' }, going);
  if (mayBePressing(moment) || isAgain)
    return listen({ kind: 'missed' }, withMiss(setAside(moment)), 'resume');
  return listen({ kind: 'fallback' }, keepWaiting(moment), asksIn(state));
};
