/** Concepts that are meant together where they stand near one another. */
export type Near = readonly string[];

/** Something that is made of concepts: each group stands somewhere in what is said. */
export interface Combination {
  readonly groups: readonly Near[];
}

/** The concept that turns what follows it into its opposite. */
export const NOT = 'not';

/** The concept of what can only be wrong with one part of the body, such as tennis elbow. */
export const ailmentOf = (part: string): string => `${part}-ailment`;

/** True for the name of a concept as it is written. */
export const isConcept = (word: string) => /^[A-Z]{2}/.test(word);

/** A name of a concept for words that stand for themselves. */
const ownWords = (words: string) => `"${words}"`;

/** True for words that stand for themselves, and are no concept of their own. */
export const isLoose = (member: string): boolean => member.startsWith('"');

/** The members of a group: a concept is written in capitals, and words between them stand for themselves. */
function nearOf(group: string): string[] {
  const members: string[] = [];
  let loose = '';
  const close = () => {
    if (loose !== '') members.push(ownWords(loose));
    loose = '';
  };
  for (const word of group.trim().split(' ')) {
    if (isConcept(word)) {
      close();
      members.push(word.toLowerCase());
    } else loose = loose === '' ? word : `${loose} ${word}`;
  }
  close();
  return members;
}

/** True for an entry that is made of concepts, and no phrase of its own. */
export const isCombination = (entry: string): boolean => /[A-Z]{2}/.test(entry);

/** Reads a combination as it is written: `'FEVER + NECK STIFF'`. */
export const combinationOf = (entry: string): Combination => ({
  groups: entry.split('+').map(nearOf),
});

/** The words that stand for themselves in combinations, as concepts. */
export const looseWordsIn = ({ groups }: Combination): string[] => groups.flat().filter(isLoose);
