import type { Answer } from '../domain/answer';
import { goTo } from './controls';
import { setAside, settle, type Whereabouts } from './guide';
import { settingOf } from './reply';
import type { DialogueState } from './state';
import { type Ask, type Coach, listen } from './turn';

/** Finds what to answer, in a state brought up to this moment; where the listener is, while guidance is under way. */
export type Answering = (
  state: DialogueState,
  coach: Coach,
  whereabouts: Whereabouts | undefined,
) => Answer;

/** Answers something. Guidance under way goes on by itself from its place; anything else stays as it is, and is invited
 * again. */
export const answer =
  (answering: Answering): Ask =>
  (unsettled, coach) => {
    const { state, whereabouts } = settle(unsettled, coach);
    const given = answering(state, coach, whereabouts);
    const { situation } = state;
    if (situation.name === 'guiding' && whereabouts) {
      const { guidance } = situation;
      const lead = [{ say: 'answer' as const, answer: given, nth: guidance.reply }];
      return goTo(whereabouts.goOn, lead, guidance, state, coach);
    }
    const setting = settingOf(situation);
    if (setting === 'guiding') return answer(answering)(setAside(state, coach), coach);
    return listen({ kind: 'answered', answer: given, setting }, state);
  };

export const thank: Ask = answer(() => ({ about: 'thanks' }));

export const greet: Ask = answer(() => ({ about: 'greeting' }));
