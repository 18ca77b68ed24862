import type { Cue } from '../../domain/timeline/cue';
import type { DialogueState, Visit } from '../turn/state';

/** The disclaimer is heard once, by a listener who never heard it. */
export const disclaimer = ({ listener }: Visit): Cue[] =>
  listener.heardDisclaimer ? [] : [{ say: 'disclaimer', nth: 0 }];

/** The same state once the disclaimer has been said. */
export const withDisclaimerHeard = (state: DialogueState): DialogueState => ({
  ...state,
  visit: { ...state.visit, listener: { ...state.visit.listener, heardDisclaimer: true } },
});
