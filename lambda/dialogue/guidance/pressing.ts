import { exerciseUnderWay } from './currentExercise';
import { settle } from './whereabouts';
import type { DialogueState } from '../turn/state';
import type { Coach } from '../turn/turn';

/** True while a thumb may be pressing: a point is being guided, and its reply is not over. */
export function isPressing(unsettled: DialogueState, coach: Coach): boolean {
  const { state, whereabouts } = settle(unsettled, coach);
  if (!whereabouts || whereabouts.isOver) return false;
  const exercise = exerciseUnderWay(state, coach, whereabouts);
  return exercise !== undefined && 'point' in exercise;
}
