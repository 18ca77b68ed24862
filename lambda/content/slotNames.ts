import type { LocaleContent } from '../speech/content';
import type { Heard, NamedPhrase, NamedThere, PartState, Phrases } from '../language/heard';
import { languageFor } from '../language/languageFor';

/** Names and other names, by what they name. */
type Named = Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly otherNames: readonly string[];
      readonly ways?: Readonly<Record<string, { readonly otherNames?: readonly string[] }>>;
    }
  >
>;

/** The words of a locale that are only heard. */
export interface HeardContent {
  readonly signs: Named;
  readonly bodyParts: Named;
  readonly persons: Named;
  readonly ailments: Named;
  readonly pasts: Named;
  readonly sides: Named;
}

/** What the words of a slot name, by the locale's own names: entity resolution may time out, be wrong, or be missing. */
export interface SlotNames {
  /** The id that words name exactly; `undefined` where they don't, or the slot is none of ours. */
  readonly idOf: (slot: string, said: string) => string | undefined;
  /** True where a slot's values have this id. */
  readonly has: (slot: string, id: string) => boolean;
  /** Signs named anywhere in some words, and not denied there. */
  readonly signsIn: (said: string) => readonly string[];
  /** The part of the body that words say something is wrong with: a rash, a cut, a metal joint. */
  readonly ailingPartIn: (said: string) => string | undefined;
  /** Every part of the body that is named in some words, and the states they speak of. */
  readonly partsIn: (said: string) => {
    readonly parts: readonly string[];
    readonly states: readonly PartState[];
  };
  /** True where words are about somebody who is with the listener. */
  readonly isAboutAnother: (said: string) => boolean;
}

const phrasesOf = (named: Named): NamedPhrase[] =>
  Object.entries(named).flatMap(([id, { name, otherNames, ways = {} }]) =>
    [name, ...otherNames, ...Object.values(ways).flatMap((way) => way.otherNames ?? [])].map(
      (each): NamedPhrase => [each, id],
    ),
  );

const idsOf = (named: readonly NamedThere[]) => [...new Set(named.map(({ id }) => id))];

/** A slot's values: their names are prepared when first asked for. */
function lazily(named: Named, { createPhrases }: Heard) {
  let prepared: Phrases | undefined;
  return {
    has: (id: string) => Object.hasOwn(named, id),
    phrases: () => (prepared ??= createPhrases(phrasesOf(named))),
  };
}

/** Assembles the names of every slot of a locale. */
export function createSlotNames(content: LocaleContent & HeardContent): SlotNames {
  const language = languageFor(content.locale).heard;
  const valuesOf = (named: Named) => lazily(named, language);
  const manners = valuesOf(content.manners);
  const signs = valuesOf(content.signs);
  const bodyParts = valuesOf(content.bodyParts);
  const persons = valuesOf(content.persons);
  const ailments = valuesOf(content.ailments);
  const bySlot: ReadonlyMap<string, ReturnType<typeof lazily>> = new Map([
    ['area', valuesOf(content.areas)],
    ['point', valuesOf(content.points)],
    ['practice', valuesOf(content.practices)],
    ['routine', valuesOf(content.routines)],
    ['wish', valuesOf(content.wishes)],
    ['topic', valuesOf(content.topics)],
    ['manner', manners],
    ['otherManner', manners],
    ['sign', signs],
    ['otherSign', signs],
    ['secondSign', signs],
    ['bodyPart', bodyParts],
    ['person', persons],
    ['ailment', ailments],
    ['past', valuesOf(content.pasts)],
    ['side', valuesOf(content.sides)],
  ]);
  return {
    idOf: (slot, said) => bySlot.get(slot)?.phrases().exactly(said),
    has: (slot, id) => bySlot.get(slot)?.has(id) ?? false,
    signsIn: (said) => idsOf(signs.phrases().within(said)),
    ailingPartIn: (said) => {
      const [ailment] = ailments.phrases().within(said);
      const parts = bodyParts.phrases().within(said);
      const after = ailment && parts.find(({ from }) => from >= ailment.to);
      return ailment && (after ?? parts.at(-1))?.id;
    },
    partsIn: (said) => ({
      parts: idsOf(bodyParts.phrases().within(said)),
      states: language.statesIn(said),
    }),
    isAboutAnother: (said) => persons.phrases().within(said).length > 0,
  };
}
