import type { Catalogue } from '../catalogue/catalogue';
import type { Exercise, PointExercise, Routine } from './routine';
import type { NamedSide } from './target';

/** The side that a listener wants: first, or alone. */
export interface Sided {
  readonly side: NamedSide;
  readonly isAlone?: true;
}

const OPPOSITE = { left: 'right', right: 'left' } as const;

/** The side across from a side. */
export const opposite = (side: NamedSide): NamedSide => OPPOSITE[side];

/** An exercise that begins on a side, or is done there alone. What is pressed on both sides at once, or on none, stays as it
 * is; what begins where it is sorer does so still. */
export function onSide(
  exercise: Exercise,
  sided: Sided | undefined,
  catalogue: Catalogue,
): Exercise {
  if (!sided || !('point' in exercise)) return exercise;
  if (exercise.onlySide) return onSideOfOne(exercise, exercise.onlySide, sided);
  const { sides } = catalogue.way(exercise.point, exercise.way);
  switch (sides ?? catalogue.point(exercise.point).sides) {
    case 'together':
    case 'midline':
      return exercise;
    case 'soreSideFirst':
      return sided.isAlone ? { ...exercise, skippedSide: 'other' } : exercise;
    case 'eachTime':
    case 'oneThenOther':
      return {
        ...exercise,
        firstSide: sided.side,
        ...(sided.isAlone && { skippedSide: opposite(sided.side) }),
      };
  }
}

/** An exercise that is done on one side alone: left out where another is wanted alone. */
const onSideOfOne = (
  exercise: PointExercise,
  only: NamedSide,
  { side, isAlone }: Sided,
): Exercise => (isAlone && side !== only ? { ...exercise, skippedSide: only } : exercise);

/** The same exercise with none of its sides left out. */
export function withBothSides({ skippedSide: _, ...exercise }: PointExercise): PointExercise {
  return exercise;
}

/** The same exercise, beginning on another side. */
const startingOn = (
  { firstSide: _, ...exercise }: PointExercise,
  firstSide: NamedSide | undefined,
): PointExercise => ({ ...exercise, ...(firstSide && { firstSide }) });

/** An exercise under way on a side alone, its sides in the order they had. */
function onSideUnderWay(
  exercise: PointExercise,
  sided: Sided | undefined,
  catalogue: Catalogue,
): Exercise {
  const changed = onSide(exercise, sided, catalogue);
  return 'point' in changed ? startingOn(changed, exercise.firstSide) : changed;
}

/** A routine on a side alone from an exercise on, or on both sides where none is named. */
export const sidedFrom = (
  { exercises }: Routine,
  from: number,
  sided: Sided | undefined,
  catalogue: Catalogue,
): Routine => ({
  exercises: exercises.map((each, index) => {
    if (index < from || !('point' in each)) return each;
    const whole = withBothSides(each);
    return index === from
      ? onSideUnderWay(whole, sided, catalogue)
      : onSide(whole, sided, catalogue);
  }),
});
