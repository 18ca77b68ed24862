import { hasStepsLeft, takeBookmark, withoutBookmark } from './bookmark';
import { withLater } from './later';
import { isGuided, resumePointOf, setAside } from './setAside';
import { goingIn, goTo, type Going } from './withGuidance';
import { waitingGuidance } from '../turn/asks';
import { inState, type Moment } from '../turn/moment';
import type { Bookmark, DialogueState, Guidance, Visit } from '../turn/state';
import type { Wish } from '../turn/wish';
import type { Turn } from '../turn/turn';

/** True once something was guided in this visit: what it keeps was left in it. */
export const hasGuided = (state: DialogueState): boolean =>
  isGuided(state) || state.situation.name === 'finished';

/** The routine that waits, also where something was put into it. */
const routineWaiting = (state: DialogueState): Guidance | undefined =>
  [waitingGuidance(state), state.visit.later].find((each) => each?.wish.kind === 'routine');

const isOutline = ({ wish }: Pick<Guidance, 'wish'>, outline: string): boolean =>
  wish.kind === 'routine' && wish.outline === outline;

/** A place in guidance as it is kept. What was pressed by then counts in the visit already. */
const asKept = ({ replyNumber: _, rest: __, ...left }: Guidance, at: number): Bookmark => ({
  ...left,
  spent: {},
  keptAt: at,
});

/** What can be had back once a wish has begun: the routine that it takes the place of, else what was left earlier. What is begun
 * anew is not. */
function leftFor(wish: Wish, { state, coach }: Moment): Bookmark | undefined {
  const { kept } = state.visit;
  if (wish.kind !== 'routine') return kept;
  const waiting = routineWaiting(state);
  const isLeft = waiting && hasStepsLeft(waiting, coach.catalogue);
  const left = isLeft ? asKept(waiting, coach.spokenAt) : kept;
  if (left && !isOutline(left, wish.outline)) return left;
  return kept && !isOutline(kept, wish.outline) ? kept : undefined;
}

/** The visit of a moment once a wish has begun: what is left for it can be had back. */
export function leaving(wish: Wish, moment: Moment): Visit {
  const kept = leftFor(wish, moment);
  return { ...withoutBookmark(moment.state.visit), ...(kept && { kept }) };
}

/** On with what was left. */
function goBack(state: DialogueState, moment: Moment): Turn | undefined {
  const guidance = waitingGuidance(state);
  if (!guidance) return undefined;
  const scene = { ...inState(moment, state), guidance };
  return goTo(resumePointOf(guidance), [{ say: 'goOn', nth: guidance.replyNumber }], scene);
}

/** On with a routine that was left for another one, which can then be had back; `undefined` where it was not. */
export function goBackTo(outline: string, moment: Moment): Turn | undefined {
  const state = setAside(moment);
  const { kept } = state.visit;
  if (!kept || !isOutline(kept, outline) || !hasGuided(state)) return undefined;
  const visit = leaving(kept.wish, inState(moment, state));
  const left = visit.kept !== kept && visit.kept;
  const { visit: before, situation } = takeBookmark(state);
  return goBack(
    { visit: { ...withLater(before), ...(left && { kept: left }) }, situation },
    moment,
  );
}

/** True until the first press of something that was begun. */
const isHardlyBegun = ({ guidance, whereabouts: { goOn } }: Going): boolean =>
  guidance.replyNumber === 0 && goOn.from === 0 && !goOn.interrupted;

/** What was left for the very reply that is being spoken. */
const leftForThis = ({ state: { visit }, spoken }: Going): Bookmark | undefined =>
  visit.kept?.keptAt === spoken.startedAt ? visit.kept : undefined;

/** Takes back what was begun just now instead of something else, or in between: on with that. `undefined` where nothing was. */
export function takenBack(moment: Moment): Turn | undefined {
  const going = goingIn(moment);
  if (!going || !isHardlyBegun(going)) return undefined;
  const { state } = moment;
  const { later } = state.visit;
  if (!later) return leftForThis(going) && goBack(takeBookmark(state), moment);
  const situation = { name: 'paused', guidance: later } as const;
  return goBack({ visit: withLater(state.visit), situation }, moment);
}
