import type { Catalogue } from '../catalogue/catalogue';
import type { Cue } from './cue';
import type { PracticeExercise, Interrupted } from '../routine/routine';
import { practiceStepSeconds, stepsOf } from '../routine/steps';

interface Place {
  readonly from: number;
  readonly interrupted?: Interrupted;
}

/** Seconds of a practice that are over at a place. */
function secondsBefore(exercise: PracticeExercise, place: Place, catalogue: Catalogue): number {
  const before = stepsOf({ exercises: [exercise] }, catalogue).slice(0, place.from);
  return before.reduce((sum, { seconds }) => sum + seconds, place.interrupted?.heldSeconds ?? 0);
}

/** The whole steps of a practice that come nearest to some seconds, inside its bounds. */
function wholeSeconds(exercise: PracticeExercise, seconds: number, catalogue: Catalogue): number {
  const { pacing, seconds: bounds } = catalogue.practice(exercise.practice);
  const step = practiceStepSeconds(pacing);
  const whole = Math.round(seconds / step) * step;
  return Math.min(bounds.max, Math.max(bounds.min, whole));
}

/** A practice that goes on for so many minutes from a place, as near as its bounds allow, and what is said of that.
 * One that is counted, or told step by step, keeps its length. */
export function withPracticeMinutes(
  exercise: PracticeExercise,
  place: Place,
  minutes: number,
  catalogue: Catalogue,
): { readonly exercise: PracticeExercise; readonly opening: readonly Cue[] } {
  const { pacing, seconds: bounds } = catalogue.practice(exercise.practice);
  if (pacing.kind !== 'breath' && pacing.kind !== 'cues')
    return { exercise, opening: [{ say: 'ownLength', nth: 0 }] };
  const wanted = secondsBefore(exercise, place, catalogue) + minutes * 60;
  const changed = { ...exercise, seconds: wholeSeconds(exercise, wanted, catalogue) };
  const opening: Cue =
    wanted > bounds.max
      ? { say: 'lengthLimit', note: 'longest', seconds: bounds.max, nth: 0 }
      : wanted < bounds.min
        ? { say: 'lengthLimit', note: 'shortest', seconds: bounds.min, nth: 0 }
        : { say: 'minutesToGo', minutes: Math.max(1, Math.round(minutes)), nth: 0 };
  return { exercise: changed, opening: [opening] };
}

/** What is left of a practice at a place, to be begun again. */
export function practiceAnew(
  exercise: PracticeExercise,
  place: Place,
  catalogue: Catalogue,
): PracticeExercise {
  const left = exercise.seconds - secondsBefore(exercise, place, catalogue);
  return { ...exercise, seconds: wholeSeconds(exercise, left, catalogue) };
}
