import { buildTimeline } from './buildTimeline';
import { candidatesOf, type Candidate, type Means } from './candidates';
import { withinCaps } from './caps';
import type { Catalogue } from './catalogue';
import {
  type Change,
  type Choice,
  choose,
  createEstimate,
  exerciseOf,
  isWorthwhile,
  lengthenedRest,
  lengthen,
  pauseAfter,
  repeat,
  restMore,
} from './choices';
import type { Cue, LengthNote } from './cue';
import { orderChoices } from './orderChoices';
import type { Bounds, Skill } from './point';
import type { PracticeId } from './practice';
import { type Routine, stepsOf } from './routine';
import type { RoutineOutline } from './routineOutline';
import { type PartLimits, splitTimeline } from './splitTimeline';
import { cueSegment, type Ruler, secondsOf } from './timeline';

/** Shortest and longest routine a listener may ask for, and the length when they ask for none, in minutes. */
export const MINUTES: Bounds = { default: 10, min: 3, max: 30 };
/** Most of a routine that may be breathing, massage or lengthened rest before a shorter one is offered. */
const MOST_FILLER_SHARE = 1 / 3;
/** Furthest a routine may be from its length, as a share of it, before another length is offered. */
const MOST_OFF_SHARE = 0.09;
/** What fills a routine once pressing has reached its caps, in this order. */
const FILLERS: readonly PracticeId[] = ['breathing', 'foot-massage'];
/** Less than this is left to longer rests rather than to a practice, in seconds. */
const SHORTEST_FILLER_SECONDS = 75;
/** How near the planned length must come to the asked one, as a share of it, for the mending to stop. */
const CLOSE_ENOUGH_SHARE = 0.015;
/** How often the length is measured and mended. */
const MOST_ADJUSTMENTS = 5;
/** What a cut between two parts adds, about, in seconds: counted while choosing, measured afterwards. */
const SECONDS_PER_CUT = 3;

/** What a routine is planned from. */
export interface RoutineRequest extends Means {
  readonly outline: RoutineOutline;
  /** Minutes; what is outside `MINUTES` is brought inside, and noted. */
  readonly minutes: number;
  /** What was explained before, in this visit or an earlier one. */
  readonly known: readonly Skill[];
  /** What is said before the first step. */
  readonly lead: (minutes: number, note: LengthNote) => readonly Cue[];
  /** What is said after the last step. */
  readonly closing: (routine: Routine) => readonly Cue[];
  /** What is said at the end of the first reply. */
  readonly hint: readonly Cue[];
}

/** What planning needs besides the request. */
export interface Planning {
  readonly catalogue: Catalogue;
  readonly ruler: Ruler;
  readonly limits: PartLimits;
}

/** A routine that is as long as it says, or the news that caps, posture or missing hands leave nothing to do. */
export type Plan =
  | {
      readonly kind: 'planned';
      readonly routine: Routine;
      readonly minutes: number;
      readonly note: LengthNote;
      /** Seconds of all replies together, without the listening windows. */
      readonly seconds: number;
    }
  | { readonly kind: 'nothingLeft' };

interface Draft extends Planning {
  readonly request: RoutineRequest;
  readonly minutes: number;
  readonly note: LengthNote;
  readonly candidates: readonly Candidate[];
  readonly estimate: (choice: Choice) => number;
}

const estimateAll = (choices: readonly Choice[], draft: Draft) =>
  choices.reduce((sum, choice) => sum + draft.estimate(choice), 0);

/** The routine that choices make. */
function routineOf(choices: readonly Choice[], { request }: Draft): Routine {
  return {
    exercises: orderChoices(choices, request.outline.keepsOrder).map(({ choice, posture }) =>
      exerciseOf(choice, posture, request.known),
    ),
  };
}

/** Exact seconds of all replies of a routine. */
function measureReplies(routine: Routine, draft: Draft): number {
  const { catalogue, ruler, limits, request, minutes, note } = draft;
  const steps = withinCaps(stepsOf(routine, catalogue), 0, request.spent, catalogue);
  const timeline = buildTimeline({ routine, steps, catalogue, ruler });
  const lead = request.lead(minutes, note);
  const closing = request.closing(routine);
  const { hint } = request;
  const parts = splitTimeline({ timeline, routine, ruler, limits, lead, closing, hint, reply: 0 });
  return secondsOf(parts.flatMap((part) => part.segments));
}

/** Seconds left for exercises once everything around them is said. */
function budgetOf(draft: Draft): number {
  const { request, ruler, minutes, note, limits } = draft;
  const around = [...request.lead(minutes, note), ...request.closing({ exercises: [] })];
  const spoken = secondsOf(around.map((cue) => cueSegment(cue, 'open', ruler)));
  const cuts = Math.floor((minutes * 60) / limits.seconds);
  return minutes * 60 - spoken - cuts * SECONDS_PER_CUT;
}

const shorten: Change = (choice) => repeat(-1)(choice) ?? lengthen(-1)(choice);

/** The fullest form of a candidate that fits into some seconds. */
function fitInto(candidate: Candidate, seconds: number, draft: Draft): Choice | undefined {
  const first = draft.request.outline.keepsOrder ? choose(candidate, 1) : choose(candidate);
  for (let choice = first; choice && isWorthwhile(choice); choice = shorten(choice))
    if (draft.estimate(choice) <= seconds) return choice;
  return undefined;
}

/** What an outline offers, most important first, as far as the time goes; its shortest in any case. */
function selectChoices(budget: number, draft: Draft): Choice[] {
  const chosen: Choice[] = [];
  let left = budget;
  for (const candidate of draft.candidates) {
    const choice = fitInto(candidate, left, draft);
    if (!choice) continue;
    chosen.push(choice);
    left -= draft.estimate(choice);
  }
  if (chosen.length > 0) return chosen;
  const smallest = draft.candidates.flatMap((candidate) => choose(candidate, 1) ?? []);
  return smallest.sort((a, b) => draft.estimate(a) - draft.estimate(b)).slice(0, 1);
}

/** Applies a change to each choice in turn, round and round, while there is time for it. */
function applyInTurn(
  choices: readonly Choice[],
  change: Change,
  budget: number,
  draft: Draft,
): Choice[] {
  const changed = [...choices];
  let left = budget - estimateAll(changed, draft);
  for (let moved = true; moved;) {
    moved = false;
    changed.forEach((choice, index) => {
      const next = change(choice);
      const cost = next ? draft.estimate(next) - draft.estimate(choice) : 0;
      if (!next || cost > left) return;
      changed[index] = next;
      left -= cost;
      moved ||= cost > 0;
    });
  }
  return changed;
}

/** Practices that take up what pressing inside its caps cannot. */
function fillChoices(choices: readonly Choice[], budget: number, draft: Draft): Choice[] {
  const { catalogue, request } = draft;
  const outline: RoutineOutline = {
    ...request.outline,
    entries: FILLERS.map((practice) => ({ practice })),
  };
  const present = choices.flatMap(({ candidate }) =>
    candidate.kind === 'practice' ? candidate.practice.id : [],
  );
  const filled = [...choices];
  for (const candidate of candidatesOf(outline, request, catalogue)) {
    const left = budget - estimateAll(filled, draft);
    const isNew = candidate.kind === 'practice' && !present.includes(candidate.practice.id);
    const choice = isNew && left >= SHORTEST_FILLER_SECONDS && fitInto(candidate, left, draft);
    if (choice) filled.push(...applyInTurn([choice], lengthen(1), left, draft));
  }
  return filled;
}

/** Nudges rests, then holds, then repetitions by some seconds, so that the exact length comes out. */
function nudge(choices: readonly Choice[], seconds: number, draft: Draft): Choice[] {
  const by = seconds > 0 ? 1 : -1;
  const target = estimateAll(choices, draft) + seconds;
  const changes =
    by === 1
      ? [lengthen(1), pauseAfter(1), restMore(1)]
      : [restMore(-1), pauseAfter(-1), lengthen(-1), repeat(-1)];
  let nudged = [...choices];
  for (const change of changes)
    for (let moved = true; moved;) {
      moved = false;
      nudged.forEach((choice, index) => {
        const gap = target - estimateAll(nudged, draft);
        const next = gap * by > 0 ? change(choice) : undefined;
        const step = next ? draft.estimate(next) - draft.estimate(choice) : 0;
        if (!next || step === 0 || Math.abs(gap - step) >= Math.abs(gap)) return;
        nudged = nudged.map((each, at) => (at === index ? next : each));
        moved = true;
      });
    }
  return nudged;
}

/** Adjusts choices until their replies are as long as was asked. */
function adjust(choices: readonly Choice[], draft: Draft) {
  let adjusted = [...choices];
  let routine = routineOf(adjusted, draft);
  let seconds = measureReplies(routine, draft);
  let best = { routine, seconds, choices: adjusted };
  const missing = () => draft.minutes * 60 - seconds;
  const closeEnough = draft.minutes * 60 * CLOSE_ENOUGH_SHARE;
  for (let n = 0; n < MOST_ADJUSTMENTS && Math.abs(missing()) > closeEnough; n++) {
    adjusted = nudge(adjusted, missing(), draft);
    routine = routineOf(adjusted, draft);
    seconds = measureReplies(routine, draft);
    if (Math.abs(missing()) < Math.abs(draft.minutes * 60 - best.seconds))
      best = { routine, seconds, choices: adjusted };
  }
  return best;
}

/** Seconds of choices that are neither pressing nor the outline's own practices nor usual rest. */
function fillerSeconds(choices: readonly Choice[], draft: Draft): number {
  return choices.reduce((sum, choice) => {
    const isOwn = draft.candidates.includes(choice.candidate);
    return sum + (isOwn ? lengthenedRest(choice) : draft.estimate(choice));
  }, 0);
}

interface Attempt {
  readonly plan: Extract<Plan, { kind: 'planned' }>;
  readonly isGood: boolean;
  /** The most minutes that seem possible, where these were too many. */
  readonly possibleMinutes: number;
}

/** Plans for so many minutes, whether they can be filled or not. */
function attempt(draft: Draft): Attempt {
  const { minutes, note } = draft;
  const budget = budgetOf(draft);
  const selected = selectChoices(budget, draft);
  const repeated = applyInTurn(selected, repeat(1), budget, draft);
  const lengthened = applyInTurn(repeated, lengthen(1), budget, draft);
  const filled = fillChoices(lengthened, budget, draft);
  const { routine, seconds, choices } = adjust(filled, draft);
  const filler = fillerSeconds(choices, draft);
  const length = minutes * 60;
  return {
    plan: { kind: 'planned', routine, minutes, note, seconds },
    isGood:
      Math.abs(seconds / length - 1) <= MOST_OFF_SHARE && filler <= length * MOST_FILLER_SHARE,
    possibleMinutes: Math.floor((seconds - filler) / (1 - MOST_FILLER_SHARE) / 60),
  };
}

/** Plans for the asked minutes; where they cannot be filled, for the next fewer that can be, else for the next more. */
function planNearest(draft: Draft): Plan {
  const asked = attempt(draft);
  if (asked.isGood) return asked.plan;
  const offered = (minutes: number) => attempt({ ...draft, minutes, note: 'offered' });
  const shortest = (minutes: number) => attempt({ ...draft, minutes, note: 'shortest' });
  let last = asked;
  for (let minutes = draft.minutes - 1; minutes >= MINUTES.min; minutes--) {
    minutes = Math.max(MINUTES.min, Math.min(minutes, last.possibleMinutes));
    last = offered(minutes);
    if (last.isGood) return last.plan;
  }
  for (let minutes = draft.minutes + 1; minutes <= MINUTES.max; minutes++) {
    const longer = shortest(minutes);
    if (longer.isGood) return longer.plan;
  }
  return { kind: 'nothingLeft' };
}

const lengthNote = (minutes: number): LengthNote =>
  minutes < MINUTES.min ? 'shortest' : minutes > MINUTES.max ? 'longest' : 'asAsked';

/** Plans a routine of some minutes: which points, in which order, how often and how long each, so that its
 * replies together last what was asked within a tenth, and no cap, posture or left-out point is overstepped.
 * What pressing cannot fill becomes breathing, foot massage or longer rests; where that would be more than a
 * third, a shorter routine is planned and noted as `offered`. */
export function planRoutine(request: RoutineRequest, planning: Planning): Plan {
  const { catalogue, ruler } = planning;
  const candidates = candidatesOf(request.outline, request, catalogue);
  const hasWork = candidates.some((candidate) => choose(candidate) !== undefined);
  if (!hasWork) return { kind: 'nothingLeft' };
  return planNearest({
    ...planning,
    request,
    candidates,
    minutes: Math.min(MINUTES.max, Math.max(MINUTES.min, Math.round(request.minutes))),
    note: lengthNote(request.minutes),
    estimate: createEstimate(catalogue, ruler, request.known),
  });
}
