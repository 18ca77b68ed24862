import type { Time } from '../meant';
import type { ToldWords } from '../told';
import { featuresOf } from './features';
import { type Opinion, opinionsOf } from './opinion';
import { type LearnedWeights, readWeights } from './weights';

/** Tells what words may be meant for, the likeliest first, by when in a session they are said. */
export type Weigher = (told: ToldWords, time: Time | undefined) => readonly Opinion[];

/** Prepares to weigh words by what was learned. */
export function createWeigher(learned: LearnedWeights): Weigher {
  const weights = readWeights(learned);
  return (told, time) => opinionsOf(featuresOf(told, time), weights);
}
