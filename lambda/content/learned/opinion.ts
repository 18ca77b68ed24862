import { isSingle } from './features';
import { numberOf } from './numbers';
import type { WeighedFeatures } from './weights';

/** What words may be meant for, and how likely that is, from nought to one. */
export interface Opinion {
  readonly label: string;
  readonly share: number;
}

/** Where a feature stands; less than nought where nothing is known of it. */
function indexOf(feature: number, { features }: WeighedFeatures): number {
  let [low, high] = [0, features.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = features[middle] ?? 0;
    if (there === feature) return middle;
    if (there < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How much features tell for each label, in all. What is known of many counts as much as what is known of few. */
function scoresOf(
  known: readonly number[],
  { labels, step, begins, places, weights }: WeighedFeatures,
) {
  const scores = new Float64Array(labels.length);
  const share = step / Math.sqrt(Math.max(1, known.length));
  for (const index of known)
    for (let at = begins[index] ?? 0; at < (begins[index + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + (weights[at] ?? 0) * share;
    }
  return scores;
}

/** Shares that add up to one, the larger the larger a score is. */
export function sharesOf(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, each) => all + each, 0);
  return powers.map((power) => power / sum);
}

/** What some words may be meant for. */
export interface Opinions {
  /** The likeliest first. */
  readonly all: readonly Opinion[];
  /** How many of the single words something is known of, as a share. */
  readonly known: number;
}

/** How many single words are among some features. */
const singlesIn = (features: readonly string[]) => features.filter(isSingle).length;

/** What words with these features may be meant for. */
export function opinionsOf(features: readonly string[], weights: WeighedFeatures): Opinions {
  const known = features
    .map((feature) => ({ feature, at: indexOf(numberOf(feature), weights) }))
    .filter(({ at }) => at >= 0);
  const shares = sharesOf(
    scoresOf(
      known.map(({ at }) => at),
      weights,
    ),
  );
  const all = weights.labels
    .map((label, at) => ({ label, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const singles = singlesIn(known.map(({ feature }) => feature));
  return { all, known: singles / Math.max(1, singlesIn(features)) };
}
