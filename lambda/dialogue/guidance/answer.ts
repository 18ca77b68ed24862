import type { Answer } from '../../domain/answer/answer';
import type { Cue } from '../../domain/timeline/cue';
import { type Moment, onwardFor, type ResumePoint } from '../turn/moment';
import { type DialogueState, inSituation } from '../turn/state';
import { type Ask, listen, type Turn } from '../turn/turn';
import { movedTo, setAside } from './setAside';
import { type Going, goingIn, goTo } from './withGuidance';

/** Finds what to answer. */
export type Answering = (moment: Moment) => Answer;

/** An answer by itself, after which it is said what can be said now. */
export const answered = (answer: Answer, state: DialogueState): Turn =>
  listen({ kind: 'answered', answer }, state);

/** Guidance that waits between two replies: at a step that it goes on from, or, as it would go on by itself, where it was surely
 * heard. */
function waitingAt(resumeAt: ResumePoint, going: Going): DialogueState {
  const { whereabouts, state, guidance, spoken } = going;
  if (resumeAt === whereabouts.goOn)
    return setAside({ ...going, state: inSituation(state, { name: 'guiding', guidance, spoken }) });
  return inSituation(state, { name: 'paused', guidance: movedTo(guidance, resumeAt) });
}

/** An answer while guidance is under way, which goes on from a step by itself; before what silence brings, it is told in a
 * sentence, and silence brings the rest; between two replies it waits, for there nobody is to be hurried. */
export function answerAndGoOn(
  answer: Answer,
  going: Going,
  resumeAt: ResumePoint = going.whereabouts.goOn,
): Turn {
  const { whereabouts, state, guidance, spoken, coach } = going;
  const said: Cue = { say: 'answer', answer, nth: guidance.replyNumber };
  if (!whereabouts.isOver || spoken.isPage) return goTo(resumeAt, [said], going);
  if (whereabouts.isInWindow && onwardFor(state.visit, coach) === 'silence')
    return goTo(resumeAt, [{ ...said, isBrief: true }], going, 'inSilence');
  return listen({ kind: 'answered', answer }, waitingAt(resumeAt, going), 'next');
}

/** Answers something, whatever is going on, and leaves it as it is. */
export const answerInPassing =
  (answering: Answering): Ask =>
  (moment) => {
    const given = answering(moment);
    const going = goingIn(moment);
    return going ? answerAndGoOn(given, going) : answered(given, moment.state);
  };

export const thank: Ask = answerInPassing(() => ({ about: 'thanks' }));

export const greet: Ask = answerInPassing(() => ({ about: 'greeting' }));
