import type { PartState } from '../heard';
import { fold } from './fold';

const STATES: readonly (readonly [PartState, RegExp])[] = [
  [
    'whenNumb',
    /\b(numb|numbness|tingl\w*|pins and needles|cannot feel|(no|not any|lost) (feeling|sensation)|not feel|gone dead|unable to feel)\b/,
  ],
  ['whenSwollen', /\b(swollen|swelling|swell\w*|puffy|puffed up|ballooned)\b/],
];

/** The states that words speak of, of whatever part. */
export const statesIn = (said: string): readonly PartState[] =>
  STATES.flatMap(([state, words]) => (words.test(fold(said)) ? [state] : []));
