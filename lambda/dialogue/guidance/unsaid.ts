import type { Ask } from '../turn/turn';

/** The same, but what is only answered also tells what it cut short of the words that end everything; not where something is told
 * of how they are, which begins with letting go. */
export const withUnsaid =
  (ask: Ask): Ask =>
  (moment) => {
    const turn = ask(moment);
    const { reply } = turn;
    const { unsaid = [] } = moment;
    if (reply.kind !== 'answered' || 'letsGo' in reply.answer || unsaid.length === 0) return turn;
    return { ...turn, reply: { ...reply, unsaid } };
  };
