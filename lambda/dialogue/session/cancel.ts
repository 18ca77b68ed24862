import { answerInPassing } from '../guidance/answer';
import { namedJustNow } from '../guidance/named';
import { takenBack } from '../guidance/left';
import { withWaiting } from '../guidance/setAside';
import { waitingGuidance } from '../turn/asks';
import { goodbye } from './goodbye';
import { inState } from '../turn/moment';
import { type DialogueState, inSituation } from '../turn/state';
import type { Ask } from '../turn/turn';

/** The state without the question that is open. */
function withoutQuestion(state: DialogueState): DialogueState {
  const aside = waitingGuidance(state);
  if (aside) return withWaiting(state, aside);
  const isGoing = state.situation.name === 'guiding' || state.situation.name === 'finished';
  return isGoing ? state : inSituation(state, { name: 'idle' });
}

/** Takes back what was said last: a question is let go, what was begun just now gives way to what it was begun for, and guidance
 * under way goes on. */
export const neverMind: Ask = (moment) =>
  takenBack(moment) ??
  answerInPassing(() => ({ about: 'neverMind' }))(inState(moment, withoutQuestion(moment.state)));

/** True while a question is open that can be taken back. */
const isAsked = ({ situation }: DialogueState) =>
  situation.name.startsWith('offered') ||
  situation.name === 'askedMeaning' ||
  (situation.name === 'askedArea' && situation.aside !== undefined);

/** Takes a question back; where none is open, ends the session. */
export const cancel: Ask = (moment) =>
  isAsked(moment.state) || namedJustNow(moment) ? neverMind(moment) : goodbye(moment);
