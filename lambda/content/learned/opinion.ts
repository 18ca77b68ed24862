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

/** How much each of so many features counts: what is told in few words counts as much as what is told in many. */
export const shareOf = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

/** How likely each label is, by itself, from nought to one. */
function chancesOf(
  known: readonly number[],
  share: number,
  { leanings, step, begins, places, weights }: WeighedFeatures,
): Float64Array {
  const scores = Float64Array.from(leanings);
  for (const index of known)
    for (let at = begins[index] ?? 0; at < (begins[index + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + (weights[at] ?? 0) * step * share;
    }
  return scores.map((score) => 1 / (1 + Math.exp(-score)));
}

/** Shares that add up to one at most: where several are likely, each is less so. */
function sharesOf(chances: Float64Array): Float64Array {
  const sum = chances.reduce((all, each) => all + each, 0);
  return chances.map((chance) => chance / Math.max(1, sum));
}

/** How many of some features something is known of, as a share. */
export function knownOf(features: readonly string[], weights: WeighedFeatures): number {
  const known = features.filter((feature) => indexOf(numberOf(feature), weights) >= 0);
  return known.length / Math.max(1, features.length);
}

/** What words with these features may be meant for, the likeliest first. */
export function opinionsOf(
  features: readonly string[],
  weights: WeighedFeatures,
): readonly Opinion[] {
  const known = features
    .map((feature) => indexOf(numberOf(feature), weights))
    .filter((at) => at >= 0);
  const shares = sharesOf(chancesOf(known, shareOf(features.length), weights));
  return weights.labels
    .map((label, at) => ({ label, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}
