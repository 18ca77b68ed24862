import { type Cue } from '../../lambda/domain/timeline/cue';
import { createCueMaker } from '../../lambda/domain/timeline/cueMaker';
import { holdSegments } from '../../lambda/domain/timeline/holdSegments';
import type { Segment } from '../../lambda/domain/timeline/timeline';
import { predictSeconds } from '../../lambda/speech/predictSeconds';
import { type HeardVoice, type Model, scaledSound } from './heardVoice';
import { readWords, sentencesIn } from './sentences';

/** How long the holds are that are tried, in seconds. */
export const HOLD_SECONDS = 60;

/** Lines have up to three wordings, which take turns. */
const TURNS = [0, 1, 2];

/** Seconds of the breath in that is a sign of life. */
const BREATH_SECONDS = 3;

/** What a break does to the pause of the sentence before it. */
export type BreakRule = 'replaces' | 'adds';

/** The words of the cues that are said inside a hold. */
function heldWords(turn: number): (cue: Cue) => string {
  const { cues } = readWords<{ cues: Record<string, unknown> }>('lines');
  const numbers = readWords<string[]>('numbers');
  return (cue) => {
    const count = 'n' in cue ? (numbers[cue.n] ?? '') : '';
    const lines = JSON.stringify(cues[cue.say] ?? []).replaceAll('{{count}}', count);
    const variants = sentencesIn(JSON.parse(lines));
    return variants[(turn + cue.nth) % variants.length] ?? '';
  };
}

/** A hold of a minute as the prediction lays it out. */
function layOutHold(wordsOf: (cue: Cue) => string, { voice, phonemes }: Model) {
  const extentOf = (cue: Cue) => ({
    seconds: predictSeconds(wordsOf(cue), voice, phonemes),
    pauseSeconds: voice.pauseSeconds,
    characters: 0,
  });
  return holdSegments(HOLD_SECONDS, {
    cue: createCueMaker(),
    ruler: { extentOf, leisure: 1 },
    breathSeconds: BREATH_SECONDS,
    isRepeated: false,
  });
}

/** By how many seconds the end of a hold of a minute comes late in a voice, for every wording; early is less than nought. */
export function holdErrors(heard: HeardVoice, model: Model, rule: BreakRule): number[] {
  const pause = rule === 'adds' ? model.voice.pauseSeconds : 0;
  return TURNS.map((turn) => {
    const wordsOf = heldWords(turn);
    const realOf = (segment: Segment) =>
      segment.kind === 'silence'
        ? segment.seconds
        : scaledSound(heard, wordsOf(segment.cue)) + pause;
    const segments = layOutHold(wordsOf, model);
    return segments.reduce((sum, segment) => sum + realOf(segment), 0) - HOLD_SECONDS;
  });
}
