import type { HarmWords } from '../lambda/language/heard';

interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
}
type AllNamed = Readonly<Record<string, Named>>;

/** What a part of the body is called, and what can only be wrong with it. */
type BodyPartWords = Readonly<Record<string, Named & { readonly ailments?: readonly string[] }>>;

/** By what a sign is known: what it is made of, and what means it where nothing else is said. */
type SignWords = Readonly<
  Record<string, { readonly madeOf?: readonly string[]; readonly alone?: readonly string[] }>
>;

/** The words that tell of harm, as their files hold them. */
export interface HarmContent {
  /** Concepts by name, in groups. */
  readonly concepts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly signs: SignWords;
  readonly bodyParts: BodyPartWords;
  readonly persons: AllNamed;
  readonly ailments: AllNamed;
  readonly pasts: AllNamed;
}

const namesOf = (named: AllNamed): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(named).map(([id, { name, otherNames }]) => [id, [name, ...otherNames]]),
  );

const allNames = (named: AllNamed) => Object.values(namesOf(named)).flat();

/** The words by which a locale's harm is read: its concepts, and as concepts too what parts of the body, persons, ailments
 * and times long ago are called. */
export function harmWordsOf(content: HarmContent): HarmWords {
  const concepts: Record<string, readonly string[]> = {};
  const add = (id: string, words: readonly string[]) => {
    concepts[id] = [...(concepts[id] ?? []), ...words];
  };
  for (const group of Object.values(content.concepts))
    for (const [id, words] of Object.entries(group)) add(id, words);
  for (const [id, words] of Object.entries(namesOf(content.bodyParts))) add(id, words);
  for (const [id, { ailments }] of Object.entries(content.bodyParts))
    if (ailments) add(`${id}-ailment`, ailments);
  add('person', allNames(content.persons));
  add('ailing', allNames(content.ailments));
  add('past', allNames(content.pasts));
  return {
    concepts,
    signs: Object.fromEntries(
      Object.entries(content.signs).map(([id, { madeOf = [] }]) => [id, madeOf]),
    ),
    parts: Object.keys(content.bodyParts),
  };
}
