import type { LocaleContent } from '../speech/content';
import type {
  HarmReader,
  Heard,
  NamedPhrase,
  NamedThere,
  Phrases,
  Told,
  WrittenHarm,
  WrittenWords,
} from '../language/heard';
import type { Learned } from './learned/weights';
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

/** What reading compares words with, as it is compared. */
export interface ComparedWords {
  /** Words and phrases that mean the same. */
  readonly alike: WrittenWords;
  readonly harm: WrittenHarm;
  /** What means a sign where nothing else is said, by the sign. */
  readonly alone: Readonly<Record<string, readonly string[]>>;
}

/** The words of a locale that are only heard. */
export interface HeardContent {
  readonly compared: ComparedWords;
  readonly learned: Learned;
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
  /** Everything of a slot's that is named somewhere in some words, and not denied there. */
  readonly namedIn: (slot: string, said: string) => readonly NamedThere[];
  /** The same, denied or not. */
  readonly mentionedIn: (slot: string, said: string) => readonly NamedThere[];
  /** All that words tell of harm, denied or supposed things aside. */
  readonly harmIn: (said: string) => readonly Told[];
  /** Every part of the body that is named in some words. */
  readonly partsIn: (said: string) => readonly string[];
}

const phrasesOf = (named: Named): NamedPhrase[] =>
  Object.entries(named).flatMap(([id, { name, otherNames, ways = {} }]) =>
    [name, ...otherNames, ...Object.values(ways).flatMap((way) => way.otherNames ?? [])].map(
      (each): NamedPhrase => [each, id],
    ),
  );

/** What means a sign where nothing else is said. */
const aloneOf = (alone: ComparedWords['alone']): NamedPhrase[] =>
  Object.entries(alone).flatMap(([id, all]) => all.map((each): NamedPhrase => [each, id]));

const idsOf = (named: readonly NamedThere[]) => [...new Set(named.map(({ id }) => id))];

/** A slot's values: they are looked at, and their names prepared, when first asked for. */
function lazily<Values extends object>(
  values: () => Values,
  namesOf: (values: Values) => readonly NamedPhrase[],
  { createPhrases }: Heard,
) {
  let prepared: Phrases | undefined;
  return {
    has: (id: string) => Object.hasOwn(values(), id),
    phrases: () => (prepared ??= createPhrases(namesOf(values()))),
  };
}

/** Reads all that words tell of harm, by what they are made of, or as a whole. */
function harmReaderOf({ compared }: HeardContent, alone: () => Phrases, heard: Heard): HarmReader {
  let prepared: HarmReader | undefined;
  return (said) => {
    const read = (prepared ??= heard.createHarmReader(compared.harm));
    const whole = alone().exactly(said);
    const sign: Told[] = whole ? [{ kind: 'sign', id: whole, whose: 'own', isPast: false }] : [];
    return [...sign, ...read(said)];
  };
}

/** Assembles the names of every slot of a locale. */
export function createSlotNames(content: LocaleContent & HeardContent): SlotNames {
  const language = languageFor(content.locale).heard;
  const valuesOf = (named: () => Named) => lazily(named, phrasesOf, language);
  const manners = valuesOf(() => content.manners);
  const signs = lazily(() => content.compared.alone, aloneOf, language);
  const harmIn = harmReaderOf(content, signs.phrases, language);
  const bodyParts = valuesOf(() => content.bodyParts);
  const bySlot: ReadonlyMap<string, Pick<ReturnType<typeof lazily>, 'has' | 'phrases'>> = new Map([
    ['area', valuesOf(() => content.areas)],
    ['point', valuesOf(() => content.points)],
    ['practice', valuesOf(() => content.practices)],
    ['routine', valuesOf(() => content.routines)],
    ['wish', valuesOf(() => content.wishes)],
    ['topic', valuesOf(() => content.topics)],
    ['manner', manners],
    ['otherManner', manners],
    ['sign', signs],
    ['secondSign', signs],
    ['bodyPart', bodyParts],
    ['person', valuesOf(() => content.persons)],
    ['ailment', valuesOf(() => content.ailments)],
    ['past', valuesOf(() => content.pasts)],
    ['side', valuesOf(() => content.sides)],
  ]);
  return {
    harmIn,
    idOf: (slot, said) => bySlot.get(slot)?.phrases().exactly(said),
    has: (slot, id) => bySlot.get(slot)?.has(id) ?? false,
    namedIn: (slot, said) => bySlot.get(slot)?.phrases().within(said) ?? [],
    mentionedIn: (slot, said) => bySlot.get(slot)?.phrases().anywhere(said) ?? [],
    partsIn: (said) => idsOf(bodyParts.phrases().within(said)),
  };
}
