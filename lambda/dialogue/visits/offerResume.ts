import { targetOf } from '../../domain/routine/nextAfter';
import { stepsOf } from '../../domain/routine/steps';
import { whatIsLeft } from '../guidance/currentReply';
import { bookmarkOf, takeBookmark, withoutBookmark } from '../guidance/bookmark';
import type { Reply } from '../turn/reply';
import { type DialogueState, type Bookmark, withDisclaimerHeard } from '../turn/state';
import { type Ask, type Coach, inSituation, listen, type Turn } from '../turn/turn';

/** Seconds that guidance from a kept place still takes. */
function secondsToGo(state: DialogueState, coach: Coach): number {
  const { visit, situation } = takeBookmark(state, coach.spokenAt);
  return situation.name === 'paused' ? whatIsLeft(situation.guidance, visit, coach).seconds : 0;
}

/** What is told of a kept place. */
function offerOf(kept: Bookmark, state: DialogueState, coach: Coach): Reply {
  const { routine, from, wish } = kept;
  const exercise = routine.exercises[stepsOf(routine, coach.catalogue)[from]?.exercise ?? 0];
  if (!exercise) throw new Error('A place was kept in a routine without exercises.');
  return {
    kind: 'offerResume',
    target: targetOf(exercise),
    ...(wish.kind === 'routine' && { outline: wish.outline }),
    seconds: secondsToGo(state, coach),
    saysDisclaimer: !state.visit.listener.heardDisclaimer,
  };
}

/** Offers to go on where an earlier visit was left; `undefined` where nothing was kept. */
export function offerResume(state: DialogueState, coach: Coach): Turn | undefined {
  const kept = bookmarkOf(state);
  if (!kept) return undefined;
  const heard = withDisclaimerHeard(state);
  return listen(offerOf(kept, state, coach), inSituation(heard, { name: 'offeredResume' }));
}

/** No to the offer: the kept place is let go, and we ask what to do instead. */
export const letGo: Ask = ({ visit }) =>
  listen(
    { kind: 'askArea', saysDisclaimer: false },
    { visit: withoutBookmark(visit), situation: { name: 'askedArea' } },
  );
