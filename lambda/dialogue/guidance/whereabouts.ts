import { secondsLeftOf } from '../../domain/routine/resumeStep';
import type { InterruptedRest, Step } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import { type Placement, placementsFor } from '../../domain/timeline/placement';
import {
  type Position,
  positionAt,
  spentBy,
  VOICE_TOLERANCE,
} from '../../domain/timeline/position';
import {
  type Coach,
  type Moment,
  type ResumePoint,
  secondsInto,
  type Whereabouts,
} from '../turn/moment';
import type { DialogueState, Guidance, Listener, Situation, SpokenReply } from '../turn/state';
import { countSession } from './countSession';
import { asBegun } from './setAside';
import { withLater } from './later';

/** Less than this is left of no rest, in seconds. */
const LEAST_REST_SECONDS = 3;

type Guiding = Extract<Situation, { name: 'guiding' }>;

/** What a listener knows who has heard some seconds of a reply. */
function hearing(listener: Listener, spoken: SpokenReply, seconds: number): Listener {
  const { disclaimedAt = Infinity, lessons } = spoken;
  const heard = lessons.flatMap(([at, lesson]) => (at <= seconds ? [lesson] : []));
  return {
    ...listener,
    heardDisclaimer: listener.heardDisclaimer || disclaimedAt <= seconds,
    explained: [...new Set([...listener.explained, ...heard])],
  };
}

/** Where guidance goes on in a step that was held for some seconds; `undefined` where nothing of it is left. What a practice
 * begins with was not heard until it was heard whole. */
function withinStep(step: Step, stepIndex: number, heldSeconds: number): ResumePoint | undefined {
  const isIntroduction = step.kind === 'practice' && step.stretch === 0;
  if (isIntroduction) return { from: stepIndex };
  const left = secondsLeftOf(step, heldSeconds);
  if (left === 0) return undefined;
  return left < step.seconds
    ? { from: stepIndex, interrupted: { heldSeconds: step.seconds - left, locate: 'back' } }
    : { from: stepIndex };
}

/** A rest as far as it is worth resting. */
function restAfter(after: number, seconds: number): InterruptedRest | undefined {
  const left = Math.round(seconds);
  return left >= LEAST_REST_SECONDS ? { seconds: left, after } : undefined;
}

/** Finds a listener in a rest that an earlier reply had begun: the hands are still at the step before it. */
function locateInRest(
  { from, interrupted }: Guidance,
  after: number,
  { openingSeconds, mayBeEnding, isEnding, isOver }: Position,
  steps: readonly Step[],
): Whereabouts {
  const rest = restAfter(after, openingSeconds);
  const step = steps[after];
  return {
    stepIndex: after,
    ...(step && { step }),
    goOn: { from, ...(interrupted && { interrupted }), ...(rest && { rest }) },
    ...{ isFound: false, mayBeEnding, isEnding, isHolding: false, isOver },
  };
}

/** Finds a listener in a step of the reply that is being spoken. */
function locateInStep(
  { guidance, spoken }: Guiding,
  position: Position,
  steps: readonly Step[],
): Whereabouts {
  const { at, isReleased, isOver, heldSeconds } = position;
  const stepIndex = spoken.steps[at]?.step ?? guidance.from;
  const step = steps[stepIndex];
  const before = stepIndex === guidance.from ? (guidance.interrupted?.heldSeconds ?? 0) : 0;
  const within =
    step && !isOver && !isReleased ? withinStep(step, stepIndex, before + heldSeconds) : undefined;
  const following = isOver ? spoken.next : (spoken.steps[at + 1]?.step ?? spoken.next);
  const rest = isOver || within ? undefined : restAfter(stepIndex, position.restSeconds);
  const isHeld = step !== undefined && !within && !isOver && !isReleased;
  return {
    stepIndex,
    ...(step && { step }),
    goOn: { ...(within ?? { from: following ?? stepIndex }), ...(rest && { rest }) },
    isFound: position.isFound && within !== undefined && heldSeconds === 0,
    mayBeEnding: position.mayBeEnding,
    isEnding:
      position.isEnding || (step !== undefined && !within && following === undefined && !isOver),
    isHolding: isHeld,
    isOver,
  };
}

/** Finds a listener in the reply that is being spoken, some seconds after its first word. */
function locate(guiding: Guiding, seconds: number, steps: readonly Step[]): Whereabouts {
  const { guidance, spoken } = guiding;
  const position = inPage(spoken, positionAt(spoken, seconds));
  const { rest } = guidance;
  return rest && position.openingSeconds > 0
    ? locateInRest(guidance, rest.after, limited(position, rest), steps)
    : locateInStep(guiding, position, steps);
}

/** No words end a page that the listener could have come to. */
const inPage = ({ isPage }: SpokenReply, position: Position): Position =>
  isPage ? { ...position, mayBeEnding: false } : position;

/** What is said before a rest is none of it. */
const limited = (position: Position, { seconds }: InterruptedRest): Position => ({
  ...position,
  openingSeconds: Math.min(position.openingSeconds, seconds),
});

/** Guidance of which only the closing words are left: it is finished, and counted; what it was put into waits. */
function finish(state: DialogueState, { guidance, spoken }: Guiding, coach: Coach): DialogueState {
  const { later } = state.visit;
  if (later)
    return { visit: withLater(state.visit), situation: { name: 'paused', guidance: later } };
  const endsAt = spoken.startedAt + Math.round(spoken.seconds * 1000);
  const listener = countSession(state.visit.listener, guidance, coach.catalogue, endsAt);
  return {
    visit: { ...state.visit, listener },
    situation: { name: 'finished', guidance: { ...guidance, isCounted: true } },
  };
}

/** How a listener is placed by some second of a reply: for what comes next, once that was told; else for the last step
 * whose place they had been told; else as before. */
function placedBy(
  { guidance: { routine }, spoken }: Guiding,
  seconds: number,
  steps: readonly Step[],
  before: Placement | undefined,
  { catalogue }: Coach,
): Placement | undefined {
  const [toldAt = Infinity, placement] = spoken.placed ?? [];
  if (seconds >= toldAt * (1 - VOICE_TOLERANCE)) return placement;
  const found = spoken.steps.findLast(({ foundAt }) => foundAt <= seconds);
  if (!found) return before;
  return placementsFor(steps.slice(0, found.step + 1), routine, catalogue).at(-1);
}

/** True where all that a reply names is among the steps there are: another release may have fewer. */
const fits = ({ steps, next = 0 }: SpokenReply, count: number): boolean =>
  next < count && steps.every(({ step }) => step < count);

/** The moment at which the listener speaks: what was pressed and heard by then is counted, and guidance of which only the
 * closing words are left is finished. */
export function bringUpToDate(before: DialogueState, coach: Coach): Moment {
  const { situation } = before;
  if (situation.name !== 'guiding') return { state: before, coach };
  const { guidance, spoken } = situation;
  const seconds = secondsInto(spoken, coach);
  const steps = stepsOf(guidance.routine, coach.catalogue);
  if (!fits(spoken, steps.length)) return asBegun(before, coach);
  const whereabouts = locate(situation, seconds, steps);
  const placement = placedBy(situation, seconds, steps, before.visit.placement, coach);
  const visit = {
    ...before.visit,
    spent: spentBy(spoken, seconds, steps, spoken.spent),
    listener: hearing(before.visit.listener, spoken, seconds),
    ...(placement && { placement }),
  };
  if (!whereabouts.isEnding || spoken.next !== undefined)
    return { state: { visit, situation }, coach, whereabouts };
  const state = finish({ visit, situation }, situation, coach);
  return { state, coach, ...(whereabouts.isHolding && { whereabouts }) };
}
