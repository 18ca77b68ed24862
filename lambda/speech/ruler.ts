import { leisureOf, type Pace } from '../domain/routine/preferences';
import type { CueExtent, Ruler } from '../domain/timeline/timeline';
import { cueWords } from './cue/cueWords';
import type { Phrasebook } from './phrasebook';
import { predictSeconds } from './predictSeconds';
import { renderPieces } from './renderPieces';
import type { Piece } from './words';

/** How long some pieces take: sentences as the voice says them, with a pause between one and the next, and silences as
 * they are. The pause after a last sentence is told apart. */
function secondsOfPieces(
  pieces: readonly Piece[],
  { content: { voice, phonemes } }: Phrasebook,
): { readonly seconds: number; readonly pauseSeconds: number } {
  const pauseAfter = (index: number) => {
    const isSentence = typeof pieces[index] === 'string';
    return isSentence && typeof pieces[index + 1] === 'string' ? voice.pauseSeconds : 0;
  };
  const lengths = pieces.map((piece, index) =>
    typeof piece === 'number' ? piece : predictSeconds(piece, voice, phonemes) + pauseAfter(index),
  );
  return {
    seconds: lengths.reduce((sum, length) => sum + length, 0),
    pauseSeconds: typeof pieces.at(-1) === 'string' ? voice.pauseSeconds : 0,
  };
}

/** Measures cues as they will be worded for a seed, at a pace. Results are kept: a plan measures the same cue many times. */
export function createRuler(phrasebook: Phrasebook, seed: number, pace: Pace = 'usual'): Ruler {
  const measured = new Map<string, CueExtent>();
  return {
    leisure: leisureOf[pace],
    extentOf: (cue) => {
      const key = JSON.stringify(cue);
      const known = measured.get(key);
      if (known) return known;
      const pieces = cueWords(cue, phrasebook, { seed, pace });
      const extent = {
        ...secondsOfPieces(pieces, phrasebook),
        characters: renderPieces(pieces).length + 1,
      };
      measured.set(key, extent);
      return extent;
    },
  };
}
