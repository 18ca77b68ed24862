import { fold } from './fold';

/** Names of more words are sentences. */
const LONGEST = 5;

/** What makes a sentence of a few words. */
const TELLS =
  /\b(i|he|she|they|we|me|him|his|her|them|is|are|was|has|have|had|hurts?|aches?|feels?|looks?|went|gone|gave|gives?|keeps?|stopped|stops?|started|drags?|dragging|flops?|drops?|droops?|slaps?|hangs?|buckled|buckles?|folded|popped|cracked|exploded|skipping|just|gonna|might)\b/;

/** What is negative in itself: denied, it is the opposite. */
const NEGATIVE = /\b(no|not|never|nothing|cannot|without|unable)\b/;

/** True for a name that a carrier can hold, as "I have …" does: no sentence, and not negative in itself. */
export const fitsCarrier = (said: string): boolean =>
  said.split(' ').length <= LONGEST && !TELLS.test(fold(said)) && !NEGATIVE.test(fold(said));

/** What an intent's carriers say before a side, plainly. */
const BEFORE_SIDE: Readonly<Record<string, string>> = {
  SideFirstIntent: 'go to the',
  OnlySideIntent: 'only the',
  SkipSideIntent: 'skip the',
};

/** The words of a side with what stood before them put back, as it may have been said. */
export const beforeSide = (intent: string, said: string): string =>
  `${BEFORE_SIDE[intent] ?? ''} ${said}`.trim();
