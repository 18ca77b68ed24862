import { candidatesOf, type Means } from './candidates';
import type { RoutineOutline } from '../catalogue/routineOutline';
import { handsOf, type MannerId, posturesOf } from '../catalogue/manner';
import type { Catalogue } from '../catalogue/catalogue';
import type { Routine } from '../routine/routine';

/** The means of some manners; `undefined` where they leave nothing of an outline. */
export function meansFor(
  ids: readonly MannerId[],
  rest: Pick<Means, 'leftOut' | 'spent'>,
  outline: RoutineOutline,
  catalogue: Catalogue,
): Means | undefined {
  const means: Means = { ...rest, ...handsOf(ids), postures: posturesOf(ids) };
  const isPossible =
    means.postures.length === 0 || candidatesOf(outline, means, catalogue).length > 0;
  return isPossible ? means : undefined;
}

/** True where somebody sits or lies so that nothing of the place they ask for can be worked, whatever is left of it. */
export function missesPlace(outline: RoutineOutline, means: Means, catalogue: Catalogue): boolean {
  const { place = [] } = outline;
  if (place.length === 0 || means.postures.length === 0) return false;
  const all = candidatesOf(outline, { ...means, leftOut: [], spent: {} }, catalogue);
  return !all.some((each) => each.kind === 'point' && place.includes(each.point.code));
}

/** True where a routine makes use of the helper and of every tool that its manner names. */
export function usesHands(ids: readonly MannerId[], routine: Routine, catalogue: Catalogue) {
  const { helper, tools } = handsOf(ids);
  const ways = routine.exercises.flatMap((exercise) =>
    'point' in exercise ? [catalogue.way(exercise.point, exercise.way)] : [],
  );
  return (
    (!helper || ways.some(({ presser }) => presser === 'helper')) &&
    tools.every((tool) => ways.some((way) => way.tools.includes(tool)))
  );
}
