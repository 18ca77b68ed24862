import type { WrittenWords } from '../lambda/language/heard';
import { phrasesIn, phrasesOf } from '../lambda/language/written';

/** The words around each run of words inside a phrase, by that run. */
function aroundRuns(
  phrase: string,
): readonly (readonly [run: string, others: readonly string[]])[] {
  const words = phrase.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((__, more) => {
      const to = from + more + 1;
      return [
        words.slice(from, to).join(' '),
        [...words.slice(0, from), ...words.slice(to)],
      ] as const;
    }),
  );
}

/** For each word, the names that it is said for. */
function namesByWord(alike: WrittenWords): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const [phrase, name] of phrasesIn(alike))
    for (const word of phrase.split(' ')) names.set(word, (names.get(word) ?? new Set()).add(name));
  return names;
}

/** Words that are alike without the phrases that hold a shorter one of the same name, where nothing else in them is ever
 * said for anything else: the shorter one is found in them. */
export function withoutNeedless(
  alike: WrittenWords,
  sayings: readonly string[],
  isSmall: (word: string) => boolean,
): WrittenWords {
  const names = namesByWord(alike);
  const said = new Set(sayings.flatMap((saying) => saying.split(' ')));
  const tellsNothing = (word: string) =>
    isSmall(word) || (names.get(word)?.size === 1 && !said.has(word));
  return Object.fromEntries(
    Object.entries(alike).map(([name, phrases]) => {
      const all = phrasesOf(phrases);
      const own = new Set(all);
      const isNeedless = (phrase: string) =>
        !/[A-Z]/.test(phrase) &&
        aroundRuns(phrase).some(
          ([run, others]) => others.length > 0 && own.has(run) && others.every(tellsNothing),
        );
      return [name, all.filter((phrase) => !isNeedless(phrase)).join('|')];
    }),
  );
}
