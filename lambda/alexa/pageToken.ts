import type { DialogueState } from '../dialogue/turn/state';

/** The token of the page that shows how things stand: what an older page tells is none of it. Pages follow one another without
 * a word, also from the last of what was put in between to the first of what it was put into, whose replies are counted apart. */
export function pageToken({ visit, situation }: DialogueState): string {
  const reply = 'guidance' in situation ? situation.guidance.replyNumber : 0;
  const between = visit.later ? ['between'] : [];
  return [situation.name, visit.seed, visit.turn, reply, ...between].join('-');
}
