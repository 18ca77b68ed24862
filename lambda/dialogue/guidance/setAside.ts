import { type ResumePoint, withoutRest } from './resumePoint';
import { bringUpToDate } from './whereabouts';
import type { Reply } from '../turn/reply';
import type { DialogueState, Guidance, NamedAhead } from '../turn/state';
import { type Coach, inSituation, listen, type Turn } from '../turn/turn';

/** Guidance that was set aside earlier, for a pause or for a question. */
export function waitingGuidance({ situation }: DialogueState): Guidance | undefined {
  if (situation.name === 'paused' || situation.name === 'offeredInstead') return situation.guidance;
  return 'aside' in situation ? situation.aside : undefined;
}

/** Where guidance goes on. */
export const resumePointOf = ({ from, takenUp }: Guidance): ResumePoint => ({
  from,
  ...(takenUp && { takenUp }),
});

/** Guidance at another place. */
export function placed(
  { takenUp: _, restSeconds: __, ...guidance }: Guidance,
  place: ResumePoint,
): Guidance {
  return { ...guidance, ...place };
}

/** Guidance set aside; what is known beside it stays. */
export function withWaiting(state: DialogueState, guidance: Guidance): DialogueState {
  const { situation } = state;
  return inSituation(state, {
    ...(situation.name === 'paused' ? situation : { name: 'paused' }),
    guidance,
  });
}

/** The same situation, the guidance that waits in it replaced; a question stays open. */
export function withWaitingReplaced(state: DialogueState, guidance: Guidance): DialogueState {
  const { situation } = state;
  if (situation.name === 'paused' || situation.name === 'offeredInstead')
    return inSituation(state, { ...situation, guidance });
  return 'aside' in situation ? inSituation(state, { ...situation, aside: guidance }) : state;
}

/** Guidance set aside at the place it goes on from; a situation without guidance under way stays as it is. */
export function setAside(state: DialogueState, coach: Coach): DialogueState {
  const settled = bringUpToDate(state, coach);
  const { situation } = settled.state;
  const aside = waitingGuidance(settled.state);
  if (aside) return withWaiting(settled.state, aside);
  if (situation.name !== 'guiding' || !settled.whereabouts) return settled.state;
  const { place, goOn } = settled.whereabouts;
  const guidance = placed(situation.guidance, withoutRest(goOn));
  const left = place !== goOn.from && { handsAt: place };
  return inSituation(settled.state, { name: 'paused', guidance, ...left });
}

/** A question about what to do next; guidance under way is set aside, and what was named with it is kept. */
export function askAside(
  reply: Reply,
  state: DialogueState,
  coach: Coach,
  ahead: NamedAhead = {},
): Turn {
  const aside = setAside(state, coach);
  const guidance = waitingGuidance(aside);
  return listen(
    reply,
    inSituation(aside, {
      name: 'askedArea',
      ...ahead,
      ...(guidance && { aside: guidance }),
    }),
  );
}

/** Guidance under way is set aside, not lost; a question that is open stays open. */
export function keepWaiting(unsettled: DialogueState, coach: Coach): DialogueState {
  const { state } = bringUpToDate(unsettled, coach);
  return state.situation.name === 'guiding' ? setAside(unsettled, coach) : state;
}
