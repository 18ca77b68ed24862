/** Whether a run takes other samples each time, and everything there is: `npm run test:deep`. */
export const isDeep = process.env['DEEP'] === '1';

const SEEDS = 2 ** 31;
const GATE_SEED = 20261120;

/** What samples are taken by: the same at every gate; in a deep run any, or what `SEED` says. */
export const seed = isDeep
  ? Number(process.env['SEED'] ?? Math.floor(Math.random() * SEEDS))
  : GATE_SEED;
