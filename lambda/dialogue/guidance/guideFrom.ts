import { isWithinCaps, type Spent } from '../../domain/routine/caps';
import type { Step } from '../../domain/routine/routine';
import type { Cue } from '../../domain/timeline/cue';
import { spokenIn } from '../../domain/timeline/spoken';
import { asksAfterTheEnd } from '../turn/asks';
import { type Coach, inState, type Moment } from '../turn/moment';
import type { Guidance, SpokenReply } from '../turn/state';
import { listen, type Turn } from '../turn/turn';
import { withoutBookmark } from './bookmark';
import { mayGuide, refusePressing } from './breathingOnly';
import { composeReply, stepsFrom } from './composeReply';
import { withLater } from './later';

const isSkipped = (step: Step) => step.kind === 'press' && step.isSkipped;

/** True where the caps leave nothing of the step that was meant to come first. */
function isCapped(guidance: Guidance, spent: Spent, { catalogue }: Coach): boolean {
  const wanted = stepsFrom(guidance, catalogue)
    .slice(guidance.from)
    .find((step) => !isSkipped(step));
  return wanted !== undefined && !isWithinCaps(wanted, spent, catalogue);
}

/** What an opening tells, whatever comes after it: not where or how guidance begins. */
const whatIsTold = (opening: readonly Cue[]) =>
  opening.filter(({ say }) => say === 'disclaimer' || say === 'answer' || say === 'changeManner');

/** What opens a reply; where what was meant to come first was pressed enough, that is said instead of how it begins. */
function openingOf(
  opening: readonly Cue[],
  guidance: Guidance,
  { state, coach }: Moment,
): readonly Cue[] {
  const isEnough = isCapped(guidance, state.visit.spent, coach);
  return isEnough
    ? [...whatIsTold(opening), { say: 'enough', nth: guidance.replyNumber }]
    : opening;
}

/** The point whose place an opening tells anew. */
const toldAgainIn = (opening: readonly Cue[]) =>
  opening.flatMap((cue) =>
    cue.say === 'answer' && cue.answer.about === 'anotherWay' ? [cue.answer.point] : [],
  )[0];

/** Nothing is left of what was put in between: on with what it was put into. */
const goOnWith = (later: Guidance, said: readonly Cue[], moment: Moment): Turn =>
  guideFrom(
    { ...later, replyNumber: later.replyNumber + 1 },
    whatIsTold(said),
    inState(moment, { ...moment.state, visit: withLater(moment.state.visit) }),
  );

/** One reply of guidance, from its step on, after what opens it. In a visit that presses nothing, this is where pressing
 * is refused, whatever asked for it. */
export function guideFrom(guidance: Guidance, opening: readonly Cue[], moment: Moment): Turn {
  const { state, coach } = moment;
  if (!mayGuide(guidance.routine, state.visit, coach.catalogue))
    return refusePressing(state, coach.catalogue);
  const said = openingOf(opening, guidance, moment);
  const { timeline, part } = composeReply(guidance, said, moment);
  const { later } = state.visit;
  if (later && part.from === timeline.length) return goOnWith(later, said, moment);
  const next = timeline[part.to]?.stepIndex;
  const toldAgain = toldAgainIn(said);
  const spoken: SpokenReply = {
    ...spokenIn(timeline, part),
    startedAt: coach.spokenAt,
    spent: state.visit.spent,
    ...(next !== undefined && { next }),
    ...(toldAgain !== undefined && { toldAgain }),
  };
  const visit = withoutBookmark(state.visit);
  return listen(
    { kind: 'guidance', segments: part.segments },
    { visit, situation: { name: 'guiding', guidance, spoken } },
    next === undefined ? (later ? 'resume' : asksAfterTheEnd(visit)) : 'next',
  );
}
