import type { Asks } from '../../dialogue/turn/asks';
import type { LineOf } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';

/** What is said, and what is said if nobody answers: the same once more, or what silence brings. */
export interface Words {
  readonly pieces: readonly Piece[];
  readonly reprompt?: readonly Piece[];
  readonly silence?: readonly Piece[];
}

/** What is asked in words of its own. */
export type AskedAloud = Exclude<Asks, 'breathing' | 'nothing'>;

/** A line of the replies, in the variant whose turn it is. */
export type ReplyLine = (path: LineOf<'replies'>, values?: Values) => Piece[];

/** What is said once more, by what was asked. */
const reprompts = {
  area: 'choose',
  half: 'choose',
  another: 'choose',
  next: 'guiding',
  resume: 'guiding',
  meaning: 'answer',
  point: 'answer',
  instead: 'answer',
  earlier: 'answer',
} as const satisfies Readonly<Record<AskedAloud, string>>;

/** The invitation of a session that presses nothing, which names no place. */
function inviteToBreathe(told: readonly Piece[], { pieceWords }: Phrasebook): Words {
  const said = told.length > 0 ? told : pieceWords('safety.quiet.reminder');
  return {
    pieces: [...said, ...pieceWords('safety.quiet.invitation')],
    reprompt: pieceWords('safety.quiet.reprompt'),
  };
}

/** What is told, and the invitation after it. */
export function invite(
  told: readonly Piece[],
  asks: Asks,
  invitation: (asked: AskedAloud) => readonly Piece[],
  line: ReplyLine,
  phrasebook: Phrasebook,
): Words {
  if (asks === 'nothing') return { pieces: told };
  if (asks === 'breathing') return inviteToBreathe(told, phrasebook);
  return {
    pieces: [...told, ...invitation(asks)],
    reprompt: line(`reprompt.${reprompts[asks]}`),
  };
}
