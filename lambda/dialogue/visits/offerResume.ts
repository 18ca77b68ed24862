import { exerciseAt, targetOf } from '../../domain/routine/nextAfter';
import { stepsOf } from '../../domain/routine/steps';
import { bookmarkOf, takeBookmark, withoutBookmark } from '../guidance/bookmark';
import { whatIsLeft } from '../guidance/composeReply';
import { waitingGuidance } from '../turn/asks';
import { inState, type Moment } from '../turn/moment';
import type { Reply } from '../turn/reply';
import { withDisclaimerHeard } from '../guidance/disclaimer';
import { type Bookmark, inSituation } from '../turn/state';
import { type Ask, listen, type Turn } from '../turn/turn';

/** Seconds that guidance from a bookmark still takes. */
function secondsToGo(moment: Moment): number {
  const taken = takeBookmark(moment.state);
  const guidance = waitingGuidance(taken);
  return guidance ? whatIsLeft(guidance, inState(moment, taken)).seconds : 0;
}

/** What is told of a bookmark. */
function offerOf({ routine, from, wish }: Bookmark, moment: Moment): Reply {
  const { state, coach } = moment;
  const exercise = exerciseAt(routine, stepsOf(routine, coach.catalogue)[from]?.exercise ?? 0);
  return {
    kind: 'offerResume',
    target: targetOf(exercise),
    ...(wish.kind === 'routine' && { outline: wish.outline }),
    seconds: secondsToGo(moment),
    saysDisclaimer: !state.visit.listener.heardDisclaimer,
  };
}

/** Offers to go on where an earlier visit was left; `undefined` where nothing was kept. */
export function offerResume(moment: Moment): Turn | undefined {
  const { state } = moment;
  const kept = bookmarkOf(state);
  if (!kept) return undefined;
  const heard = withDisclaimerHeard(state);
  return listen(offerOf(kept, moment), inSituation(heard, { name: 'offeredResume' }));
}

/** No to the offer: the bookmark is let go, and we ask what to do instead. */
export const letGo: Ask = ({ state }) =>
  listen(
    { kind: 'askArea', saysDisclaimer: false },
    { visit: withoutBookmark(state.visit), situation: { name: 'askedArea' } },
  );
