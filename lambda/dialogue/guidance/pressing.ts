import { stepsOf } from '../../domain/routine/steps';
import type { DialogueState } from '../turn/state';
import type { Coach } from '../turn/turn';
import { bringUpToDate } from './whereabouts';

/** True while a thumb may be pressing: a point is being guided, and its reply is not over. */
export function mayBePressing(unsettled: DialogueState, coach: Coach): boolean {
  const { state, whereabouts } = bringUpToDate(unsettled, coach);
  const { situation } = state;
  if (!whereabouts || whereabouts.isOver || !('guidance' in situation)) return false;
  const step = stepsOf(situation.guidance.routine, coach.catalogue)[whereabouts.place];
  return step?.kind === 'press';
}
