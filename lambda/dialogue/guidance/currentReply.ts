import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Cue } from '../../domain/timeline/cue';
import type { Routine, Step } from '../../domain/routine/routine';
import { nextAfter } from '../../domain/routine/nextAfter';
import { restOfRest } from '../../domain/timeline/restSegments';
import {
  cueSegment,
  type Ruler,
  secondsOf,
  type Segment,
  type TimedStep,
} from '../../domain/timeline/timeline';
import { createCutter, type Part } from '../../domain/timeline/splitTimeline';
import type { Guidance, Visit, Wish } from '../turn/state';
import { stepsOf } from '../../domain/routine/steps';
import { resumeStep } from '../../domain/routine/resumeStep';
import type { Start } from './resumePoint';
import { buildTimeline } from '../../domain/timeline/buildTimeline';
import { withinCaps } from '../../domain/routine/caps';
import type { Coach } from '../turn/turn';

/** The fewest times a day any place of a routine allows. */
function timesADay(routine: Routine, catalogue: Catalogue): number {
  const times = routine.exercises.flatMap((exercise) =>
    'point' in exercise ? [catalogue.point(exercise.point).timesADay] : [],
  );
  return Math.min(...times);
}

/** What is said when everything wished for is done. */
export function closingOf(wish: Wish, routine: Routine, catalogue: Catalogue): Cue[] {
  const times = timesADay(routine, catalogue);
  const limit: Cue[] = Number.isFinite(times) ? [{ say: 'dailyLimit', times, nth: 0 }] : [];
  return wish.kind === 'routine'
    ? [{ say: 'finish', nth: 0 }, ...limit, { say: 'inviteAgain', nth: 0 }]
    : [...limit, { say: 'inviteAnother', nth: 0 }];
}

/** What a newcomer should know by the end of the first reply. */
export const hintFor = ({ isFirst }: Visit): Cue[] =>
  isFirst ? [{ say: 'wakeWord', nth: 0 }] : [];
interface CurrentReply {
  readonly timeline: readonly TimedStep[];
  readonly part: Part;
}

/** Who skipped to the end is not praised for staying. */
const withoutPraise = (closing: readonly Cue[]) => closing.filter(({ say }) => say !== 'finish');

/** The steps of a routine, the one to go on from as it is taken up. */
export function stepsFrom(
  { routine, from, takenUp }: Pick<Start, 'routine' | 'from' | 'takenUp'>,
  catalogue: Catalogue,
): Step[] {
  const steps = stepsOf(routine, catalogue);
  return steps.map((step, place) => (place === from && takenUp ? resumeStep(step, takenUp) : step));
}

/** All that some guidance still does, laid out in time, and what came before its place. */
function timelineOf(guidance: Guidance, visit: Visit, coach: Coach): TimedStep[] {
  const { routine, from, spent, pace, placedIn } = guidance;
  const { catalogue } = coach;
  const steps = withinCaps(stepsFrom(guidance, catalogue), from, spent, catalogue);
  const ruler = coach.rulerFor(visit.seed, pace);
  const opening = placedIn ? { placedIn } : {};
  return buildTimeline({ routine, steps, catalogue, ruler, opening });
}

/** What is left of the rest before the step at an index of a timeline. */
function restBefore(
  timeline: readonly TimedStep[],
  at: number,
  { restSeconds = 0, routine, reply }: Guidance,
  ruler: Ruler,
): Segment[] {
  const [before, step] = [timeline[at - 1]?.step, timeline[at]?.step];
  if (restSeconds === 0 || !before || !step) return [];
  return restOfRest(restSeconds, nextAfter(before, step, routine), reply, ruler);
}

/** Builds the reply of some guidance again: the same guidance and visit always give the same one. */
export function currentReply(guidance: Guidance, visit: Visit, coach: Coach): CurrentReply {
  const { catalogue, limits } = coach;
  const { routine, wish, from } = guidance;
  const ruler = coach.rulerFor(visit.seed, guidance.pace);
  const hint = hintFor(visit);
  const timeline = timelineOf(guidance, visit, coach);
  const closing: readonly Cue[] = visit.breathingOnly
    ? [{ say: 'inviteBreathing', nth: 0 }]
    : closingOf(wish, routine, catalogue);
  const source = { timeline, routine, ruler, limits, closing, hint, lead: [], reply: 0 };
  const at = timeline.findIndex((timed) => timed.place >= from);
  if (at >= 0)
    return {
      timeline,
      part: createCutter(source).partFrom(
        at,
        guidance.lead,
        guidance.reply,
        restBefore(timeline, at, guidance, ruler),
      ),
    };
  const cues: Cue[] = [...guidance.lead, { say: 'lastPlace', nth: 0 }, ...withoutPraise(closing)];
  const segments = cues.map((cue) => cueSegment(cue, 'close', ruler));
  return { timeline, part: { from: timeline.length, to: timeline.length, segments } };
}

/** How long guidance still takes from its place on, listening windows aside, and through how many exercises it goes. */
export function whatIsLeft(
  guidance: Guidance,
  visit: Visit,
  coach: Coach,
): { readonly seconds: number; readonly exercises: number } {
  const { timeline } = currentReply({ ...guidance, spent: visit.spent }, visit, coach);
  const left = timeline.filter(({ place }) => place >= guidance.from);
  const segments = left.flatMap((timed, index) => (index === 0 ? timed.asOpening : timed.segments));
  return {
    seconds: secondsOf(segments),
    exercises: new Set(left.map(({ step }) => step.exercise)).size,
  };
}
