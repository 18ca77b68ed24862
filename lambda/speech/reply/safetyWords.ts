import type { SignId } from '../../domain/catalogue/sign';
import type { SafetyReply } from '../../dialogue/turn/safetyReply';
import type { InvitationPath } from '../paths';
import type { LocaleContent } from '../content';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';

/** Replies that end a session at once. */
type Urgent = Extract<SafetyReply, { kind: 'emergency' | 'seeSomeone' | 'dizzy' }>;

/** Replies after which the session goes on. */
type Open = Exclude<SafetyReply, Urgent>;

/** Which words answer something urgent. */
function urgentKey(reply: Urgent, { safety: { urgent } }: LocaleContent): keyof typeof urgent {
  if (reply.kind === 'dizzy') return reply.isUrgent ? 'dizzyNeck' : 'dizzy';
  const hasOwn = (sign: string): sign is keyof typeof urgent => sign in urgent;
  return reply.sign !== undefined && hasOwn(reply.sign) ? reply.sign : reply.kind;
}

/** What we call what has no name. */
const UNNAMED = 'unnamed';

/** What we call a sign, where it has a name for "… should be seen by a doctor today". */
function signName(sign: SignId, { safety }: LocaleContent): string | undefined {
  const signs: Readonly<Record<SignId, string>> = safety.signs;
  return signs[sign];
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
  const sign =
    'sign' in reply || reply.kind === 'seeSomeone'
      ? signName(reply.sign ?? UNNAMED, content)
      : undefined;
  const key = urgentKey(reply, content);
  const words = pieceWords(`safety.urgent.${key}.${reply.whose}`, sign ? { sign } : undefined);
  return key === 'dizzyNeck' || reply.kind === 'emergency'
    ? words
    : lettingGo(reply, words, phrasebook);
}

function invitationPath(reply: Open, asked: 'resume' | 'area'): InvitationPath {
  if (reply.kind === 'missed') return 'missed.resume';
  if (reply.kind === 'hurt' && reply.inPractice && asked === 'resume') return 'hurt.practice';
  return `${reply.kind}.${asked}`;
}

/** What is said first, and what is invited then: to go on with what waits, or to name a place. */
export function openWords(
  reply: Open,
  phrasebook: Phrasebook,
): {
  readonly first: Piece[];
  readonly invitation: (asked: 'resume' | 'area') => Piece[];
} {
  const { content, pieceWords } = phrasebook;
  const values = reply.kind === 'bothered' ? { area: content.areas[reply.area].name } : undefined;
  const words = pieceWords(`safety.replies.${reply.kind}`, values);
  return {
    first: 'letsGo' in reply ? lettingGo(reply, words, phrasebook) : words,
    invitation: (asked) => pieceWords(`safety.invitations.${invitationPath(reply, asked)}`, values),
  };
}

/** What to do at once if something is wrong. */
export const ifWrongWords = ({ pieceWords }: Phrasebook): Piece[] => pieceWords('safety.ifWrong');

/** What to do if it was a cry for help that was not understood. */
export const afterMissWords = ({ pieceWords }: Phrasebook): Piece[] =>
  pieceWords('safety.afterMiss');
