import { currentExercise } from './currentExercise';
import { bringUpToDate } from './whereabouts';
import type { DialogueState } from '../turn/state';
import type { Coach } from '../turn/turn';

/** True while a thumb may be pressing: a point is being guided, and its reply is not over. */
export function mayBePressing(unsettled: DialogueState, coach: Coach): boolean {
  const { state, whereabouts } = bringUpToDate(unsettled, coach);
  if (!whereabouts || whereabouts.isOver) return false;
  const exercise = currentExercise(state, coach, whereabouts);
  return exercise !== undefined && 'point' in exercise;
}
