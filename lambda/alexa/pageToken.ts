import type { DialogueState } from '../dialogue/turn/state';

/** The token of the page that shows how things stand: what an older page tells is none of it. */
export function pageToken({ visit, situation }: DialogueState): string {
  const reply = 'guidance' in situation ? situation.guidance.replyNumber : 0;
  return [situation.name, visit.seed, visit.turn, reply].join('-');
}
