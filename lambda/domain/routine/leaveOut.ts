import type { Catalogue } from '../catalogue/catalogue';
import type { LeftOut } from '../catalogue/leftOut';
import type { Exercise, Routine, Interrupted } from './routine';
import { stepsOf } from './steps';

/** A routine, and the step it has come to. */
export interface Progress {
  readonly routine: Routine;
  readonly from: number;
  readonly interrupted?: Interrupted;
}

/** Whether an exercise works something that is left out, in whichever grip. */
function works(exercise: Exercise, leftOut: readonly LeftOut[], catalogue: Catalogue): boolean {
  if ('practice' in exercise) return leftOut.includes(exercise.practice);
  const { alsoPresses } = catalogue.way(exercise.point, exercise.way);
  return (
    leftOut.includes(exercise.point) || (alsoPresses !== undefined && leftOut.includes(alsoPresses))
  );
}

/** A routine without what is left out, from the same step on, or the one that follows; `undefined` where nothing
 * remains. */
export function leaveOutOf(
  { routine, from, interrupted }: Progress,
  leftOut: readonly LeftOut[],
  catalogue: Catalogue,
): Progress | undefined {
  const stays = routine.exercises.map((exercise) => !works(exercise, leftOut, catalogue));
  const exercises = routine.exercises.filter((_, index) => stays[index]);
  if (exercises.length === 0) return undefined;
  const steps = stepsOf(routine, catalogue);
  const before = steps.slice(0, from).filter((step) => stays[step.exercise]);
  const isSame = stays[steps[from]?.exercise ?? Infinity] === true;
  return {
    routine: { exercises },
    from: before.length,
    ...(interrupted && isSame && { interrupted }),
  };
}
