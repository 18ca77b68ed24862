import { wordsOf } from '../fold';
import { stem } from './stem';

/** The words of a concept. */
export type ConceptWords = readonly [concept: string, words: readonly string[]];

/** A phrase that means a concept, as its words are compared. */
export interface Entry {
  readonly concept: string;
  readonly stems: readonly string[];
}

type Phrase = readonly [concept: string, name: string];

/** The words of a phrase as they are compared; of several, articles tell nothing. */
const stemsOf = (name: string): string[] =>
  wordsOf(name)
    .map(({ text }) => text)
    .filter((text, _, all) => all.length === 1 || (text !== 'a' && text !== 'an'))
    .map(stem);

/** Words that may be left out at the beginning of a phrase. */
const SKIPPED = new Set('a an the my your his her their our some any'.split(' '));
const PLAIN = /^[a-z]+$/;

const firstWordOf = (name: string) => name.slice(0, (name.indexOf(' ') + 1 || name.length + 1) - 1);

/** The two letters that a phrase begins with as it is compared: no ending is ever taken off them. */
function beginningOf([, name]: Phrase): string {
  const word = firstWordOf(name);
  const isPlain = PLAIN.test(word) && !SKIPPED.has(word);
  return (isPlain ? word : (stemsOf(name)[0] ?? '')).slice(0, 2);
}

/** The first word of a phrase as it is compared. */
const firstOf = ([, name]: Phrase): string => stemsOf(name)[0] ?? '';

function groupedBy<Key>(phrases: readonly Phrase[], keyOf: (phrase: Phrase) => Key) {
  const groups = new Map<Key, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return groups;
}

/** Each phrase once for its concept. */
function entriesOf(phrases: readonly Phrase[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const [concept, name] of phrases) {
    const stems = stemsOf(name);
    entries.set([concept, ...stems].join(' '), { concept, stems });
  }
  return [...entries.values()];
}

/** Remembers what was made for each of a number of keys; nothing for any other. */
function madeOnce<Made>(keys: { has: (key: string) => boolean }, make: (key: string) => Made) {
  const made = new Map<string, Made>();
  return (key: string): Made | undefined => {
    if (!made.has(key) && keys.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

/** The phrases that begin with a word. They are prepared when a word like it is first heard: hardly any ever is. */
export function createShelves(
  concepts: readonly ConceptWords[],
): (first: string) => readonly Entry[] {
  const phrases = concepts.flatMap(([concept, names]) =>
    names.map((name): Phrase => [concept, name]),
  );
  const shelves = groupedBy(phrases, beginningOf);
  const sorted = madeOnce(shelves, (beginning) => {
    const byFirst = groupedBy(shelves.get(beginning) ?? [], firstOf);
    return madeOnce(byFirst, (first) => entriesOf(byFirst.get(first) ?? []));
  });
  return (first) => sorted(first.slice(0, 2))?.(first) ?? [];
}
