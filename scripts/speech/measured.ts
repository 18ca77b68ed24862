import type { Voice } from '../../lambda/speech/predictSeconds';
import { type HeardVoice, scaledSound } from './heardVoice';
import { median } from './statistics';

/** Open voices agree no better than to this, in seconds. */
export const STEP_SECONDS = 0.05;

const rounded = (seconds: number) =>
  Number((Math.round(seconds / STEP_SECONDS) * STEP_SECONDS).toFixed(2));

/** The length of each of some short lines: the median over voices that speak at the rate of the prediction. */
export const measuredIn = (
  lines: readonly string[],
  voices: readonly HeardVoice[],
): Voice['measured'] =>
  Object.fromEntries(
    lines.map((line) => [line, rounded(median(voices.map((each) => scaledSound(each, line))))]),
  );
