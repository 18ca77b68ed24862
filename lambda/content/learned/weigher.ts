import type { Time } from '../meant';
import type { ToldWords } from '../told';
import { featuresOf, isSingle } from './features';
import { TALK } from './label';
import { knownOf, type Opinion, opinionsOf } from './opinion';
import { type LearnedWeights, readWeights } from './weights';

/** What words may be meant for, the likeliest first, and whether enough of them are known for that to count. */
export interface Weighed {
  readonly opinions: readonly Opinion[];
  readonly isKnown: boolean;
}

/** Tells what words may be meant for, by when in a session they are said. */
export type Weigher = (told: ToldWords, time: Time | undefined) => Weighed;

/** More than half of the words have to be known: what is not understood may be a cry for help. */
const LEAST_KNOWN = 0.51;

/** Prepares to weigh words by what was learned. Words of which none is known are no talk: it would need no answer. */
export function createWeigher(learned: LearnedWeights): Weigher {
  const weights = readWeights(learned);
  return (told, time) => {
    const features = featuresOf(told, time);
    const known = knownOf(features.filter(isSingle), weights);
    const opinions = opinionsOf(features, weights);
    const counting = known > 0 ? opinions : opinions.filter(({ label }) => label !== TALK);
    return { opinions: counting, isKnown: known >= LEAST_KNOWN };
  };
}
