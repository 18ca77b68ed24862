import { stepsOf } from '../../domain/routine/steps';
import { spentBy } from '../../domain/timeline/position';
import { type Coach, secondsInto } from '../turn/moment';
import type { SpokenReply } from '../turn/spokenReply';
import type { DialogueState } from '../turn/state';
import { MOST_LOST } from '../turn/trust';

/** How long after its end a page is waited for, in seconds: it begins late, and its answer takes a moment. */
const GRACE_SECONDS = 10;

/** True where a page should long have told that it is done, and did not: nobody knows what of it was heard. */
const isPageLost = (spoken: SpokenReply, coach: Coach): boolean =>
  spoken.isPage === true &&
  coach.spokenSeconds === undefined &&
  secondsInto(spoken, coach) > spoken.seconds + GRACE_SECONDS;

/** Guidance by a page that was lost waits where the page began, for nothing of it may have been heard; all that it asked for
 * counts as pressed, for all of it may have been. One that is gone from the screen has failed: on by voice. */
export function withoutLostPage(
  state: DialogueState,
  coach: Coach,
  isGone: boolean = false,
): DialogueState {
  const { visit, situation } = state;
  if (situation.name !== 'guiding') return state;
  if (!isGone && !isPageLost(situation.spoken, coach)) return state;
  const { guidance, spoken } = situation;
  const steps = stepsOf(guidance.routine, coach.catalogue);
  const spent = spentBy(spoken, spoken.seconds, steps, spoken.spent);
  const pagesLost = isGone ? MOST_LOST : (visit.pagesLost ?? 0) + 1;
  return { visit: { ...visit, spent, pagesLost }, situation: { name: 'paused', guidance } };
}
