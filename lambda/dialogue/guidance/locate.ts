import { secondsLeftOf } from '../../domain/routine/resumeStep';
import type { InterruptedRest, Step } from '../../domain/routine/routine';
import { type Position, positionAt } from '../../domain/timeline/position';
import type { SpokenPart } from '../../domain/timeline/spoken';
import type { ResumePoint, Whereabouts } from '../turn/moment';
import type { Guidance } from '../turn/state';
import type { HeardParts } from './heard';

/** Less than this is left of no rest, in seconds. */
const LEAST_REST_SECONDS = 3;

/** What a practice begins with. */
export const isIntroduction = (step: Step | undefined) =>
  step?.kind === 'practice' && step.stretch === 0;

/** Where guidance goes on in a step that was held for some seconds; `undefined` where nothing of it is left. What a practice
 * begins with was not heard until it was heard whole. */
export function withinStep(
  step: Step,
  stepIndex: number,
  heldSeconds: number,
): ResumePoint | undefined {
  if (isIntroduction(step)) return { from: stepIndex };
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

/** What is being spoken, what of it was heard, and the steps of its routine. */
export interface Place {
  readonly guidance: Guidance;
  readonly heard: HeardParts;
  readonly steps: readonly Step[];
}

/** Finds a listener in a rest that an earlier reply had begun: the hands are still at the step before it. */
function locateInRest(
  { guidance: { from, interrupted }, heard, steps }: Place,
  after: number,
  { openingSeconds, mayBeEnding, isEnding, isOver }: Position,
): Whereabouts {
  const rest = restAfter(after, openingSeconds);
  const step = steps[after];
  return {
    stepIndex: after,
    ...(step && { step }),
    goOn: { from, ...(interrupted && { interrupted }), ...(rest && { rest }) },
    ...following(heard.part),
    mayBeBefore: false,
    clockAt: after,
    isFound: false,
    mayBeEnding,
    isEnding,
    isHolding: false,
    isOver,
    isInWindow: false,
  };
}

const following = ({ next }: SpokenPart) => (next === undefined ? {} : { next });

/** The step that the hands are at: where a part has none, the one before what follows it. */
function stepOf({ guidance, heard: { part } }: Place, at: number): number {
  if (part.steps.length === 0 && part.next !== undefined) return Math.max(0, part.next - 1);
  return part.steps[at]?.step ?? guidance.from;
}

/** Finds a listener in a step of what is being spoken. */
function locateInStep(place: Place, position: Position): Whereabouts {
  const { guidance, heard, steps } = place;
  const { part, isInWindow } = heard;
  const { at, isReleased, isOver, heldSeconds } = position;
  const stepIndex = stepOf(place, at);
  const step = steps[stepIndex];
  const before = stepIndex === guidance.from ? (guidance.interrupted?.heldSeconds ?? 0) : 0;
  const within =
    step && !isOver && !isReleased ? withinStep(step, stepIndex, before + heldSeconds) : undefined;
  const after = isOver ? part.next : (part.steps[at + 1]?.step ?? part.next);
  const rest = isOver || within ? undefined : restAfter(stepIndex, position.restSeconds);
  const isHeld = step !== undefined && !within && !isOver && !isReleased;
  const isUnpressed = within !== undefined && (heldSeconds === 0 || !within.interrupted);
  return {
    stepIndex,
    ...(step && { step }),
    goOn: { ...(within ?? { from: after ?? stepIndex }), ...(rest && { rest }) },
    ...following(part),
    mayBeBefore: false,
    clockAt: stepIndex,
    isFound: position.isFound && isUnpressed,
    mayBeEnding: position.mayBeEnding,
    isEnding:
      position.isEnding || (step !== undefined && !within && after === undefined && !isOver),
    isHolding: isHeld,
    isOver,
    isInWindow,
  };
}

/** What is said before a rest is none of it. */
const limited = (position: Position, { seconds }: InterruptedRest): Position => ({
  ...position,
  openingSeconds: Math.min(position.openingSeconds, seconds),
});

/** Finds a listener in what of a reply they have heard, by the clock. */
export function locate(place: Place): Whereabouts {
  const { guidance, heard } = place;
  const position = positionAt(heard.part, heard.seconds);
  const { rest } = guidance;
  return rest && !heard.isBrought && position.openingSeconds > 0
    ? locateInRest(place, rest.after, limited(position, rest))
    : locateInStep(place, position);
}
