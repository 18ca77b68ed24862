import { brotliDecompressSync } from 'node:zlib';
import { numbersIn } from './numbers';

/** What was learned of features, as `npm run generate` writes it. Each text holds bytes, compressed, in base64. */
export interface LearnedWeights {
  /** Tells what it was learned of. */
  readonly of: string;
  /** What words may be meant for: an intent, or one with a slot that is filled: `'WishIntent wish=music'`. */
  readonly labels: readonly string[];
  /** What the score of each label begins with. */
  readonly leanings: readonly number[];
  /** How much one step of a weight is. */
  readonly step: number;
  /** The features by their numbers, in order: how far each is from the one before. */
  readonly features: string;
  /** For how many labels each feature tells something. */
  readonly counts: string;
  /** Which labels these are, feature by feature. */
  readonly places: string;
  /** How much it tells for each, in steps, from -128 up; the same order. */
  readonly weights: string;
}

/** What was learned of all that may be said. */
export interface Learned {
  /** What is wished for. */
  readonly wishes: LearnedWeights;
  /** What is told of harm: the labels are signs that have an answer of their own, tiers of all other signs, `PLACE` for a part of
   * the body that is to be left out, and `NO_HARM`. */
  readonly harm: LearnedWeights;
}

/** The label of what tells that something is wrong with a part of the body. */
export const PLACE = 'place';

/** The label of what tells of no harm. */
export const NO_HARM = 'nothing';

/** WeighedFeatures that scores are made of. */
export interface WeighedFeatures {
  readonly labels: readonly string[];
  readonly leanings: readonly number[];
  readonly step: number;
  /** The numbers of the features, in order. */
  readonly features: Uint32Array;
  /** Where what a feature tells begins; one more than there are features. */
  readonly begins: Uint32Array;
  readonly places: Uint8Array;
  readonly weights: Int8Array;
}

const bytesOf = (compressed: string): Uint8Array =>
  brotliDecompressSync(Buffer.from(compressed, 'base64'));

/** Adds up numbers from the first on: 1, 2, 3 is 1, 3, 6. */
function summed(numbers: readonly number[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from(numbers, (number) => (sum += number));
}

/** Reads what was learned. */
export function readWeights({
  labels,
  leanings,
  step,
  ...written
}: Omit<LearnedWeights, 'of'>): WeighedFeatures {
  return {
    labels,
    leanings,
    step,
    features: summed(numbersIn(bytesOf(written.features))),
    begins: summed([0, ...bytesOf(written.counts)]),
    places: bytesOf(written.places),
    weights: Int8Array.from(bytesOf(written.weights)),
  };
}
