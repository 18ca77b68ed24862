/** How much time is left between things. Holds are as long at every pace. */
export type Pace = 'slower' | 'usual' | 'faster';

/** How much is said. */
export type Wordiness = 'fewer' | 'usual' | 'more';

/** How much longer than usual a rest and the time to find a place are, at a pace. */
export const leisureOf: Readonly<Record<Pace, number>> = { slower: 1.5, usual: 1, faster: 0.7 };

/** How a listener likes to be coached. */
export interface Preferences {
  readonly pace: Pace;
  readonly wordiness: Wordiness;
}
