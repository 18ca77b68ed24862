import type { OutputSpeech } from '../alexaJson';
import { readSpeech, type SpeechPiece } from './pieces';
import { sentencesOf, speakingSeconds } from './speakingTime';

/** A sentence said, or a silence kept, at a second of a reply. */
export interface SpokenCue {
  readonly startSeconds: number;
  readonly seconds: number;
  /** What a listener reads; absent in a silence. */
  readonly text?: string;
  /** The same as it is pronounced. */
  readonly spoken?: string;
}

type Untimed = Omit<SpokenCue, 'startSeconds'>;

/** Lays a reply out in time from its SSML alone. */
export function layOutSpeech(speech: OutputSpeech | undefined): readonly SpokenCue[] {
  const pieces = readSpeech(speech);
  let at = 0;
  return pieces.flatMap(partsOf).map((part) => {
    const cue = { startSeconds: at, ...part };
    at += part.seconds;
    return cue;
  });
}

function partsOf(piece: SpeechPiece, at: number, pieces: readonly SpeechPiece[]): Untimed[] {
  if ('silenceSeconds' in piece) return [{ seconds: piece.silenceSeconds }];
  const next = pieces[at + 1];
  const isBeforeSilence = next !== undefined && 'silenceSeconds' in next;
  const said = sentencesOf(piece.spoken);
  const written = sentencesOf(piece.text);
  const shown = written.length === said.length ? written : said;
  return said.map((spoken, i) => ({
    seconds: speakingSeconds(spoken, isBeforeSilence && i === said.length - 1) / piece.rate,
    text: shown[i] ?? spoken,
    spoken,
  }));
}

/** Seconds from the first word of a reply to its last. */
export function lengthOf(cues: readonly SpokenCue[]): number {
  return cues.reduce((sum, { seconds }) => sum + seconds, 0);
}
