import { isWithinCaps, type Spent } from '../../domain/routine/caps';
import type { Step } from '../../domain/routine/routine';
import type { Cue } from '../../domain/timeline/cue';
import { WINDOW_SECONDS } from '../../domain/timeline/silence';
import { spokenIn, type SpokenPart } from '../../domain/timeline/spoken';
import type { Part, ReplyPart } from '../../domain/timeline/splitTimeline';
import { roundSeconds, type TimedStep } from '../../domain/timeline/timeline';
import { asksAfterTheEnd } from '../turn/asks';
import { type Coach, inState, type Moment, onwardFor } from '../turn/moment';
import type { Guidance } from '../turn/state';
import type { SpokenReply } from '../turn/spokenReply';
import { goOnByPage, leave, listen, type Turn } from '../turn/turn';
import { mayGuide, refusePressing } from './breathingOnly';
import { composeReply, type GoesOn, stepsFrom } from './composeReply';
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

/** True where an opening says that something was not understood, or tells somebody who asked for help what to say. */
const isAfterMiss = (opening: readonly Cue[]) =>
  opening.some((cue) => cue.say === 'answer' && ['notHeard', 'help'].includes(cue.answer.about));

/** Nothing is left of what was put in between: on with what it was put into. */
const goOnWith = (later: Guidance, said: readonly Cue[], moment: Moment): Turn =>
  guideFrom(
    { ...later, replyNumber: later.replyNumber + 1 },
    whatIsTold(said),
    inState(moment, { ...moment.state, visit: withLater(moment.state.visit) }),
  );

/** What of a part is heard when, and where guidance goes on after it. */
function spokenPart(timeline: readonly TimedStep[], part: Part): SpokenPart {
  const next = timeline[part.to]?.stepIndex;
  return { ...spokenIn(timeline, part), ...(next !== undefined && { next }) };
}

/** What is kept of a reply for as long as it is spoken. */
function spokenReply(
  timeline: readonly TimedStep[],
  part: ReplyPart,
  said: readonly Cue[],
  { state: { visit }, coach }: Moment,
): SpokenReply {
  const reply = spokenPart(timeline, part);
  const opensAt = roundSeconds(reply.seconds + WINDOW_SECONDS.usual);
  const toldAgain = toldAgainIn(said);
  return {
    ...reply,
    startedAt: coach.spokenAt,
    spent: visit.spent,
    ...(part.then && { silence: { ...spokenPart(timeline, part.then), opensAt } }),
    ...(toldAgain !== undefined && { toldAgain }),
    ...(isAfterMiss(said) && { isAfterMiss: true }),
    ...(onwardFor(visit, coach) === 'page' && { isPage: true }),
  };
}

/** One reply of guidance, from its step on, after what opens it. In a visit that presses nothing, this is where pressing
 * is refused, whatever asked for it; and in a car, where everything is. */
export function guideFrom(
  guidance: Guidance,
  opening: readonly Cue[],
  moment: Moment,
  goesOn?: GoesOn,
): Turn {
  const { state, coach } = moment;
  if (coach.isInCar) return leave({ kind: 'inCar' }, state, 'close');
  if (!mayGuide(guidance.routine, state.visit, coach.catalogue))
    return refusePressing(state, coach.catalogue);
  const said = openingOf(opening, guidance, moment);
  const { timeline, part } = composeReply(guidance, said, moment, goesOn);
  const { later } = state.visit;
  if (later && part.from === timeline.length) return goOnWith(later, said, moment);
  const spoken = spokenReply(timeline, part, said, moment);
  const { next } = spoken.silence ?? spoken;
  const { segments, then } = part;
  const { visit } = state;
  const reply = { kind: 'guidance', segments, ...(then && { then: then.segments }) } as const;
  const guiding = { visit, situation: { name: 'guiding', guidance, spoken } } as const;
  if (spoken.isPage) return goOnByPage(reply, guiding);
  return listen(
    reply,
    guiding,
    next === undefined ? (later ? 'resume' : asksAfterTheEnd(visit)) : 'next',
  );
}
