import { leisureOf, type Pace } from '../domain/routine/preferences';
import type { Cue } from '../domain/timeline/cue';
import type { CueExtent, Ruler } from '../domain/timeline/timeline';
import { cueWords } from './cue/cueWords';
import { memoryOf } from './cueMemory';
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

/** Measures cues as they will be worded for a seed, at a pace. Each is measured once for all who hear it worded so. */
export function createRuler(phrasebook: Phrasebook, seed: number, pace: Pace = 'usual'): Ruler {
  const wording = { seed, pace };
  const memory = memoryOf(phrasebook);
  const measured = (cue: Cue): CueExtent => {
    const pieces = cueWords(cue, phrasebook, wording);
    return {
      ...secondsOfPieces(pieces, phrasebook),
      characters: renderPieces(pieces).length + 1,
    };
  };
  return {
    leisure: leisureOf[pace],
    extentOf: (cue) => memory.extentOf(cue, wording, () => measured(cue)),
  };
}
