import { isAfterMiss } from '../guidance/misses';
import { hasStepsLeft } from '../guidance/bookmark';
import { setAside } from '../guidance/setAside';
import { waitingGuidance } from '../turn/asks';
import { type Ask, leave } from '../turn/turn';

/** Ends the session. Who can go on from there another time is told so, if it is kept. */
export const goodbye: Ask = (moment) => {
  const state = setAside(moment);
  const afterMiss = isAfterMiss(state);
  const plain = leave({ kind: 'goodbye', keepsBookmark: false, afterMiss }, state, 'close');
  const guidance = state.visit.breathingOnly ? undefined : waitingGuidance(state);
  if (!guidance || !hasStepsLeft(guidance, moment.coach.catalogue)) return plain;
  const needsStore = { to: 'keep' as const, elseTurn: plain };
  return {
    ...leave({ kind: 'goodbye', keepsBookmark: true, afterMiss }, state, 'close'),
    needsStore,
  };
};
