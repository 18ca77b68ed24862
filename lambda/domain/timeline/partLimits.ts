import type { Extent } from './timeline';

/** Most of speech markup in one reply, and in what silence brings after it. Alexa refuses more than 8,000 characters; the rest
 * is a margin. */
export const PART_CHARACTERS = 6500;

/** Longest reply. Amazon publishes no cap on speech plus breaks, but 240 s for rendered audio; this stays clear of it. */
export const PART_SECONDS = 200;

/** How much one reply may hold, and what silence may bring after it; without that, silence brings nothing. */
export interface PartLimits extends Extent {
  readonly silence?: Extent;
}

/** The limits of a reply by itself. */
export const PART_LIMITS: PartLimits = { characters: PART_CHARACTERS, seconds: PART_SECONDS };

/** The limits a reply is cut to unless configured otherwise: silence brings as much again. */
export const REPLY_LIMITS: PartLimits = { ...PART_LIMITS, silence: PART_LIMITS };
