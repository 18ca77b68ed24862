import fc from 'fast-check';
import { isDeep, seed } from './deepRun';

const DEEP_TIMES = 10;
const DEEP_SEEDS = 12;

/** How a property is tried: so many times, in a deep run ten times as often unless told otherwise. */
export const sampled = (runs = 100, deepRuns = runs * DEEP_TIMES) => ({
  seed,
  numRuns: isDeep ? deepRuns : runs,
});

/** Some of what there could be, the same for every test that samples it alike. */
export const sampleOf = <Value>(any: fc.Arbitrary<Value>, runs: number): Value[] =>
  fc.sample(any, sampled(runs));

/** At most so many of what there is, by chance. */
export const someOf = <Value>(values: readonly Value[], most: number): readonly Value[] => {
  const length = Math.min(most, values.length);
  const any = fc.shuffledSubarray([...values], { minLength: length, maxLength: length });
  return fc.sample(any, { seed, numRuns: 1 }).flat();
};

/** Seeds of chance: the usual ones, in a deep run others too. */
export const someSeeds = (usual: readonly number[]): readonly number[] =>
  isDeep ? [...usual, ...fc.sample(fc.nat(9999), { seed, numRuns: DEEP_SEEDS })] : usual;

/** Checks something of each of a sample; what fails is told with the one it failed for. */
export function checkEach<Value>(values: readonly Value[], check: (value: Value) => void): void {
  for (const value of values)
    try {
      check(value);
    } catch (error) {
      throw new Error(`Of ${JSON.stringify(value)}: ${String(error)}`, { cause: error });
    }
}
