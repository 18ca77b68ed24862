import { join, breakTags, type Ssml, text } from './ssml';
import type { Piece } from './words';

/** Pieces as speech markup. Silences that follow one another become one. */
export function renderPieces(pieces: readonly Piece[]): Ssml {
  const merged = pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (typeof piece === 'number' && typeof last === 'number')
      return [...done.slice(0, -1), last + piece];
    return [...done, piece];
  }, []);
  return join(merged.map((piece) => (typeof piece === 'number' ? breakTags(piece) : text(piece))));
}
