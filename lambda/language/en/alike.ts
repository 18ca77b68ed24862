import type { AlikeWord, AlikeWords } from '../heard';
import { wordsOf } from './fold';
import { stem as bareStem } from './harm/stem';
import { isSmall } from './small';

/** Words that a stem would make others. */
const WHOLE = new Set(['quite', 'butt']);

const stem = (word: string) => (WHOLE.has(word) ? word : bareStem(word));

interface Entry {
  readonly wanted: readonly string[];
  readonly name: string;
}

const isName = (word: string) => /^[A-Z][A-Z-]+$/.test(word);

/** True for a phrase that is made of others: `'PERSON PRESS'`. */
const isMade = (phrase: string) => phrase.split(' ').some(isName);

const madeOf = (phrase: string) =>
  phrase.split(' ').map((word) => (isName(word) ? word : stem(word)));
const stemsOf = (phrase: string) => wordsOf(phrase).map(({ text }) => stem(text));

/** Phrases by their first word, the longest first. */
function byFirstWord(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.wanted;
    const known = found.get(first);
    if (known) known.push(entry);
    else found.set(first, [entry]);
  }
  for (const each of found.values()) each.sort((a, b) => b.wanted.length - a.wanted.length);
  return found;
}

/** Most small words that may stand inside what is made of others. */
const MOST_SMALL = 4;

/** Where a phrase ends that begins at a word; small words may stand between its own. */
function endOf({ wanted }: Entry, words: readonly AlikeWord[], from: number): number | undefined {
  let at = from + 1;
  for (const text of wanted.slice(1)) {
    const last = at + MOST_SMALL;
    while (at < last && words[at]?.text !== text && isSmall(words[at]?.text ?? '')) at += 1;
    if (words[at]?.text !== text) return undefined;
    at += 1;
  }
  return at;
}

/** The same words, with one name for those that stand together. */
function joined(
  words: readonly AlikeWord[],
  made: ReadonlyMap<string, readonly Entry[]>,
): readonly AlikeWord[] {
  const all: AlikeWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const [found] = (made.get(word.text) ?? []).flatMap((entry) => {
      const to = endOf(entry, words, at);
      return to === undefined ? [] : [{ name: entry.name, to }];
    });
    const last = found && words[found.to - 1];
    all.push(found && last ? { ...word, text: found.name, to: last.to } : word);
    at = found?.to ?? at + 1;
  }
  return all;
}

/** Prepares to write words in one form for all that mean the same: a name for those that are alike, a stem for any other. */
export function createAlike(alike: AlikeWords): (said: string) => readonly AlikeWord[] {
  const phrases = Object.entries(alike).flatMap(([name, all]) =>
    all.map((phrase) => ({ name, phrase })),
  );
  const plain = byFirstWord(
    phrases
      .filter(({ phrase }) => !isMade(phrase))
      .map(({ name, phrase }) => ({ name, wanted: stemsOf(phrase) })),
  );
  const made = byFirstWord(
    phrases
      .filter(({ phrase }) => isMade(phrase))
      .map(({ name, phrase }) => ({ name, wanted: madeOf(phrase) })),
  );
  return (said) => {
    const words = wordsOf(said);
    const stems = words.map(({ text }) => stem(text));
    const written: AlikeWord[] = [];
    for (let from = 0; from < stems.length;) {
      const entry = plain
        .get(stems[from] ?? '')
        ?.find(({ wanted }) => wanted.every((each, i) => stems[from + i] === each));
      const to = from + (entry?.wanted.length ?? 1);
      const { beginsClause = false, lead } = words[from] ?? {};
      const text = entry?.name ?? stems[from] ?? '';
      written.push({ text, from, to, beginsClause: beginsClause && lead === undefined, lead });
      from = to;
    }
    return joined(written, made);
  };
}
