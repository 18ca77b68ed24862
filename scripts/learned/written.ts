import { brotliCompressSync } from 'node:zlib';
import { bytesFor } from '../../lambda/content/learned/numbers';
import type { LearnedWeights } from '../../lambda/content/learned/weights';
import type { LearnedTable } from './learn';

/** How much a step of a weight is, the largest of which are above sixty. Half of a step tells nothing. */
export const STEP = 3;
/** The most steps of a weight, either way: they stand in a byte. */
const MOST_STEPS = 127;

const compressed = (bytes: Uint8Array) => brotliCompressSync(bytes).toString('base64');

/** A weight in steps. */
const stepsOf = (weight: number): number =>
  Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));

/** What was learned, as the skill reads it; what rounds to nothing is left out. The numbers of the features are in order. */
export function written(
  { weights, leanings }: LearnedTable,
  features: readonly number[],
  labels: readonly string[],
): Omit<LearnedWeights, 'of'> {
  const telling = features.flatMap((feature, at) => {
    const own = weights.subarray(at * labels.length, (at + 1) * labels.length);
    const tells = Array.from(own, (weight, place) => ({ place, steps: stepsOf(weight) }));
    const some = tells.filter(({ steps }) => steps !== 0);
    return some.length === 0 ? [] : [{ feature, tells: some }];
  });
  const all = telling.flatMap(({ tells }) => tells);
  const distances = telling.map(({ feature }, at) => feature - (telling[at - 1]?.feature ?? 0));
  return {
    labels,
    leanings: Array.from(leanings, (leaning) => Math.round(leaning * 100) / 100),
    step: STEP,
    features: compressed(bytesFor(distances)),
    counts: compressed(Uint8Array.from(telling, ({ tells }) => tells.length)),
    places: compressed(Uint8Array.from(all, ({ place }) => place)),
    weights: compressed(new Uint8Array(Int8Array.from(all, ({ steps }) => steps).buffer)),
  };
}
