import type { Word } from '../fold';
import { isLoose } from './combinations';
import { type ConceptWords, createShelves, type Entry } from './shelves';
import { stem } from './stem';

/** Words that mean a concept, from one word up to another, counted from nought. */
export interface Hit {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  /** Where the "not" stands that is part of it. */
  readonly not?: number;
}

/** Finds the concepts that single words and fixed phrases name; whoever calls hears of every comparison. */
export type Lexicon = (words: readonly Word[], onStep: () => void) => readonly Hit[];

/** Words that may stand between those of a fixed phrase. */
const SMALL = new Set(
  'a an just really so very um uh like kinda is are am was were be been being have has had got of'.split(
    ' ',
  ),
);

/** Most of these that may stand in one place. */
const MOST_SMALL = 3;

/** Where a phrase that begins here ends; nothing where it doesn't stand here. */
function endOf(
  { stems }: Entry,
  words: readonly Word[],
  all: readonly string[],
  from: number,
): number | undefined {
  let at = from + 1;
  for (const wanted of stems.slice(1)) {
    let small = 0;
    while (all[at] !== wanted && small < MOST_SMALL && SMALL.has(words[at]?.text ?? '')) {
      small += 1;
      at += 1;
    }
    if (all[at] !== wanted) return undefined;
    at += 1;
  }
  return at;
}

/** Words by which something is negative in itself. */
export const NEGATIVE: ReadonlySet<string> = new Set(['no', 'not', 'never', 'cannot', 'nothing']);
/** Concepts whose phrases leave nothing of what is inside them. */
const WHOLE = new Set(['figure', 'easy', 'correction', 'suicide', 'without-me']);

/** Concepts that only help to make a sign: whatever is inside their phrases is still what it is. */
const HELPING = new Set([
  ...['wish', 'tire', 'purpose', 'live', 'go-on-living', 'people', 'relief', 'brood', 'standing'],
  ...['amiss', 'droop', 'weak', 'gush', 'shut-off', 'absent', 'present'],
]);
/** The concept by which a question tells something: it is one, whatever else its words are. */
const TELLING = 'symptom-ask';

/** True where a hit inside another is no longer what it is alone: "pins" in "pins and needles". What is said not to be in a
 * phrase is still so: of "not moving" only the denial is taken. */
function hides(outer: Hit, inner: Hit, words: readonly Word[]): boolean {
  const isInside = outer.from <= inner.from && outer.to >= inner.to;
  if (!isInside || outer.to - outer.from <= inner.to - inner.from) return false;
  if (inner.concept === TELLING || outer.concept === TELLING) return false;
  if (WHOLE.has(outer.concept) || inner.concept === 'denial') return true;
  if (isLoose(inner.concept) || isLoose(outer.concept) || HELPING.has(outer.concept)) return false;
  return !words.slice(outer.from, outer.to).some(({ text }) => NEGATIVE.has(text));
}

/** A hit; what is negative in itself holds its own "not". */
function hitOf(concept: string, words: readonly Word[], from: number, to: number): Hit {
  const isNegative = words.slice(from, to).some(({ text }) => NEGATIVE.has(text));
  return { concept, from, to, ...(isNegative && { not: from }) };
}

/** Finds the words of concepts. Of phrases inside one another the longest counts. */
export function createLexicon(concepts: ConceptWords): Lexicon {
  const entriesOf = createShelves(concepts);
  return (words, onStep) => {
    const all = words.map(({ text }) => stem(text));
    const hits = all.flatMap((first, from) =>
      entriesOf(first).flatMap((entry) => {
        onStep();
        const to = endOf(entry, words, all, from);
        return to === undefined ? [] : [hitOf(entry.concept, words, from, to)];
      }),
    );
    return hits.filter((one) => !hits.some((other) => hides(other, one, words)));
  };
}
