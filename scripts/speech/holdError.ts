import { createCueMaker, type Cue } from '../../lambda/domain/timeline/cue';
import { holdSegments } from '../../lambda/domain/timeline/holdSegments';
import type { Segment } from '../../lambda/domain/timeline/timeline';
import { predictSeconds } from '../../lambda/speech/predictSeconds';
import { type HeardVoice, type Model, scaledSound } from './heardVoice';
import { readWords, sentencesIn } from './sentences';

const HOLD_SECONDS = 60;

/** Lines have up to three wordings, which take turns. */
const TURNS = [0, 1, 2];

/** What is said inside a hold: only the short lines, or first how the point should feel. */
export type HeldSpeech = 'short' | 'feeling';

/** What a break does to the pause of the sentence before it. */
export type BreakRule = 'replaces' | 'adds';

/** The words of the cues that are said inside a hold. */
function heldWords(turn: number): (cue: Cue) => string {
  const { cues } = readWords<{ cues: Record<string, string[]> }>('lines');
  const numbers = readWords<string[]>('numbers');
  const points = readWords<Record<string, { feel: string }>>('points');
  return (cue) => {
    if (cue.say === 'feel') return sentencesIn(points[cue.point]?.feel)[0] ?? '';
    const variants = cues[cue.say] ?? [];
    const words = variants[(turn + cue.nth) % variants.length] ?? '';
    const count = 'n' in cue ? (numbers[cue.n] ?? '') : '';
    return sentencesIn(words.replace('{{count}}', count))[0] ?? '';
  };
}

/** A hold of a minute as the prediction lays it out. */
function layOutHold(wordsOf: (cue: Cue) => string, point: string | undefined, model: Model) {
  const { voice, phonemes } = model;
  const extentOf = (cue: Cue) => ({
    seconds: predictSeconds(wordsOf(cue), voice, phonemes),
    pauseSeconds: voice.pauseSeconds,
    characters: 0,
  });
  const cue = createCueMaker();
  const feel = point === undefined ? undefined : cue({ say: 'feel', point });
  return holdSegments(HOLD_SECONDS, cue, { extentOf, leisure: 1 }, feel).segments;
}

/** By how many seconds the end of each hold of a minute comes late in a voice; early is less than nought.
 * One hold for every wording and, where feelings are told, for every point. */
export function holdErrors(
  heard: HeardVoice,
  model: Model,
  held: HeldSpeech,
  rule: BreakRule,
): number[] {
  const pause = rule === 'adds' ? model.voice.pauseSeconds : 0;
  const points = held === 'short' ? [undefined] : Object.keys(readWords<object>('points'));
  return TURNS.map(heldWords).flatMap((wordsOf) => {
    const realOf = (segment: Segment) =>
      segment.kind === 'silence'
        ? segment.seconds
        : scaledSound(heard, wordsOf(segment.cue)) + pause;
    return points.map((point) => {
      const segments = layOutHold(wordsOf, point, model);
      return segments.reduce((sum, segment) => sum + realOf(segment), 0) - HOLD_SECONDS;
    });
  });
}
