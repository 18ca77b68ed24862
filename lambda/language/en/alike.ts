import type { AlikeWord, AlikeWords, NamedPhrase, WrittenWords } from '../heard';
import { wordsOf } from './fold';
import { stem as bareStem } from './harm/stem';
import { isSmall } from './small';
import { phrasesIn, writtenBy } from '../written';

/** Words that a stem would make others. */
const WHOLE = new Set(['quite', 'butt', 'trapped']);

const stem = (word: string) => (WHOLE.has(word) ? word : bareStem(word));

const isName = (word: string) => /^[A-Z][A-Z-]+$/.test(word);

/** A phrase as it is compared; one that is made of others, such as `'PERSON PRESS'`, keeps their names. */
const writtenPhrase = (phrase: string): string =>
  phrase.split(' ').some(isName)
    ? phrase
        .split(' ')
        .map((word) => (isName(word) ? word : stem(word)))
        .join(' ')
    : wordsOf(phrase)
        .map(({ text }) => stem(text))
        .join(' ');

/** Writes words that are alike as they are compared. */
export const writeAlike = (alike: AlikeWords): WrittenWords => writtenBy(alike, writtenPhrase);

interface Entry {
  readonly wanted: readonly string[];
  readonly name: string;
}

/** Phrases by their first word, the longest first; those of a word are prepared when it is first heard. */
function byFirstWord(phrases: readonly NamedPhrase[]): (first: string) => readonly Entry[] {
  const found = new Map<string, NamedPhrase[]>();
  for (const named of phrases) {
    const [first = ''] = named[0].split(' ', 1);
    const known = found.get(first);
    if (known) known.push(named);
    else found.set(first, [named]);
  }
  const prepared = new Map<string, readonly Entry[]>();
  return (first) => {
    const entries =
      prepared.get(first) ??
      (found.get(first) ?? [])
        .map(([phrase, name]): Entry => ({ wanted: phrase.split(' '), name }))
        .sort((a, b) => b.wanted.length - a.wanted.length);
    if (found.has(first)) prepared.set(first, entries);
    return entries;
  };
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
  made: (first: string) => readonly Entry[],
): readonly AlikeWord[] {
  const all: AlikeWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const [found] = made(word.text).flatMap((entry) => {
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
export function createAlike(alike: WrittenWords): (said: string) => readonly AlikeWord[] {
  const phrases = phrasesIn(alike);
  const isMade = ([phrase]: NamedPhrase) => /[A-Z]/.test(phrase);
  const plain = byFirstWord(phrases.filter((each) => !isMade(each)));
  const made = byFirstWord(phrases.filter(isMade));
  return (said) => {
    const words = wordsOf(said);
    const stems = words.map(({ text }) => stem(text));
    const written: AlikeWord[] = [];
    for (let from = 0; from < stems.length;) {
      const entry = plain(stems[from] ?? '').find(({ wanted }) =>
        wanted.every((each, i) => stems[from + i] === each),
      );
      const to = from + (entry?.wanted.length ?? 1);
      const { beginsClause = false, lead } = words[from] ?? {};
      const text = entry?.name ?? stems[from] ?? '';
      written.push({ text, from, to, beginsClause: beginsClause && lead === undefined, lead });
      from = to;
    }
    return joined(written, made);
  };
}
