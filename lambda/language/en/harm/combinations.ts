/** Concepts that are meant together where they stand near one another. */
export type Near = readonly string[];

/** Something that is made of concepts: each group stands somewhere in what is said. */
export interface Combination {
  readonly groups: readonly Near[];
}

/** The concept that turns what follows it into its opposite. */
export const NOT = 'not';

const isConcept = (word: string) => /^[A-Z][A-Z-]+$/.test(word);

/** A name of a concept for words that stand for themselves. */
const ownWords = (words: string) => `"${words}"`;

/** The members of a group: a concept is written in capitals, and words between them stand for themselves. */
function nearOf(group: string): string[] {
  const members: string[] = [];
  let loose: string[] = [];
  const close = () => {
    if (loose.length > 0) members.push(ownWords(loose.join(' ')));
    loose = [];
  };
  for (const word of group.trim().split(/\s+/)) {
    if (!isConcept(word)) {
      loose.push(word);
      continue;
    }
    close();
    members.push(word.toLowerCase());
  }
  close();
  return members;
}

/** True for an entry that is made of concepts, and no phrase of its own. */
export const isCombination = (entry: string): boolean => /(^|\s)[A-Z][A-Z-]+(\s|$)/.test(entry);

/** Reads a combination as it is written: `'FEVER + NECK STIFF'`. */
export const combinationOf = (entry: string): Combination => ({
  groups: entry.split('+').map(nearOf),
});

/** The words that stand for themselves in combinations, as concepts. */
export const looseWordsIn = ({ groups }: Combination): string[] =>
  groups.flat().filter((member) => member.startsWith('"'));
