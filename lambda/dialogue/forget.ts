import { answer } from './answer';
import { disclaimer } from './begin';
import { guideFrom, placeOf, setAside, settle } from './guide';
import { withoutKept } from './keptPlace';
import { type DialogueState, newListener } from './state';
import { type Ask, inSituation } from './turn';

/** The same moment with a listener nobody knows. */
function asNew(state: DialogueState): DialogueState {
  const fresh = { ...state, visit: { ...withoutKept(state.visit), listener: newListener } };
  const isOffered = fresh.situation.name === 'offeredResume';
  return isOffered ? inSituation(fresh, { name: 'idle' }) : fresh;
}

/** Says that the listener is forgotten. Guidance under way goes on from its place, for someone new: with the disclaimer. */
const forgotten: Ask = (unsettled, coach) => {
  const isGuiding = settle(unsettled, coach).state.situation.name === 'guiding';
  const state = asNew(setAside(unsettled, coach));
  const { situation, visit } = state;
  if (!isGuiding || situation.name !== 'paused')
    return answer(() => ({ about: 'forgotten' }))(state, coach);
  const { guidance } = situation;
  const said = { say: 'answer' as const, answer: { about: 'forgotten' as const }, nth: 0 };
  const lead = [said, ...disclaimer(visit)];
  const { wish, routine, reply } = guidance;
  const start = { wish, routine, ...placeOf(guidance), lead, reply: reply + 1 };
  return guideFrom(start, state, coach);
};

/** Has what is kept of the listener deleted, and says so; where that fails, says that. */
export const forgetMe: Ask = (state, coach) => ({
  ...forgotten(state, coach),
  relies: {
    on: 'forgetting',
    otherwise: answer(() => ({ about: 'notForgotten' }))(state, coach),
  },
});
