import type { NamedPhrase, NamedThere, Phrases } from '../heard';
import { type Word, withoutArticles, wordsOf } from './fold';

interface Phrase {
  readonly words: readonly string[];
  readonly id: string;
}

interface Found extends Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words that turn what follows them into its opposite, to the end of their clause. */
const DENIALS = new Set(['no', 'not', 'never', 'without', 'nor', 'neither']);

const isNegation = (word: string) => DENIALS.has(word) || word === 'cannot';

/** True where a word before what was found, in its clause, denies it. What is negative in itself ("cannot breathe") is not
 * denied by a "no" before it. */
function isDenied(all: readonly Word[], { from, words }: Found): boolean {
  if (words.some(isNegation)) return false;
  for (let at = from; at > 0 && !all[at]?.beginsClause; at -= 1)
    if (DENIALS.has(all[at - 1]?.text ?? '')) return true;
  return false;
}

const holds = (outer: Found, inner: Found) =>
  outer.words.length > inner.words.length && outer.from <= inner.from && outer.to >= inner.to;

const textsOf = (said: string) => wordsOf(said).map(({ text }) => text);

const keyOf = (said: string) => withoutArticles(textsOf(said)).join(' ');

/** How a name is looked for among other words: a single word keeps its article. */
function formsOf(name: string): readonly (readonly string[])[] {
  const words = textsOf(name);
  const barer = withoutArticles(words);
  return barer.length === words.length || barer.length < 2 ? [words] : [words, barer];
}

/** Prepares names to be found. The first of two things with one name has it. */
export function createPhrases(names: readonly NamedPhrase[]): Phrases {
  const whole = new Map<string, string>();
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, id] of names) {
    const key = keyOf(name);
    if (key === '' || (whole.has(key) && whole.get(key) !== id)) continue;
    whole.set(key, id);
    for (const words of formsOf(name)) {
      const [first = ''] = words;
      const known = byFirst.get(first);
      if (known) known.push({ words, id });
      else byFirst.set(first, [{ words, id }]);
    }
  }
  const foundAt = (words: readonly Word[], from: number): Found[] =>
    (byFirst.get(words[from]?.text ?? '') ?? [])
      .filter((phrase) => phrase.words.every((word, i) => words[from + i]?.text === word))
      .map((phrase) => ({ ...phrase, from, to: from + phrase.words.length }));
  const longestIn = (words: readonly Word[]): Found[] => {
    const found = words.flatMap((_, from) => foundAt(words, from));
    return found.filter((one) => !found.some((other) => holds(other, one)));
  };
  const named = ({ id, from, to, words }: Found): NamedThere => ({
    id,
    from,
    to,
    said: words.join(' '),
  });
  return {
    exactly: (said) => whole.get(keyOf(said)),
    anywhere: (said) => longestIn(wordsOf(said)).map(named),
    within: (said) => {
      const words = wordsOf(said);
      return longestIn(words)
        .filter((one) => !isDenied(words, one))
        .map(named);
    },
  };
}
