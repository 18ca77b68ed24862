import {
  type Circle,
  HOLD_STEP_SECONDS,
  type Interrupted,
  type PracticeStep,
  type Step,
} from './routine';
import { secondsOfStops, stopsIn } from './steps';

/** A hold of at most this many seconds starts again. */
const STARTS_AGAIN_SECONDS = 10;

/** A hold in whose first seconds nothing much was held starts again. */
const BARELY_HELD_SECONDS = 2;

/** What a stretch of a practice is cut to; `undefined` where it is counted, and starts again. */
function stretchUnit({ practice: { pacing } }: PracticeStep): number | undefined {
  if (pacing.kind === 'breath') return pacing.inSeconds + pacing.outSeconds;
  return pacing.kind === 'cues' ? HOLD_STEP_SECONDS : undefined;
}

/** What a hold can be cut to; `undefined` where it is counted in taps or squeezes. */
function holdUnit(step: Step): number | undefined {
  if (step.kind === 'practice') return stretchUnit(step);
  const { kind } = step.way.technique;
  return kind === 'tap' || kind === 'pinch' ? undefined : HOLD_STEP_SECONDS;
}

/** Seconds that are left of circles: a stop that was begun is begun again. */
function circlesLeft(circle: Circle, seconds: number, heldSeconds: number): number {
  const all = stopsIn(circle, seconds);
  const done = Math.min(all, stopsIn(circle, heldSeconds));
  return secondsOfStops(circle, all - done);
}

/** Seconds that are still to be held of a step that was held for some seconds before: rounded to five, to whole
 * breaths, or to whole stops of an arc. A step that starts again has all of its seconds left; one that is as good as over has none. */
export function secondsLeftOf(step: Step, heldSeconds: number): number {
  const circle =
    step.kind === 'press' && step.way.technique.kind === 'circle' && step.way.technique;
  if (circle) return circlesLeft(circle, step.seconds, heldSeconds);
  const unit = holdUnit(step);
  const startsAgain = step.seconds <= STARTS_AGAIN_SECONDS || heldSeconds < BARELY_HELD_SECONDS;
  if (unit === undefined || startsAgain) return step.seconds;
  const left = Math.round((step.seconds - heldSeconds) / unit) * unit;
  return Math.min(step.seconds, Math.max(0, left));
}

/** A step as it is taken up again: only what is left of its hold. */
export function resumeStep(step: Step, interrupted: Interrupted): Step {
  const seconds = secondsLeftOf(step, interrupted.heldSeconds);
  if (step.kind === 'practice') return { ...step, seconds };
  const heldSeconds = seconds === step.seconds ? 0 : interrupted.heldSeconds;
  return { ...step, seconds, interrupted: { ...interrupted, heldSeconds } };
}
