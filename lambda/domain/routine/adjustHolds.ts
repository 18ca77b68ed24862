import type { Catalogue } from '../catalogue/catalogue';
import { HOLD_STEP_SECONDS, type PointExercise, type Routine } from './routine';
import { pressSeconds } from './steps';

/** By how much holds get longer or shorter, in seconds: a quarter of a minute is felt. */
const HOLD_CHANGE_SECONDS = 15;

/** Seconds that each press of an exercise may last at most: its way's bound, and its share of the cap for a visit. */
function longest(exercise: PointExercise, catalogue: Catalogue): number {
  const { technique } = catalogue.way(exercise.point, exercise.way);
  const { capSeconds } = catalogue.point(exercise.point);
  const share = Math.floor(capSeconds / exercise.repetitions / HOLD_STEP_SECONDS);
  const bound = 'seconds' in technique ? technique.seconds.max : pressSeconds(technique, 0);
  return Math.min(bound, share * HOLD_STEP_SECONDS);
}

/** An exercise with other holds, as far as its limits allow; counted techniques stay as they are. */
function adjusted(
  exercise: PointExercise,
  by: 'longer' | 'shorter',
  catalogue: Catalogue,
): PointExercise {
  const { technique } = catalogue.way(exercise.point, exercise.way);
  if (!('seconds' in technique)) return exercise;
  const wanted = exercise.seconds + (by === 'longer' ? HOLD_CHANGE_SECONDS : -HOLD_CHANGE_SECONDS);
  const most = Math.max(exercise.seconds, longest(exercise, catalogue));
  const least = Math.min(exercise.seconds, technique.seconds.min);
  return { ...exercise, seconds: Math.min(most, Math.max(least, wanted)) };
}

/** Holds made longer or shorter from an exercise on. `changed` tells whether that one's could be, only later ones', or
 * none. No hold gets longer than its point allows, whatever was asked. */
export function adjustHolds(
  routine: Routine,
  from: number,
  by: 'longer' | 'shorter',
  catalogue: Catalogue,
): { readonly routine: Routine; readonly changed: 'all' | 'others' | 'none' } {
  const exercises = routine.exercises.map((exercise, index) =>
    index < from || !('point' in exercise) ? exercise : adjusted(exercise, by, catalogue),
  );
  const isChanged = (index: number) =>
    exercises[index] !== undefined &&
    exercises[index]?.seconds !== routine.exercises[index]?.seconds;
  const some = exercises.some((_, index) => isChanged(index));
  return {
    routine: { exercises },
    changed: isChanged(from) ? 'all' : some ? 'others' : 'none',
  };
}
