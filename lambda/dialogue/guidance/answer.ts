import type { Answer } from '../../domain/answer/answer';
import { placed } from './setAside';
import type { ResumePoint } from './resumePoint';
import { bringUpToDate, type Whereabouts } from './whereabouts';
import { settingOf } from '../turn/reply';
import type { DialogueState } from '../turn/state';
import { type Ask, type Coach, inSituation, listen, type Turn } from '../turn/turn';
import { type Going, goTo } from './withGuidance';

/** Finds what to answer, in a state brought up to this moment; where the listener is, while guidance is under way. */
export type Answering = (
  state: DialogueState,
  coach: Coach,
  whereabouts: Whereabouts | undefined,
) => Answer;

/** An answer by itself, after which it is said what can be said now. */
export const answered = (answer: Answer, state: DialogueState): Turn =>
  listen({ kind: 'answered', answer, setting: settingOf(state.situation) }, state);

/** An answer while guidance is under way, which goes on at a place by itself; between two replies it waits, for there
 * nobody is to be hurried. */
export function answerAndGoOn(
  answer: Answer,
  going: Going,
  place: ResumePoint = going.at.goOn,
): Turn {
  const { at, state, guidance } = going;
  if (!at.isOver) return goTo(place, [{ say: 'answer', answer, nth: guidance.reply }], going);
  const aside = inSituation(state, { name: 'paused', guidance: placed(guidance, place) });
  return listen({ kind: 'answered', answer, setting: 'guiding' }, aside);
}

/** Answers something, whatever is going on, and leaves it as it is. */
export const answer =
  (answering: Answering): Ask =>
  (unsettled, coach) => {
    const { state, whereabouts } = bringUpToDate(unsettled, coach);
    const given = answering(state, coach, whereabouts);
    const { situation } = state;
    return situation.name === 'guiding' && whereabouts
      ? answerAndGoOn(given, { guidance: situation.guidance, at: whereabouts, state, coach })
      : answered(given, state);
  };

export const thank: Ask = answer(() => ({ about: 'thanks' }));

export const greet: Ask = answer(() => ({ about: 'greeting' }));
