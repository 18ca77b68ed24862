import type { Answer } from '../../domain/answer/answer';
import { answerInPassing } from '../guidance/answer';
import { withoutBookmark } from '../guidance/bookmark';
import { inState } from '../turn/moment';
import { type DialogueState, inSituation, newListener } from '../turn/state';
import type { Ask } from '../turn/turn';

/** The same moment with a listener nobody knows. */
function asNew(state: DialogueState): DialogueState {
  const fresh = { ...state, visit: { ...withoutBookmark(state.visit), listener: newListener } };
  const isOffered = fresh.situation.name === 'offeredResume';
  return isOffered ? inSituation(fresh, { name: 'idle' }) : fresh;
}

const FORGOTTEN: Answer = { about: 'forgotten' };
const NOT_FORGOTTEN: Answer = { about: 'notForgotten' };

/** Has what is kept of the listener deleted, and says so; where that fails, says that. Guidance under way goes on from its
 * place, for someone new: with the disclaimer. */
export const forgetMe: Ask = (moment) => ({
  ...answerInPassing(() => FORGOTTEN)(inState(moment, asNew(moment.state))),
  needsStore: { to: 'forget', elseTurn: answerInPassing(() => NOT_FORGOTTEN)(moment) },
});
