import type { Answer } from '../../domain/answer/answer';
import { answer, answerAndGoOn, answered } from '../guidance/answer';
import { bringUpToDate } from '../guidance/whereabouts';
import { withoutBookmark } from '../guidance/bookmark';
import { type DialogueState, newListener } from '../turn/state';
import { type Ask, inSituation } from '../turn/turn';

/** The same moment with a listener nobody knows. */
function asNew(state: DialogueState): DialogueState {
  const fresh = { ...state, visit: { ...withoutBookmark(state.visit), listener: newListener } };
  const isOffered = fresh.situation.name === 'offeredResume';
  return isOffered ? inSituation(fresh, { name: 'idle' }) : fresh;
}

const FORGOTTEN: Answer = { about: 'forgotten' };

/** Says that the listener is forgotten. Guidance under way goes on from its place, for someone new: with the disclaimer. */
const forgotten: Ask = (unsettled, coach) => {
  const { state: settled, whereabouts: at } = bringUpToDate(unsettled, coach);
  const state = asNew(settled);
  const { situation } = state;
  return situation.name === 'guiding' && at
    ? answerAndGoOn(FORGOTTEN, { guidance: situation.guidance, at, state, coach })
    : answered(FORGOTTEN, state);
};

/** Has what is kept of the listener deleted, and says so; where that fails, says that. */
export const forgetMe: Ask = (state, coach) => ({
  ...forgotten(state, coach),
  needsStore: {
    to: 'forget',
    elseTurn: answer(() => ({ about: 'notForgotten' }))(state, coach),
  },
});
