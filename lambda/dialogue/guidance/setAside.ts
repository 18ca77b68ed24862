import { askedInHalves, asksForArea, waitingGuidance } from '../turn/asks';
import type { Coach, Moment, ResumePoint } from '../turn/moment';
import type { Reply } from '../turn/reply';
import { type DialogueState, type Guidance, inSituation } from '../turn/state';
import type { NamedAhead } from '../turn/wish';
import { listen, type Turn } from '../turn/turn';

/** Where guidance goes on. */
export const resumePointOf = ({ from, interrupted }: Guidance): ResumePoint => ({
  from,
  ...(interrupted && { interrupted }),
});

/** The same step, to be begun at once. */
export function withoutRest({ rest: _, ...point }: ResumePoint): ResumePoint {
  return point;
}

/** Guidance that goes on from somewhere else. */
export function movedTo(
  { interrupted: _, rest: __, ...guidance }: Guidance,
  resumeAt: ResumePoint,
): Guidance {
  return { ...guidance, ...resumeAt };
}

/** Guidance set aside; what is known beside it stays. */
export function withWaiting(state: DialogueState, guidance: Guidance): DialogueState {
  const { situation } = state;
  if (situation.name !== 'paused') return inSituation(state, { name: 'paused', guidance });
  const { leadsTo, ...paused } = situation;
  const isSame = guidance.routine === situation.guidance.routine;
  const leading = isSame && leadsTo !== undefined && { leadsTo };
  return inSituation(state, { ...paused, guidance, ...leading });
}

/** The same situation, the guidance that waits in it replaced; a question stays open. */
export function withWaitingReplaced(state: DialogueState, guidance: Guidance): DialogueState {
  const { situation } = state;
  if (situation.name === 'paused' || situation.name === 'offeredInstead')
    return inSituation(state, { ...situation, guidance });
  return 'aside' in situation ? inSituation(state, { ...situation, aside: guidance }) : state;
}

/** Guidance set aside at the step it goes on from, as far as it was heard for sure; a situation without guidance under way stays as it is. */
export function setAside(moment: Moment): DialogueState {
  const { unheard, goOn } = moment.whereabouts ?? {};
  return unheard && goOn
    ? setAsideAt(unheard, moment, { leadsTo: goOn.from })
    : setAsideLeadingOn(moment);
}

/** The same at the step that words lead on to. */
export const setAsideLeadingOn = (moment: Moment): DialogueState =>
  setAsideAt(moment.whereabouts?.goOn, moment);

function setAsideAt(
  resumeAt: ResumePoint | undefined,
  { state, whereabouts }: Moment,
  leading: { readonly leadsTo?: number } = {},
): DialogueState {
  const { situation } = state;
  const waiting = waitingGuidance(state);
  if (waiting) return withWaiting(state, waiting);
  if (situation.name !== 'guiding' || !whereabouts || !resumeAt) return state;
  const { stepIndex } = whereabouts;
  const guidance = movedTo(situation.guidance, withoutRest(resumeAt));
  const left = stepIndex !== resumeAt.from && { handsAt: stepIndex };
  return inSituation(state, { name: 'paused', guidance, ...left, ...leading });
}

/** A moment at which a listener cannot be found in what was being spoken: guidance waits from where that began. */
export function asBegun(state: DialogueState, coach: Coach): Moment {
  const { situation } = state;
  const isGuiding = situation.name === 'guiding';
  return { state: isGuiding ? withWaiting(state, situation.guidance) : state, coach };
}

/** A question about what to do next; guidance under way is set aside, and what was named with it is kept. It is asked which half
 * of an outline is meant, where there is one, or was asked before. */
export function askAside(
  reply: Reply,
  moment: Moment,
  ahead: NamedAhead = {},
  halvesOf: string | undefined = askedInHalves(moment.state),
): Turn {
  const aside = setAside(moment);
  const guidance = waitingGuidance(aside);
  const asked = inSituation(aside, {
    name: 'askedArea' as const,
    ...ahead,
    ...(halvesOf !== undefined && { halvesOf }),
    ...(guidance && { aside: guidance }),
  });
  return listen(reply, asked, asksForArea(asked));
}

/** Guidance under way is set aside, not lost; a question that is open stays open. */
export const keepWaiting = (moment: Moment): DialogueState =>
  moment.state.situation.name === 'guiding' ? setAside(moment) : moment.state;

/** True while there is guidance to go on with: it is under way, or waits. */
export const isGuided = (state: DialogueState): boolean =>
  state.situation.name === 'guiding' || waitingGuidance(state) !== undefined;
