import type { OutputSpeech } from '../alexaJson';
import { readSpeech } from './pieces';
import { speakingSeconds } from './speakingTime';

/** Something said, or a silence kept, at a second of a reply. */
export interface Cue {
  readonly startSeconds: number;
  readonly seconds: number;
  /** What a listener reads or hears; absent in a silence. */
  readonly text?: string;
  /** As it is pronounced, where that differs. */
  readonly spoken?: string;
}

/** Lays a reply out in time from its SSML alone. */
export function layOutSpeech(speech: OutputSpeech | undefined): readonly Cue[] {
  const pieces = readSpeech(speech);
  const cues: Cue[] = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    const isBeforeSilence = next !== undefined && 'silenceSeconds' in next;
    const cue =
      'silenceSeconds' in piece
        ? { seconds: piece.silenceSeconds }
        : {
            seconds: speakingSeconds(piece.spoken, isBeforeSilence) / piece.rate,
            text: piece.text,
            spoken: piece.spoken,
          };
    cues.push({ startSeconds: at, ...cue });
    at += cue.seconds;
  }
  return cues;
}

/** Seconds from the first word of a reply to its last. */
export function lengthOf(cues: readonly Cue[]): number {
  return cues.reduce((sum, { seconds }) => sum + seconds, 0);
}
