import { type Moment, onwardFor } from '../turn/moment';
import type { Reply } from '../turn/reply';
import type { NamedAhead } from '../turn/wish';
import type { Turn } from '../turn/turn';
import { answerAndGoOn } from './answer';
import { isAfterMiss } from './misses';
import { askAside } from './setAside';
import { type Going, goingIn } from './withGuidance';

/** Guidance that silence is about to go on with: the microphone has opened by itself, and whoever is heard may be anybody. */
export function beforeSilence(moment: Moment): Going | undefined {
  const going = goingIn(moment);
  const goesOn = onwardFor(moment.state.visit, moment.coach) === 'silence';
  return going?.whereabouts.isInWindow && goesOn ? going : undefined;
}

/** True where something was not understood just before: the second time in a row it may be a cry for help. */
export const isMissedAgain = (moment: Moment): boolean =>
  isAfterMiss(moment.state) || goingIn(moment)?.spoken.isAfterMiss === true;

/** Says in a sentence that something was not understood, or what can be said, before what silence brings, which it brings all the
 * same: it begins with how to stop. `undefined` anywhere else, and the second time in a row. */
export function missedBeforeSilence(
  moment: Moment,
  about: 'notHeard' | 'help' = 'notHeard',
): Turn | undefined {
  const going = beforeSilence(moment);
  return going && !isMissedAgain(moment) ? answerAndGoOn({ about }, going) : undefined;
}

/** Asks once more for what was named and is not known; before what silence brings, that goes on. */
export const askAgain = (reply: Reply, moment: Moment, ahead: NamedAhead): Turn =>
  missedBeforeSilence(moment) ?? askAside(reply, moment, ahead);
