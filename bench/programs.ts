import { build } from 'esbuild';

/** The built skill. */
export const BUNDLE = 'dist/lambda/index.js';
/** Where the programs of the bench are built. */
export const PROGRAMS = 'dist/bench';
/** The program that plays sessions to a bundle. */
export const PLAY = `${PROGRAMS}/play.js`;

/** Builds the programs that the bench runs in processes of their own. */
export const buildPrograms = () =>
  build({
    entryPoints: ['bench/play.ts', 'bench/plan.ts'],
    outdir: PROGRAMS,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
