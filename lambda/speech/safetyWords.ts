import type { SafetyReply } from '../dialogue/turn/safetyReply';
import type { Phrasebook } from './phrasebook';
import type { Piece, SafetyContent } from './words';

/** Replies that end a session at once. */
type Urgent = Extract<SafetyReply, { kind: 'emergency' | 'seeSomeone' | 'dizzy' }>;

/** Replies after which the session goes on. */
type Open = Exclude<SafetyReply, Urgent>;

/** Which words answer something urgent. */
function urgentKey(reply: Urgent, { urgent }: SafetyContent): string {
  if (reply.kind === 'dizzy') return reply.isUrgent ? 'dizzyNeck' : 'dizzy';
  return reply.sign in urgent ? reply.sign : reply.kind;
}

/** Something a thumb may have to let go for. */
interface Harm {
  readonly letsGo?: boolean;
}

/** Words about harm, after letting go where a thumb may be pressing. */
export const lettingGo = (
  { letsGo }: Harm,
  words: readonly Piece[],
  { pieceWords }: Phrasebook,
): Piece[] => [...(letsGo ? pieceWords('safety.letGo') : []), ...words];

/** What to do now, and whom to call. */
export function urgentWords(reply: Urgent, phrasebook: Phrasebook): Piece[] {
  const { content, pieceWords } = phrasebook;
  const sign = 'sign' in reply ? content.safety.signs[reply.sign] : undefined;
  const key = urgentKey(reply, content.safety);
  const words = pieceWords(`safety.urgent.${key}.${reply.whose}`, sign ? { sign } : undefined);
  return key === 'dizzyNeck' || reply.kind === 'emergency'
    ? words
    : lettingGo(reply, words, phrasebook);
}

const settingOf = (reply: Open) => {
  if (!reply.isAside) return 'idle';
  return 'inPractice' in reply && reply.inPractice ? 'practice' : 'aside';
};

/** What is said first, and what is invited then. */
export function openWords(
  reply: Open,
  phrasebook: Phrasebook,
): { readonly first: Piece[]; readonly invitation: Piece[] } {
  const { kind } = reply;
  const { pieceWords } = phrasebook;
  const words = pieceWords(`safety.replies.${kind}`);
  return {
    first: 'letsGo' in reply ? lettingGo(reply, words, phrasebook) : words,
    invitation: pieceWords(`safety.invitations.${kind}.${settingOf(reply)}`),
  };
}

/** What to do at once if something is wrong. */
export const ifWrongWords = ({ pieceWords }: Phrasebook): Piece[] => pieceWords('safety.ifWrong');

/** What to do if it was a cry for help that was not understood. */
export const afterMissWords = ({ pieceWords }: Phrasebook): Piece[] =>
  pieceWords('safety.afterMiss');

/** The invitation of a session that presses nothing, which names no place. */
export function quietWords(
  first: readonly Piece[],
  { pieceWords }: Phrasebook,
): { readonly pieces: Piece[]; readonly reprompt: Piece[] } {
  const said = first.length > 0 ? first : pieceWords('safety.quiet.reminder');
  return {
    pieces: [...said, ...pieceWords('safety.quiet.invitation')],
    reprompt: pieceWords('safety.quiet.reprompt'),
  };
}
