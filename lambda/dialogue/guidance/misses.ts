import { type DialogueState, inSituation } from '../turn/state';

/** Guidance set aside, because something was not understood while a thumb may have been pressing. */
export function withMiss(state: DialogueState): DialogueState {
  const { situation, visit } = state;
  return situation.name === 'paused'
    ? inSituation(state, { ...situation, missedAt: visit.turn })
    : state;
}

/** True in the turn after one in which something was not understood while a thumb may have been pressing. */
export const isAfterMiss = ({ situation, visit }: DialogueState): boolean =>
  situation.name === 'paused' && situation.missedAt === visit.turn - 1;
