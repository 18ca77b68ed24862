import { brotliCompressSync } from 'node:zlib';
import { bytesFor } from '../../lambda/content/learned/numbers';
import type { LearnedWeights } from '../../lambda/content/learned/weights';
import type { LearnedTable } from './learn';

/** The most steps of a weight, either way. */
export const MOST_STEPS = 40;

const compressed = (bytes: Uint8Array) => brotliCompressSync(bytes).toString('base64');

/** How much a step is, so that the largest weight has the most. */
const stepOf = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), Number.EPSILON) / MOST_STEPS;

/** What was learned, as the skill reads it; what rounds to nothing is left out. The numbers of the features are in order. */
export function written(
  { weights }: LearnedTable,
  features: readonly number[],
  labels: readonly string[],
): Omit<LearnedWeights, 'of'> {
  const step = stepOf(weights);
  const telling = features.flatMap((feature, at) => {
    const own = weights.subarray(at * labels.length, (at + 1) * labels.length);
    const tells = Array.from(own, (weight, place) => ({ place, steps: Math.round(weight / step) }));
    const some = tells.filter(({ steps }) => steps !== 0);
    return some.length === 0 ? [] : [{ feature, tells: some }];
  });
  const all = telling.flatMap(({ tells }) => tells);
  const distances = telling.map(({ feature }, at) => feature - (telling[at - 1]?.feature ?? 0));
  return {
    labels,
    step,
    features: compressed(bytesFor(distances)),
    counts: compressed(Uint8Array.from(telling, ({ tells }) => tells.length)),
    places: compressed(Uint8Array.from(all, ({ place }) => place)),
    weights: compressed(new Uint8Array(Int8Array.from(all, ({ steps }) => steps).buffer)),
  };
}
