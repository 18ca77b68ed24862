import type { Saying } from './saying';
import type { Weights } from './weights';

/** A saying, and all that it tells. */
export interface Weighed extends Saying {
  readonly weight: number;
}

const weightOf = ({ texts }: Saying, weights: Weights) =>
  texts.reduce((sum, text) => sum + weights.of(text), 0);

/** Sayings by each word and slot of theirs. */
function indexOf(sayings: readonly Weighed[]): ReadonlyMap<string, readonly Weighed[]> {
  const found = new Map<string, Weighed[]>();
  for (const saying of sayings)
    for (const text of new Set(saying.texts)) {
      const known = found.get(text);
      if (known) known.push(saying);
      else found.set(text, [saying]);
    }
  return found;
}

/** A saying of which less than this share is said is not meant. */
const LEAST_SHARE = 0.45;

/** A saying of which less than this share is said is not said whole; small words may be missing. */
const WHOLE_SHARE = 0.8;

/** Finds the sayings of which enough is said among some words. */
export type SayingFinder = (texts: ReadonlySet<string>) => readonly FoundSaying[];

/** A saying of which enough is said to be meant. */
export interface FoundSaying {
  readonly saying: Weighed;
  /** True where all of it may be said. */
  readonly mayBeWhole: boolean;
}

/** Prepares to find the sayings of which enough is said to be meant. */
export function createFinder(plain: readonly Saying[], weights: Weights): SayingFinder {
  const sayings = plain.map((saying): Weighed => ({
    ...saying,
    weight: weightOf(saying, weights),
  }));
  const index = indexOf(sayings);
  return (texts) => {
    const said = new Map<Weighed, number>();
    for (const text of texts) {
      const weight = weights.of(text);
      for (const saying of index.get(text) ?? [])
        said.set(saying, (said.get(saying) ?? 0) + weight);
    }
    return [...said].flatMap(([saying, weight]) =>
      weight >= LEAST_SHARE * saying.weight
        ? [{ saying, mayBeWhole: weight >= WHOLE_SHARE * saying.weight }]
        : [],
    );
  };
}
