import { type Lesson, lessonOf, type PointCode } from '../catalogue/point';
import type { Wordiness } from './preferences';
import type { Explanation } from './routine';

/** What a listener was taught, and how much they want to be told. */
export interface Taught {
  /** What was explained in full before, in this visit or an earlier one. */
  readonly explained: readonly Lesson[];
  readonly wordiness: Wordiness;
}

/** How a point's finding is told to a listener who was taught so much. */
export function explanationFor(point: PointCode, way: string, taught: Taught): Explanation {
  const isKnown = taught.explained.includes(lessonOf(point, way));
  switch (taught.wordiness) {
    case 'fewer':
      return isKnown ? 'short' : 'brief';
    case 'usual':
      return isKnown ? 'short' : 'full';
    case 'more':
      return 'full';
  }
}
