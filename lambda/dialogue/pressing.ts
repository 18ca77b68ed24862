import { exerciseUnderWay } from './underWay';
import { settle } from './guide';
import type { DialogueState } from './state';
import type { Coach } from './turn';

/** True while a thumb may be pressing: a point is being guided, and its reply is not over. */
export function isPressing(unsettled: DialogueState, coach: Coach): boolean {
  const { state, whereabouts } = settle(unsettled, coach);
  if (!whereabouts || whereabouts.isOver) return false;
  const exercise = exerciseUnderWay(state, coach, whereabouts);
  return exercise !== undefined && 'point' in exercise;
}
