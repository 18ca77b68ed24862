import type { Heard } from '../language/heard';
import { createChooser } from './chosen';
import { likelyOf } from './learned/learnedMeaning';
import type { Weigher } from './learned/weigher';
import type { Reader } from './meant';
import type { Teller } from './teller';
import { meantTogether } from './together';

/** Reads by what was learned, and by the names among the words. */
export const createReader =
  (heard: Heard, tell: Teller, weigh: Weigher): Reader =>
  (said, { isPlaceAsked, time, isCalm = false }) => {
    const read = createChooser(
      (words) => tell(words, isPlaceAsked),
      (told) => likelyOf(weigh(told, time)),
      isCalm,
    );
    return meantTogether(said, heard, read) ?? read(said);
  };
