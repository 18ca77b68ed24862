import { syllable } from 'syllable';
import { numberWords } from '../hearing/numbers';

/**
 * An Echo's own idea of how long words take, independent of the skill's: fitted on recorded
 * narration, seconds a sentence = 0.178 × (syllables + 1.36 × inner marks) + 0.95. Of the last
 * figure 0.78 is the pause before the next sentence, which a silence takes over.
 */
const SECONDS_PER_SYLLABLE = 0.178;
const SYLLABLES_PER_MARK = 1.36;
const SECONDS_PER_SENTENCE = 0.95;
const PAUSE_SECONDS = 0.78;

/** Seconds one sentence takes at the normal rate. */
export function speakingSeconds(sentence: string, isBeforeSilence: boolean): number {
  const inner = sentence.replace(/[.!?…"')\]]+$/, '');
  const marks = inner.match(/[,;:…–—](?=\s)/g)?.length ?? 0;
  const spoken = SECONDS_PER_SYLLABLE * (syllables(inner) + SYLLABLES_PER_MARK * marks);
  return spoken + SECONDS_PER_SENTENCE - (isBeforeSilence ? PAUSE_SECONDS : 0);
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
