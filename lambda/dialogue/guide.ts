import { buildTimeline } from '../domain/buildTimeline';
import { type Spent, withinCaps } from '../domain/caps';
import type { Catalogue } from '../domain/catalogue';
import type { Cue } from '../domain/cue';
import { type Lesson, lessonOf } from '../domain/point';
import { exerciseAt } from '../domain/nextAfter';
import { positionAt } from '../domain/position';
import { type Routine, type Step, stepsOf, type TakenUp } from '../domain/routine';
import { secondsLeftOf, takeUp } from '../domain/takeUp';
import { createCutter, type Part } from '../domain/splitTimeline';
import { cueSegment, extentOf, secondsOf, type TimedStep } from '../domain/timeline';
import { mayGuide, refusePressing } from './breathingOnly';
import { finishing } from './finishing';
import { withoutKept } from './keptPlace';
import type { DialogueState, Guidance, Listener, Visit, Wish } from './state';
import { type Coach, listen, type Turn } from './turn';

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
  return steps.map((step, place) => (place === from && takenUp ? takeUp(step, takenUp) : step));
}

/** All that some guidance still does, laid out in time, and what came before its place. */
export function timelineOf(guidance: Guidance, visit: Visit, coach: Coach): TimedStep[] {
  const { routine, from, spent, pace, placedIn } = guidance;
  const { catalogue } = coach;
  const steps = withinCaps(stepsFrom(guidance, catalogue), from, spent, catalogue);
  const ruler = coach.rulerFor(visit.seed, pace);
  const opening = placedIn ? { placedIn } : {};
  return buildTimeline({ routine, steps, catalogue, ruler, opening });
}

/** Builds the reply of some guidance again: the same guidance and visit always give the same one. */
function currentReply(guidance: Guidance, visit: Visit, coach: Coach): CurrentReply {
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
    return { timeline, part: createCutter(source).partFrom(at, guidance.lead, guidance.reply) };
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
  const segments = left.flatMap((timed, index) => (index === 0 ? timed.afresh : timed.segments));
  return {
    seconds: secondsOf(segments),
    exercises: new Set(left.map(({ step }) => step.exercise)).size,
  };
}

/** The cues of a reply that had been said to their end after some seconds. */
function cuesHeard(part: Part, elapsedSeconds: number): Cue[] {
  let at = 0;
  return part.segments.flatMap((segment) => {
    at += segment.seconds;
    return segment.kind === 'cue' && at <= elapsedSeconds ? [segment.cue] : [];
  });
}

/** What a listener knows once they have heard some cues. */
function hearing(listener: Listener, cues: readonly Cue[]): Listener {
  const explained = cues.flatMap((cue): Lesson[] =>
    cue.say === 'find' && (cue.how === 'full' || cue.how === 'brief')
      ? [lessonOf(cue.point, cue.way)]
      : [],
  );
  return {
    ...listener,
    heardDisclaimer: listener.heardDisclaimer || cues.some(({ say }) => say === 'disclaimer'),
    explained: [...new Set([...listener.explained, ...explained])],
  };
}

/** Where guidance starts or goes on from, and what is said before its first step. */
export interface Start {
  readonly wish: Wish;
  readonly routine: Routine;
  readonly from: number;
  /** How that step is taken up, where it was interrupted. */
  readonly takenUp?: TakenUp;
  readonly lead: readonly Cue[];
  readonly reply: number;
  /** True where it was heard to its end before. */
  readonly isCounted?: true;
}

const isSkipped = (step: Step) => step.kind === 'press' && step.isSkipped;

/** True where the caps leave nothing of the step that was meant to come first. */
function isCapped(start: Start, spent: Spent, { catalogue }: Coach): boolean {
  const steps = stepsFrom(start, catalogue);
  const wanted = steps.findIndex((step, place) => place >= start.from && !isSkipped(step));
  const first = withinCaps(steps, start.from, spent, catalogue).find((s) => s.place >= start.from);
  return wanted >= 0 && first?.place !== wanted;
}

/** What a lead tells, whatever comes after it: not where or how guidance begins. */
const whatWasTold = (lead: readonly Cue[]) =>
  lead.filter(({ say }) => say === 'disclaimer' || say === 'answer' || say === 'changeManner');

/** One reply of guidance, from some place on. In a visit that presses nothing, this is where pressing is refused, whatever
 * asked for it. */
export function guideFrom(start: Start, state: DialogueState, coach: Coach): Turn {
  if (!mayGuide(start.routine, state.visit, coach.catalogue))
    return refusePressing(state, coach.catalogue);
  const { spent } = state.visit;
  const enough: Cue = { say: 'enough', nth: start.reply };
  const lead = isCapped(start, spent, coach) ? [...whatWasTold(start.lead), enough] : start.lead;
  const { listener, placedIn } = state.visit;
  const { pace } = listener;
  const guidance: Guidance = {
    ...start,
    lead,
    startedAt: coach.spokenAt,
    spent,
    pace,
    ...(placedIn && { placedIn }),
  };
  const { timeline, part } = currentReply(guidance, state.visit, coach);
  const next = timeline[part.to]?.place;
  return listen(
    { kind: 'guidance', segments: part.segments, isLast: next === undefined },
    {
      visit: withoutKept(state.visit),
      situation: {
        name: 'guiding',
        guidance: { ...guidance, ...(next !== undefined && { next }) },
      },
    },
  );
}

/** A step to go on from. */
export type Place = Pick<Start, 'from' | 'takenUp'>;

/** Where a listener was in the guidance when they spoke. */
export interface Whereabouts {
  /** Place of the step they were in. */
  readonly place: number;
  /** Where guidance goes on: in the step that was interrupted, or at the next one if that one's press was over. */
  readonly goOn: Place;
  /** True where they had been told the place of that step, and had not pressed it yet. */
  readonly isFound: boolean;
  /** True once a voice that is quicker than predicted may have come to the words that end the reply. */
  readonly mayBeEnding: boolean;
  /** True once only the words that end the reply are left of it. */
  readonly isEnding: boolean;
  /** True once the reply had been spoken to its end. */
  readonly isOver: boolean;
}

/** Where guidance goes on in a step that was held for some seconds; `undefined` where nothing of it is left. */
function withinStep(step: Step, place: number, heldSeconds: number): Place | undefined {
  const left = secondsLeftOf(step, heldSeconds);
  if (left === 0) return undefined;
  return left < step.seconds
    ? { from: place, takenUp: { heldSeconds, locate: 'back' } }
    : { from: place };
}

/** Where the listener was, and what they had pressed and heard by then. */
function locate(guidance: Guidance, visit: Visit, coach: Coach) {
  const { timeline, part } = currentReply(guidance, visit, coach);
  const elapsed = Math.max(0, (coach.spokenAt - guidance.startedAt) / 1000);
  const position = positionAt(timeline, part, elapsed, guidance.spent);
  const { at, isPressed, isOver, spent } = position;
  const place = timeline[at]?.place ?? guidance.from;
  const before = place === guidance.from ? (guidance.takenUp?.heldSeconds ?? 0) : 0;
  const step = stepsOf(guidance.routine, coach.catalogue)[place];
  const held = before + position.heldSeconds;
  const within = step && !isOver && !isPressed ? withinStep(step, place, held) : undefined;
  const following = isOver ? guidance.next : timeline[at + 1]?.place;
  const goOn: Place = within ?? { from: following ?? place };
  const isFound = position.isFound && goOn.from === place && position.heldSeconds === 0;
  const listener = hearing(visit.listener, cuesHeard(part, elapsed));
  const placedIn = step && exerciseAt(guidance.routine, step.exercise).posture;
  return {
    whereabouts: {
      ...{ place, goOn, isFound, isOver },
      ...{ mayBeEnding: position.mayBeEnding, isEnding: position.isEnding },
    },
    endsAt: guidance.startedAt + Math.round(extentOf(part.segments).seconds * 1000),
    visit: { ...visit, spent, listener, ...(placedIn && { placedIn }) },
  };
}

/** Brings the state up to the moment the listener spoke: what was pressed and heard is counted, and guidance of which
 * only the closing words are left is finished. `whereabouts` is given while guidance is under way. */
export function settle(
  state: DialogueState,
  coach: Coach,
): { readonly state: DialogueState; readonly whereabouts?: Whereabouts } {
  const { situation } = state;
  if (situation.name !== 'guiding') return { state };
  const { guidance } = situation;
  const { whereabouts, visit, endsAt } = locate(guidance, state.visit, coach);
  if (whereabouts.isEnding && guidance.next === undefined) {
    const listener = finishing(visit.listener, guidance, coach.catalogue, endsAt);
    const counted = { ...guidance, isCounted: true as const };
    return {
      state: {
        visit: { ...visit, listener },
        situation: { name: 'finished', guidance: counted },
      },
    };
  }
  return { state: { visit, situation }, whereabouts };
}
