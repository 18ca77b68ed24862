import { syllable } from 'syllable';
import { numberWords } from '../hearing/numbers';

/**
 * An Echo's own idea of how long words take, independent of the skill's: fitted on recorded
 * narration, seconds a sentence = 0.178 × (syllables + 1.36 × inner marks) + 0.95.
 */
const SECONDS_PER_SYLLABLE = 0.178;
const SYLLABLES_PER_MARK = 1.36;
const SECONDS_PER_SENTENCE = 0.95;
/** A word or two before a silence has no sentence's fall and pause of its own. */
const FRAGMENT_WORDS = 2;
const SECONDS_PER_FRAGMENT = 0.3;

/** Seconds one sentence takes at the normal rate; a silence after it takes over its last pause. */
export function speakingSeconds(sentence: string, isBeforeSilence: boolean): number {
  const isFragment = sentence.split(/\s+/).length <= FRAGMENT_WORDS;
  return isFragment && isBeforeSilence
    ? SECONDS_PER_SYLLABLE * syllables(sentence) + SECONDS_PER_FRAGMENT
    : sentenceSeconds(sentence);
}

function sentenceSeconds(sentence: string): number {
  const inner = sentence.replace(/[.!?…"')\]]+$/, '');
  const marks = inner.match(/[,;:…–—](?=\s)/g)?.length ?? 0;
  return (
    SECONDS_PER_SYLLABLE * (syllables(inner) + SYLLABLES_PER_MARK * marks) + SECONDS_PER_SENTENCE
  );
}

/** The sentences of a text; one begins after an end mark, but after an ellipsis only with a capital. */
export function sentencesOf(text: string): string[] {
  const ended = text
    .replaceAll('...', '…')
    .replace(/([.!?]["')\]]*)\s+/g, '$1\n')
    .replace(/…\s+(?=\p{Lu})/gu, '…\n');
  return ended.split('\n').filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function syllables(text: string): number {
  return syllable(text.replace(/\d+/g, (digits) => numberWords(Number(digits))));
}
