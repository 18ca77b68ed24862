import { isAfterMiss } from '../guidance/misses';
import { hasStepsLeft } from '../guidance/bookmark';
import { waitingGuidance, setAside } from '../guidance/setAside';
import type { Reply } from '../turn/reply';
import type { DialogueState } from '../turn/state';
import type { Ask, Turn } from '../turn/turn';

const close = (reply: Reply, state: DialogueState): Turn => ({ reply, state, ending: 'close' });

/** Ends the session. Who can go on from the place another time is told so, if it is kept. */
export const goodbye: Ask = (moment) => {
  const state = setAside(moment);
  const afterMiss = isAfterMiss(state);
  const plain = close({ kind: 'goodbye', keepsPlace: false, afterMiss }, state);
  const guidance = state.visit.breathingOnly ? undefined : waitingGuidance(state);
  if (!guidance || !hasStepsLeft(guidance, moment.coach.catalogue)) return plain;
  const needsStore = { to: 'keep' as const, elseTurn: plain };
  return { ...close({ kind: 'goodbye', keepsPlace: true, afterMiss }, state), needsStore };
};
