import type { Heard } from './heard';
import type { SmallWords, SpokenForms } from './spoken';

/** What differs from one language to another and is no word or sentence: those are content. */
export interface Language {
  readonly heard: Heard;
  /** How it is said, with the small words of a locale. */
  readonly spoken: (words: SmallWords) => SpokenForms;
}
