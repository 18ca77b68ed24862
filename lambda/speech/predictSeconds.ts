import { guessedPhonemes, innerMarks, wordsIn } from './letters';

/** How fast a voice speaks, and what is known exactly of it. */
export interface Voice {
  readonly secondsPerPhoneme: number;
  /** How many phonemes an inner punctuation mark is worth. */
  readonly phonemesPerMark: number;
  /** How many phonemes a letter of the language's alphabet stands for, in a word nobody counted. */
  readonly phonemesPerLetter: number;
  /** What the edges of a sentence add to its sound. */
  readonly edgeSeconds: number;
  /** The pause between a sentence and the next one; a break takes its place. With the edges it is the formula's g. */
  readonly pauseSeconds: number;
  /** Sentences whose sound was measured, in seconds; they override the prediction. */
  readonly measured: Readonly<Record<string, number>>;
}

/** Phonemes of each word of a locale, counted at build time. */
export type Phonemes = Readonly<Record<string, number>>;

/** Predicts how long a sentence sounds, in seconds, without the pause after it: `r × (phonemes + m × marks) + g`, where
 * g is only the sentence's edges. */
export function predictSeconds(sentence: string, voice: Voice, phonemes: Phonemes): number {
  const measured = voice.measured[sentence];
  if (measured !== undefined) return measured;
  const counted = wordsIn(sentence).reduce(
    (sum, word) => sum + (phonemes[word] ?? guessedPhonemes(word, voice.phonemesPerLetter)),
    0,
  );
  const marks = innerMarks(sentence) * voice.phonemesPerMark;
  return voice.secondsPerPhoneme * (counted + marks) + voice.edgeSeconds;
}
