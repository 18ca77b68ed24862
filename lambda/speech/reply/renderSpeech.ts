import type { Turn } from '../../dialogue/turn/turn';
import type { Phrasebook } from '../phrasebook';
import { renderPieces } from '../renderPieces';
import type { Ssml } from '../ssml';
import type { Piece } from '../words';
import { replyWords } from './replyWords';

/** What is spoken, and what is spoken if nobody answers. */
export interface Speech {
  readonly speech: Ssml;
  readonly reprompt?: Ssml;
}

/** The invitation stays last. */
const beforeLast = (pieces: readonly Piece[], more: readonly Piece[]): Piece[] => [
  ...pieces.slice(0, -1),
  ...more,
  ...pieces.slice(-1),
];

/** Renders a turn in the words of one locale; a visit's seed and turn choose among variants. Where a bookmark is kept, the
 * reprompt says how to come back: after it the session closes in silence. */
export function renderSpeech(
  turn: Pick<Turn, 'reply' | 'asks' | 'state'>,
  phrasebook: Phrasebook,
  keepsBookmark = false,
): Speech {
  const { visit } = turn.state;
  const { pieces, reprompt, silence } = replyWords(turn, phrasebook);
  if (silence) return { speech: renderPieces(pieces), reprompt: renderPieces(silence) };
  const comeBack = keepsBookmark
    ? phrasebook.lineWords('replies.reprompt.comeBack', visit.turn)
    : [];
  return {
    speech: renderPieces(pieces),
    ...(reprompt && { reprompt: renderPieces(beforeLast(reprompt, comeBack)) }),
  };
}
