import { defineConfig } from 'vitest/config';
import { isDeep, seed } from './test/support/deepRun';
import { LongestFirst } from './test/support/longestFirst';

/** Tells by which seed a deep run took its samples. */
const tellsSeed = { onTestRunEnd: () => console.log(`Seed: ${seed}`) };

const MINUTES = 60_000;
const timeout = (isDeep ? 60 : 2) * MINUTES;

/** Files share what they load: loading the skill takes longer than most of them. */
export default defineConfig({
  test: {
    dir: 'test',
    include: ['**/*.test.ts'],
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
    env: { SEED: String(seed) },
    expect: { requireAssertions: true },
    restoreMocks: true,
    testTimeout: timeout,
    hookTimeout: timeout,
    sequence: { sequencer: LongestFirst },
    reporters: [['default', { summary: false }], ...(isDeep ? [tellsSeed] : [])],
    slowTestThreshold: 5_000,
    silent: 'passed-only',
  },
});
