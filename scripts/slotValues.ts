import { MANNERS } from '../lambda/domain/catalogue/manner';
import type { Heard, NumberWord } from '../lambda/language/heard';
import { codeNames, type CodeSources, type PointCodes } from './codeNames';

/** One value of a slot type as Amazon's interaction model schema writes it. */
export interface WrittenSlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly WrittenSlotValue[];
}

interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** A point's ways may have names of their own. */
  readonly ways?: Readonly<Record<string, { readonly otherNames?: readonly string[] }>>;
}

/** The parts of `data/` that slot values are made of. */
export interface SlotSources extends CodeSources {
  readonly points: readonly PointCodes[];
  readonly routines: readonly { readonly id: string; readonly area?: string }[];
  readonly practices: Readonly<Record<string, unknown>>;
  readonly topics: readonly { readonly id: string }[];
  readonly signs: Readonly<Record<string, unknown>>;
  readonly bodyParts: Readonly<Record<string, unknown>>;
  readonly words: CodeSources['words'] & {
    readonly areas: Readonly<Record<string, Named>>;
    readonly points: Readonly<Record<string, Named>>;
    readonly practices: Readonly<Record<string, Named>>;
    readonly routines: Readonly<Record<string, Named>>;
    readonly wishes: Readonly<Record<string, Named>>;
    readonly topics: Readonly<Record<string, Named>>;
    readonly manners: Readonly<Record<string, Named>>;
    readonly signs: Readonly<Record<string, Named>>;
    readonly bodyParts: Readonly<Record<string, Named>>;
    readonly persons: Readonly<Record<string, Named>>;
    readonly ailments: Readonly<Record<string, Named>>;
    readonly pasts: Readonly<Record<string, Named>>;
    readonly sides: Readonly<Record<string, Named>>;
    /** Whole sentences, such as fit nothing else. */
    readonly remarks: Readonly<Record<string, Named>>;
  };
}

/** Amazon's console refuses longer slot values. */
const LONGEST_SYNONYM = 140;

/** The slot types; throws where two values share a name. */
export function buildSlotTypes(sources: SlotSources): SlotType[] {
  const { words, numberWord } = sources;
  const valuesOf = (ids: readonly string[], named: Readonly<Record<string, Named>>) =>
    ids.map((id) => slotValue(id, namesOf(wordsFor(named, id), numberWord)));
  const ownRoutines = sources.routines.filter((routine) => routine.area === undefined);
  const points = sources.points.map((point) => {
    const names = namesOf(wordsFor(words.points, point.code), numberWord);
    return slotValue(point.code, [...names, ...codeNames(point, sources)]);
  });
  return [
    slotType('AREA', valuesOf(Object.keys(words.areas), words.areas)),
    slotType('POINT', points),
    slotType('PRACTICE', valuesOf(Object.keys(sources.practices), words.practices)),
    slotType(
      'ROUTINE',
      valuesOf(
        ownRoutines.map(({ id }) => id),
        words.routines,
      ),
    ),
    slotType('WISH', valuesOf(Object.keys(words.wishes), words.wishes)),
    slotType(
      'TOPIC',
      valuesOf(
        sources.topics.map(({ id }) => id),
        words.topics,
      ),
    ),
    slotType(
      'MANNER',
      MANNERS.map((id) => slotValue(id, spokenAs(words.manners, id).flatMap(withOtherPossessives))),
    ),
    slotType('SIGN', shortlyNamed(Object.keys(sources.signs), words.signs, sources.heard)),
    slotType('BODYPART', valuesAsWritten(Object.keys(sources.bodyParts), words.bodyParts)),
    slotType('PERSON', valuesAsWritten(Object.keys(words.persons), words.persons)),
    slotType('AILMENT', valuesAsWritten(Object.keys(words.ailments), words.ailments)),
    slotType('PAST', valuesAsWritten(Object.keys(words.pasts), words.pasts)),
    slotType('SIDE', valuesAsWritten(Object.keys(words.sides), words.sides)),
    slotType('REMARK', valuesAsWritten(Object.keys(words.remarks), words.remarks)),
  ];
}

/** Values that are said just as they are written: carriers bring the small words before them. */
const valuesAsWritten = (ids: readonly string[], words: Readonly<Record<string, Named>>) =>
  ids.map((id) => slotValue(id, spokenAs(words, id)));

/** Values by those of their names that fit a carrier, but for values that have none. Sentences stand in `remarks/`, and so
 * does what is negative in itself: a slot cuts the first, and a denial turns the second into its opposite. */
const shortlyNamed = (
  ids: readonly string[],
  words: Readonly<Record<string, Named>>,
  { fitsCarrier }: Heard,
): WrittenSlotValue[] =>
  ids.flatMap((id) => {
    const names = spokenAs(words, id).filter(fitsCarrier);
    return names.length > 1 ? slotValue(id, names) : [];
  });

function spokenAs(words: Readonly<Record<string, Named>>, id: string): string[] {
  const { name, otherNames } = wordsFor(words, id);
  return [name, ...otherNames];
}

function wordsFor(words: Readonly<Record<string, Named>>, id: string): Named {
  const named = words[id];
  if (!named) throw new Error(`"${id}" has no words in the locale`);
  return named;
}

function slotType(name: string, values: readonly WrittenSlotValue[]): SlotType {
  const owner = new Map<string, string>();
  for (const { id, name: said } of values) {
    for (const text of [said.value, ...said.synonyms]) {
      const key = text.toLowerCase();
      const other = owner.get(key);
      if (other !== undefined) throw new Error(`${name}: "${text}" names both ${other} and ${id}`);
      owner.set(key, id);
    }
  }
  return { name, values };
}

function slotValue(id: string, names: readonly string[]): WrittenSlotValue {
  const [value = id, ...others] = names;
  const seen = new Set([value.toLowerCase()]);
  const synonyms = others.filter((text) => {
    if (text.length > LONGEST_SYNONYM) throw new Error(`${id}: "${text}" is too long`);
    const isNew = !seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return isNew;
  });
  if (synonyms.length === 0) throw new Error(`${id} has no synonym`);
  return { id, name: { value, synonyms } };
}

/** The name without its article first, then every way to say it and the other names. */
function namesOf({ name, otherNames, ways = {} }: Named, numberWord: NumberWord): string[] {
  const bare = withoutArticle(name);
  const withArticles = ['the', 'my', 'your'].map((article) => `${article} ${bare}`);
  const wayNames = Object.values(ways).flatMap((way) => way.otherNames ?? []);
  const others = [...otherNames, ...wayNames].flatMap((other) => [other, withoutArticle(other)]);
  return [bare, ...withArticles, ...others]
    .flatMap(withOtherPossessives)
    .flatMap((text) => [text, withDigits(text, numberWord)]);
}

/** "web of my hand" is also said "web of your hand" and "web of the hand". */
function withOtherPossessives(name: string): string[] {
  return [name, ...['my', 'your', 'the'].map((whose) => name.replace(/\b(my|your)\b/g, whose))];
}

function withoutArticle(name: string): string {
  return name.replace(/^(the|a|an|my|your) /i, '');
}

/** "all fourteen points" → "all 14 points". */
function withDigits(name: string, numberWord: NumberWord): string {
  let digits = name;
  for (let n = 99; n >= 1; n -= 1) {
    digits = digits.replace(new RegExp(`\\b${numberWord(n)}\\b`, 'gi'), String(n));
  }
  return digits;
}
