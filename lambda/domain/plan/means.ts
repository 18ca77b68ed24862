import { type Candidate, candidatesOf, isMeansUsed, type Means } from './candidates';
import type { RoutineOutline } from '../catalogue/routineOutline';
import { handsOf, type MannerId, posturesOf } from '../catalogue/manner';
import type { Catalogue } from '../catalogue/catalogue';
import type { Routine } from '../routine/routine';

/** How much of an outline some means allow; what uses a helper or a tool at hand counts twice. */
function fitOf(candidates: readonly Candidate[], means: Means): number {
  return candidates.length + candidates.filter((each) => isMeansUsed(each, means)).length;
}

/** The means of some manners, one for each posture they leave, the one that allows most of an outline first. */
export function meansFor(
  ids: readonly MannerId[],
  rest: Pick<Means, 'leftOut' | 'spent'>,
  outline: RoutineOutline,
  catalogue: Catalogue,
): readonly Means[] {
  const means: Means = { ...rest, ...handsOf(ids) };
  const postures = posturesOf(ids);
  if (postures.length === 0) return [means];
  return postures
    .map((posture) => ({ ...means, posture }))
    .map((each) => ({ each, fit: fitOf(candidatesOf(outline, each, catalogue), each) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ each }) => each);
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
