import type { Catalogue } from '../../domain/catalogue/catalogue';
import { withinCaps } from '../../domain/routine/caps';
import { exerciseAt, nextAfter, targetOf } from '../../domain/routine/nextAfter';
import { resumeStep } from '../../domain/routine/resumeStep';
import type { Step } from '../../domain/routine/routine';
import { codeOf } from '../../domain/routine/target';
import { stepsOf } from '../../domain/routine/steps';
import { buildTimeline } from '../../domain/timeline/buildTimeline';
import type { Cue } from '../../domain/timeline/cue';
import { restOfRest } from '../../domain/timeline/restSegments';
import { cutPage, PAGE_LIMITS } from '../../domain/timeline/cutPage';
import { createCutter, type ReplyPart } from '../../domain/timeline/splitTimeline';
import {
  cueSegment,
  type Ruler,
  secondsOf,
  type Segment,
  type TimedStep,
} from '../../domain/timeline/timeline';
import { type Coach, inState, limitsFor, type Moment, onwardFor } from '../turn/moment';
import { closingOf, comeBackFor, hintFor } from './ends';
import { withLater } from './later';
import type { Guidance, Visit } from '../turn/state';

/** A reply of guidance, and the timeline it is cut from. */
interface ComposedReply {
  readonly timeline: readonly TimedStep[];
  readonly part: ReplyPart;
}

/** When guidance goes on: at once, with what silence brings after what opens it, or as if there had been nothing between it and
 * the page before. */
export type GoesOn = 'now' | 'inSilence' | 'joined';

/** Who skipped to the end is not praised for staying. */
const withoutPraise = (closing: readonly Cue[]) => closing.filter(({ say }) => say !== 'finish');

/** The steps of a routine, the one to go on from as it is taken up. */
export function stepsFrom(
  { routine, from, interrupted }: Pick<Guidance, 'routine' | 'from' | 'interrupted'>,
  catalogue: Catalogue,
): Step[] {
  const steps = stepsOf(routine, catalogue);
  return steps.map((step, stepIndex) =>
    stepIndex === from && interrupted ? resumeStep(step, interrupted) : step,
  );
}

const rulerFor = ({ seed, listener }: Visit, coach: Coach): Ruler =>
  coach.rulerFor(seed, listener.pace);

/** All that some guidance still does, laid out in time, and what came before it. */
function timelineOf(guidance: Guidance, { state: { visit }, coach }: Moment): TimedStep[] {
  const { routine, from } = guidance;
  const { catalogue } = coach;
  const { spent, placement } = visit;
  const steps = withinCaps(stepsFrom(guidance, catalogue), from, spent, catalogue);
  const opening = { from, ...(placement && { placement }) };
  return buildTimeline({ routine, steps, catalogue, ruler: rulerFor(visit, coach), opening });
}

/** What is left of the rest before the step at an index of a timeline. */
function restBefore(
  timeline: readonly TimedStep[],
  at: number,
  { rest, routine, replyNumber }: Guidance,
  ruler: Ruler,
): Segment[] {
  const [before, step] = [timeline[at - 1]?.step, timeline[at]?.step];
  if (!rest || !before || !step) return [];
  return restOfRest(rest.seconds, nextAfter(before, step, routine), replyNumber, ruler);
}

/** What is said of the end to somebody who skipped to it. */
function pastTheEnd(timeline: readonly TimedStep[], said: readonly Cue[], ruler: Ruler): ReplyPart {
  const segments = said.map((cue) => cueSegment(cue, 'close', ruler));
  return { from: timeline.length, to: timeline.length, segments, first: [] };
}

/** What is said after the last step; where pages go on by themselves, what is invited to is said once they are done. */
function closingIn({ wish, routine }: Guidance, { state: { visit }, coach }: Moment): Cue[] {
  const closing: Cue[] = visit.breathingOnly
    ? [{ say: 'inviteBreathing', nth: 0 }]
    : closingOf(wish, routine, coach.catalogue, visit.later !== undefined);
  const isPage = onwardFor(visit, coach) === 'page';
  return isPage ? closing.filter(({ say }) => !say.startsWith('invite')) : closing;
}

/** A timeline that a reply is cut from, and how it goes on. */
interface ReplySource {
  readonly guidance: Guidance;
  readonly timeline: readonly TimedStep[];
  /** Index into the timeline: the step it begins with. */
  readonly at: number;
  readonly opening: readonly Cue[];
  readonly closing: readonly Cue[];
  readonly goesOn: GoesOn;
}

/** Cuts a page off a timeline. */
function pageOf(source: ReplySource, { state: { visit }, coach }: Moment): ReplyPart {
  const { guidance, timeline, at, opening, closing, goesOn } = source;
  const ruler = rulerFor(visit, coach);
  return cutPage({
    timeline,
    from: at,
    isJoined: goesOn === 'joined',
    opening,
    ruler,
    closing,
    rest: restBefore(timeline, at, guidance, ruler),
    limits: PAGE_LIMITS,
    hint: guidance.replyNumber === 0 ? hintFor(visit) : [],
  });
}

/** Cuts off a timeline what one word brings, and silence after it. Where silence is to bring it and cannot, it goes on at once. */
function cutReply(source: ReplySource, { state: { visit }, coach }: Moment): ReplyPart {
  const { guidance, timeline, at, opening, closing, goesOn } = source;
  const { routine, replyNumber } = guidance;
  const ruler = rulerFor(visit, coach);
  const cutter = createCutter({
    timeline,
    routine,
    ruler,
    closing,
    limits: limitsFor(visit, coach),
    hint: hintFor(visit),
    comeBack: comeBackFor(visit),
    opening: [],
    replyNumber: 0,
  });
  const rest = restBefore(timeline, at, guidance, ruler);
  const start = { from: at, opening, replyNumber, rest, known: visit.silence };
  const waiting = goesOn === 'inSilence' ? cutter.beforeSilence(start) : undefined;
  return waiting ?? cutter.replyFrom(start);
}

/** Composes the reply that some guidance goes on with, after what opens it. */
export function composeReply(
  guidance: Guidance,
  opening: readonly Cue[],
  moment: Moment,
  goesOn: GoesOn = 'now',
): ComposedReply {
  const { state, coach } = moment;
  const timeline = timelineOf(guidance, moment);
  const closing = closingIn(guidance, moment);
  const at = timeline.findIndex((timed) => timed.stepIndex >= guidance.from);
  if (at < 0) {
    const said: Cue[] = [...opening, { say: 'lastPlace', nth: 0 }, ...withoutPraise(closing)];
    return { timeline, part: pastTheEnd(timeline, said, rulerFor(state.visit, coach)) };
  }
  const source = { guidance, timeline, at, opening, closing, goesOn };
  const cut = onwardFor(state.visit, coach) === 'page' ? pageOf : cutReply;
  return { timeline, part: cut(source, moment) };
}

/** How long guidance still takes from its step on, listening windows aside, and how many places it comes to; with what
 * it was put into. */
export function whatIsLeft(
  guidance: Guidance,
  moment: Moment,
): { readonly seconds: number; readonly places: number } {
  const left = timelineOf(guidance, moment).filter(({ stepIndex }) => stepIndex >= guidance.from);
  const segments = left.flatMap((timed, index) => (index === 0 ? timed.asOpening : timed.segments));
  const { later } = moment.state.visit;
  const after = later
    ? whatIsLeft(later, inState(moment, { ...moment.state, visit: withLater(moment.state.visit) }))
    : { seconds: 0, places: 0 };
  return {
    seconds: secondsOf(segments) + after.seconds,
    places:
      new Set(left.map(({ step }) => codeOf(targetOf(exerciseAt(guidance.routine, step.exercise)))))
        .size + after.places,
  };
}
