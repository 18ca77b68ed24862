import { across, codeOf, type ComingTarget, type Next, type Target } from './target';
import type { Exercise, Routine, Step } from './routine';

/** What an exercise works: its point or its practice. */
export const targetOf = (exercise: Exercise): Target =>
  'point' in exercise ? { point: exercise.point } : { practice: exercise.practice };

/** True for exercises that are the two sides of one way of working a point, each done by itself. */
const areBothSides = (exercise: Exercise, next: Exercise): boolean =>
  'point' in exercise &&
  'point' in next &&
  exercise.point === next.point &&
  exercise.way === next.way &&
  exercise.onlySide !== undefined &&
  next.onlySide === across(exercise.onlySide);

/** True for exercises of one side alone, and of the same. */
const isOnSameSide = (exercise: Exercise, next: Exercise): boolean =>
  'point' in exercise && 'point' in next && exercise.onlySide === next.onlySide;

/** What an exercise of a routine works, and whether that is the other side of what was worked before, or the same once more. */
function targetIn(routine: Routine, index: number): ComingTarget {
  const exercise = exerciseAt(routine, index);
  const target = targetOf(exercise);
  const before = routine.exercises
    .slice(0, index)
    .filter((each) => codeOf(targetOf(each)) === codeOf(target));
  const isOther =
    before.some((each) => areBothSides(each, exercise)) &&
    !before.some((each) => isOnSameSide(each, exercise));
  if (isOther) return { ...target, onOtherSide: true };
  return before.length > 0 ? { ...target, onceMore: true } : target;
}

/** What the next step is to a step. */
export function nextAfter(step: Step, next: Step, routine: Routine): Next {
  if (next.exercise !== step.exercise) {
    const exercise = exerciseAt(routine, next.exercise);
    const before = exerciseAt(routine, step.exercise);
    return areBothSides(before, exercise) ? 'otherSide' : targetIn(routine, next.exercise);
  }
  if (step.kind === 'practice' || next.kind === 'practice') return 'more';
  return step.side === next.side ? 'again' : 'otherSide';
}

/** An exercise of a routine by its index. */
export function exerciseAt(routine: Routine, index: number): Exercise {
  const exercise = routine.exercises[index];
  if (!exercise) throw new Error(`The routine has no exercise ${index}.`);
  return exercise;
}
