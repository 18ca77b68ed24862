import { join, breakTags, type Ssml, text } from './ssml';
import type { Piece } from './words';

/** Pieces as speech markup. Silences that follow one another become one. */
export function renderPieces(pieces: readonly Piece[]): Ssml {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'number' && typeof last === 'number') merged.splice(-1, 1, last + piece);
    else merged.push(piece);
  }
  return join(merged.map((piece) => (typeof piece === 'number' ? breakTags(piece) : text(piece))));
}
