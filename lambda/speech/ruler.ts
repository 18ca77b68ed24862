import type { Extent, Ruler } from '../domain/timeline';
import { cueWords } from './cueWords';
import type { Phrasebook } from './phrasebook';
import { predictSeconds } from './predictSeconds';
import { renderPieces } from './renderPieces';
import type { Piece } from './words';

/** Predicted seconds of some pieces: sentences as the voice says them, silences as they are. */
export function secondsOfPieces(pieces: readonly Piece[], { content }: Phrasebook): number {
  return pieces.reduce<number>(
    (sum, piece) =>
      sum +
      (typeof piece === 'number' ? piece : predictSeconds(piece, content.voice, content.phonemes)),
    0,
  );
}

/** Measures cues as they will be worded for a seed. Results are kept: a plan measures the same cue many times. */
export function createRuler(phrasebook: Phrasebook, seed: number): Ruler {
  const measured = new Map<string, Extent>();
  return {
    extentOf: (cue) => {
      const key = JSON.stringify(cue);
      const known = measured.get(key);
      if (known) return known;
      const pieces = cueWords(cue, phrasebook, seed);
      const extent = {
        seconds: secondsOfPieces(pieces, phrasebook),
        characters: renderPieces(pieces).length + 1,
      };
      measured.set(key, extent);
      return extent;
    },
  };
}
