import { phrasesIn } from '../../written';

/** What means each concept, as it is compared. */
export type ConceptWords = Readonly<Record<string, string>>;

/** A phrase that means a concept, as its words are compared. */
export interface Entry {
  readonly concept: string;
  readonly stems: readonly string[];
}

type Phrase = readonly [phrase: string, concept: string];

/** The phrases that begin with a word. They are prepared when it is first heard: hardly any ever is. */
export function createShelves(concepts: ConceptWords): (first: string) => readonly Entry[] {
  const shelves = new Map<string, Phrase[]>();
  for (const named of phrasesIn(concepts)) {
    const [first = ''] = named[0].split(' ', 1);
    const shelf = shelves.get(first);
    if (shelf) shelf.push(named);
    else shelves.set(first, [named]);
  }
  const prepared = new Map<string, readonly Entry[]>();
  return (first) => {
    const entries =
      prepared.get(first) ??
      (shelves.get(first) ?? []).map(([phrase, concept]): Entry => ({
        concept,
        stems: phrase.split(' '),
      }));
    if (shelves.has(first)) prepared.set(first, entries);
    return entries;
  };
}
