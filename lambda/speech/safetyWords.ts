import type { SafetyReply } from '../dialogue/safetyReply';
import type { SignId } from '../domain/sign';
import type { Phrasebook, Values } from './phrasebook';
import type { Piece } from './words';

/** Replies that end a session at once. */
type Urgent = Extract<SafetyReply, { kind: 'emergency' | 'seeSomeone' | 'dizzy' }>;
/** Replies after which the session goes on. */
type Open = Exclude<SafetyReply, Urgent>;

type ByWhose = Readonly<Record<'own' | 'other', readonly Piece[]>>;

/** The words of a locale for what a listener volunteers. */
export interface SafetyContent {
  /** Numbers to call, as they are said. */
  readonly numbers: Values;
  /** What we call a sign, in "… should be seen by a doctor today". */
  readonly signs: Readonly<Record<SignId, string>>;
  /** By kind of reply, and by sign where one has words of its own. */
  readonly urgent: Readonly<Record<string, ByWhose>>;
}

/** Which words answer something urgent. */
function urgentKey(reply: Urgent, { urgent }: SafetyContent): string {
  if (reply.kind === 'dizzy') return reply.isUrgent ? 'dizzyNeck' : 'dizzy';
  return reply.sign in urgent ? reply.sign : reply.kind;
}

/** What to do now, whom to call, and why. The numbers to call are the locale's own. */
export function urgentWords(reply: Urgent, { content, pieceWords }: Phrasebook): Piece[] {
  const sign = 'sign' in reply ? content.safety.signs[reply.sign] : undefined;
  return pieceWords(`safety.urgent.${urgentKey(reply, content.safety)}.${reply.whose}`, {
    ...content.safety.numbers,
    ...(sign && { sign }),
  });
}

/** What is said first, and what is invited then. */
export function openWords(
  { kind, isAside }: Open,
  { pieceWords }: Phrasebook,
): { readonly first: Piece[]; readonly invitation: Piece[] } {
  return {
    first: pieceWords(`safety.replies.${kind}`),
    invitation: pieceWords(`safety.invitations.${kind}.${isAside ? 'aside' : 'idle'}`),
  };
}

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
