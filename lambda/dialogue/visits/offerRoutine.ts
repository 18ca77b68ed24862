import type { AreaId } from '../../domain/catalogue/point';
import type { OfferOutcome } from '../turn/offerOutcome';
import type { DialogueState, Listener } from '../turn/state';
import { type Ask, leave } from '../turn/turn';

/** The area whose routine is offered: what the skill was made for. */
const OFFERED: AreaId = 'lower-back';

/** The offer is worth making to those who came back. */
const SESSIONS_BEFORE_OFFER = 2;

/** An offer is due after the end of a session, to a listener who finished some and was never asked. One who came by
 * a task knows a short way here, and where nothing may be pressed nothing is offered. */
function isDue({ visit, situation }: DialogueState): boolean {
  const { finished, routineOffer } = visit.listener;
  return (
    situation.name === 'finished' &&
    finished.count >= SESSIONS_BEFORE_OFFER &&
    routineOffer === undefined &&
    !visit.startedByTask &&
    !visit.breathingOnly
  );
}

const withOffer = (
  state: DialogueState,
  routineOffer: NonNullable<Listener['routineOffer']>,
): DialogueState => ({
  ...state,
  visit: { ...state.visit, listener: { ...state.visit.listener, routineOffer } },
});

/** Offers a routine instead of a last answer, once in a listener's life. It counts as made before anyone has answered,
 * so that an answer that is lost leads to no second offer. */
export const offeringRoutine =
  (ask: Ask): Ask =>
  (moment) => {
    const { state } = moment;
    if (!isDue(state)) return ask(moment);
    const reply = { kind: 'offerRoutine' as const, area: OFFERED };
    return leave(reply, withOffer(state, 'made'), 'wait');
  };

/** Takes leave after Alexa has asked. */
export const routineAnswered =
  (outcome: OfferOutcome): Ask =>
  ({ state }) => {
    const answered = outcome === 'failed' ? state : withOffer(state, outcome);
    return leave({ kind: 'routineAnswered', outcome }, answered, 'close');
  };
