import type { HarmWords } from '../language/heard';

/** A name, other names, and what concepts it is made of. */
interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly madeOf?: readonly string[];
}
type AllNamed = Readonly<Record<string, Named>>;

/** Concepts by name, in groups. */
export interface ConceptContent {
  readonly concepts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const namesOf = (named: AllNamed): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(named).map(([id, { name, otherNames }]) => [id, [name, ...otherNames]]),
  );

const allNames = (named: AllNamed) => Object.values(namesOf(named)).flat();

/** The words by which a locale's harm is read: its concepts, and as concepts too what parts of the body, persons, ailments,
 * times long ago and figures of speech are called. */
export function harmWordsOf(content: {
  readonly concepts: ConceptContent['concepts'];
  readonly signs: AllNamed;
  readonly bodyParts: AllNamed;
  readonly persons: AllNamed;
  readonly ailments: AllNamed;
  readonly pasts: AllNamed;
}): HarmWords {
  const { 'figure-of-speech': figures, ...signs } = content.signs;
  const concepts: Record<string, readonly string[]> = {};
  const add = (id: string, words: readonly string[]) => {
    concepts[id] = [...(concepts[id] ?? []), ...words];
  };
  for (const group of Object.values(content.concepts))
    for (const [id, words] of Object.entries(group)) add(id, words);
  for (const [id, words] of Object.entries(namesOf(content.bodyParts))) add(id, words);
  add('person', allNames(content.persons));
  add('ailing', allNames(content.ailments));
  add('past', allNames(content.pasts));
  add('figure', figures?.otherNames ?? []);
  return {
    concepts,
    signs: Object.fromEntries(Object.entries(signs).map(([id, { madeOf = [] }]) => [id, madeOf])),
    names: namesOf(signs),
    parts: Object.keys(content.bodyParts),
  };
}
