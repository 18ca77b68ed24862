import type { AlikeWord } from '../../language/heard';
import { GREETING, isName, OUCH, POLITE, WISHING } from './names';

/** Most clauses of what was said that are looked at by themselves. */
const MOST_CLAUSES = 8;

/** What is said beside anything, and is not what is meant. */
const COURTESIES = new Set([GREETING, OUCH, POLITE, WISHING]);

/** Some words of what was said. */
export interface Window {
  readonly inside: readonly AlikeWord[];
  /** True where nothing but courtesies is said beside them. */
  readonly isAll: boolean;
}

/** The same without what is said twice. */
const once = (words: readonly AlikeWord[]) =>
  words.filter(
    ({ text }, at) => !isName(text) || words.findIndex((word) => word.text === text) === at,
  );

/** More words than this are like nothing that anybody says to us. */
const MOST_WORDS = 30;

/** All that was said, each clause of it, and what it begins and ends with, by clauses. */
export function windowsOf(words: readonly AlikeWord[]): readonly Window[] {
  const starts = words
    .flatMap(({ beginsClause }, at) => (at === 0 || beginsClause ? [at] : []))
    .slice(0, MOST_CLAUSES);
  const runs = starts.flatMap((from, nth) => {
    const next = starts[nth + 1] ?? words.length;
    return [words.slice(from, next), words.slice(from), words.slice(0, next)];
  });
  const isRest = (run: readonly AlikeWord[]) =>
    words.every((word) => COURTESIES.has(word.text) || run.includes(word));
  const parts = runs.filter((run) => run.length < words.length);
  return [
    { inside: once(words), isAll: true },
    ...parts.map((run) => ({ inside: once(run), isAll: isRest(run) })),
  ].filter(({ inside }) => inside.length <= MOST_WORDS);
}
