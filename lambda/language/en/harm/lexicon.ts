import { type Word, wordsOf } from '../fold';
import { stem } from './stem';

/** Words that mean a concept, from one word up to another, counted from nought. */
export interface Hit {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  /** Where the "not" stands that is part of it. */
  readonly not?: number;
}

interface Entry {
  readonly concept: string;
  readonly stems: readonly string[];
}

/** The words of a concept. */
export type ConceptWords = readonly [concept: string, words: readonly string[]];

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

const stemsOf = (name: string) =>
  wordsOf(name)
    .map(({ text }) => text)
    .filter((text, _, all) => all.length === 1 || (text !== 'a' && text !== 'an'))
    .map(stem);

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
const WHOLE = new Set(['figure', 'easy']);

/** True where a hit inside another is no longer what it is alone: "pins" in "pins and needles". What is said not to be in a
 * phrase is still so: of "not moving" only the denial is taken. */
function hides(outer: Hit, inner: Hit, words: readonly Word[]): boolean {
  const isInside = outer.from <= inner.from && outer.to >= inner.to;
  if (!isInside || outer.to - outer.from <= inner.to - inner.from) return false;
  if (WHOLE.has(outer.concept) || inner.concept === 'denial') return true;
  return !words.slice(outer.from, outer.to).some(({ text }) => NEGATIVE.has(text));
}

/** Prepares the words of concepts. Of phrases inside one another the longest counts. */
export function createLexicon(concepts: readonly ConceptWords[]): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  for (const [concept, names] of concepts)
    for (const key of new Set(names.map((name) => stemsOf(name).join(' ')))) {
      const stems = key.split(' ');
      const [first = ''] = stems;
      const known = byFirst.get(first);
      if (known) known.push({ concept, stems });
      else byFirst.set(first, [{ concept, stems }]);
    }
  return (words, onStep) => {
    const all = words.map(({ text }) => stem(text));
    const hits = all.flatMap((first, from) =>
      (byFirst.get(first) ?? []).flatMap((entry) => {
        onStep();
        const to = endOf(entry, words, all, from);
        return to === undefined ? [] : [{ concept: entry.concept, from, to }];
      }),
    );
    return hits.filter((one) => !hits.some((other) => hides(other, one, words)));
  };
}
