import type { Catalogue } from '../catalogue/catalogue';
import type { Cue } from './cue';
import type { PracticeExercise, Interrupted } from '../routine/routine';
import { practiceStepSeconds, stepsOf } from '../routine/steps';

interface StepReached {
  readonly from: number;
  readonly interrupted?: Interrupted;
}

/** Seconds of a practice that are over once a step is reached. */
function secondsBefore(
  exercise: PracticeExercise,
  reached: StepReached,
  catalogue: Catalogue,
): number {
  const before = stepsOf({ exercises: [exercise] }, catalogue).slice(0, reached.from);
  return before.reduce((sum, { seconds }) => sum + seconds, reached.interrupted?.heldSeconds ?? 0);
}

/** The whole steps of a practice that come nearest to some seconds, inside its bounds. */
function wholeSeconds(exercise: PracticeExercise, seconds: number, catalogue: Catalogue): number {
  const { pacing, seconds: bounds } = catalogue.practice(exercise.practice);
  const step = practiceStepSeconds(pacing);
  const whole = Math.round(seconds / step) * step;
  return Math.min(bounds.max, Math.max(bounds.min, whole));
}

/** A practice that goes on for so many minutes from a step, as near as its bounds allow, and what is said of that.
 * One that is counted, or told step by step, keeps its length. */
export function withPracticeMinutes(
  exercise: PracticeExercise,
  reached: StepReached,
  minutes: number,
  catalogue: Catalogue,
): { readonly exercise: PracticeExercise; readonly opening: readonly Cue[] } {
  const { pacing, seconds: bounds } = catalogue.practice(exercise.practice);
  if (pacing.kind !== 'breath' && pacing.kind !== 'cues')
    return { exercise, opening: [{ say: 'ownLength', nth: 0 }] };
  const wanted = secondsBefore(exercise, reached, catalogue) + minutes * 60;
  const changed = { ...exercise, seconds: wholeSeconds(exercise, wanted, catalogue) };
  const opening: Cue =
    wanted > bounds.max
      ? { say: 'lengthLimit', note: 'longest', seconds: bounds.max, nth: 0 }
      : wanted < bounds.min
        ? { say: 'lengthLimit', note: 'shortest', seconds: bounds.min, nth: 0 }
        : { say: 'minutesToGo', minutes: Math.max(1, Math.round(minutes)), nth: 0 };
  return { exercise: changed, opening: [opening] };
}

/** What is left of a practice from a step on, to be begun again. */
export function practiceAnew(
  exercise: PracticeExercise,
  reached: StepReached,
  catalogue: Catalogue,
): PracticeExercise {
  const left = exercise.seconds - secondsBefore(exercise, reached, catalogue);
  return { ...exercise, seconds: wholeSeconds(exercise, left, catalogue) };
}
