/** How much time is left between things. Holds are as long at every pace. */
export type Pace = 'slower' | 'usual' | 'faster';

/** How much is said. */
export type Wordiness = 'fewer' | 'usual' | 'more';

/** How a listener likes to be coached. */
export interface Preferences {
  readonly pace: Pace;
  readonly wordiness: Wordiness;
}
