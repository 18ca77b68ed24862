import type { HeardSlot } from '../../device/hearing/heard';
import type { LanguageModel } from '../../device/model';
import { numbersIn, wordsOf } from './words';

/** A slot's value among some words, from one of them up to another. */
export interface Value {
  readonly from: number;
  readonly to: number;
  readonly slot: HeardSlot;
}

/** Finds the values of a slot type among some words, from the first word on. */
export type FindValues = (words: readonly string[], type: string) => Value[];

export const NUMBER = 'AMAZON.NUMBER';
export const DURATION = 'AMAZON.DURATION';

/** What people say of a length, without a number, in minutes and in words. */
const NAMED_LENGTHS: readonly (readonly [words: string, iso: string])[] = [
  ['quarter of an hour', 'PT15M'],
  ['a couple of minutes', 'PT2M'],
  ['half an hour', 'PT30M'],
  ['a few minutes', 'PT3M'],
  ['an hour', 'PT1H'],
  ['a minute', 'PT1M'],
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(minutes?|mins?)$/, 'M'],
  [/^(hours?)$/, 'H'],
  [/^(seconds?|secs?)$/, 'S'],
];

function lengthsIn(words: readonly string[]): Value[] {
  const counted = numbersIn(words).flatMap(({ from, to, count }) => {
    const unit = UNITS.find(([names]) => names.test(words[to] ?? ''));
    return unit
      ? [{ from, to: to + 1, slot: { type: DURATION, value: `PT${count}${unit[1]}` } }]
      : [];
  });
  const named = NAMED_LENGTHS.flatMap(([name, value]) => {
    const own = name.split(' ');
    const from = words.findIndex((_, at) => own.every((word, n) => words[at + n] === word));
    return from < 0 ? [] : [{ from, to: from + own.length, slot: { type: DURATION, value } }];
  });
  return [...counted, ...named];
}

const numbers = (words: readonly string[]): Value[] =>
  numbersIn(words).map(({ from, to, count }) => ({
    from,
    to,
    slot: { type: NUMBER, value: String(count) },
  }));

type Names = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

/** Every name and synonym of a type's values, in one spelling. */
const namesOf = ({ values }: LanguageModel['types'][number]): Names =>
  new Map(
    values.flatMap(({ id, name }) =>
      [name.value, ...name.synonyms].map(
        (said) => [wordsOf(said).join(' '), { id, name: name.value }] as const,
      ),
    ),
  );

/** The longest value that begins at a word. */
function valueAt(
  words: readonly string[],
  from: number,
  type: string,
  names: Names,
  longest: number,
) {
  for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
    const value = words.slice(from, to).join(' ');
    const match = names.get(value);
    if (match) return [{ from, to, slot: { type, value, match } }];
  }
  return [];
}

/** Prepares a model's slot types. It knows their names word for word, and nothing that is like them. */
export function createFindValues(model: LanguageModel): FindValues {
  const types = new Map(
    model.types.map((type) => {
      const names = namesOf(type);
      const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
      return [type.name, { names, longest }] as const;
    }),
  );
  return (words, type) => {
    if (type === NUMBER) return numbers(words);
    if (type === DURATION) return lengthsIn(words);
    const known = types.get(type);
    if (!known) return [];
    return words.flatMap((_, at) => valueAt(words, at, type, known.names, known.longest));
  };
}

/** Values that share no word, the longest first. */
export function apart<Each extends Pick<Value, 'from' | 'to'>>(values: readonly Each[]): Each[] {
  const byLength = [...values].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return byLength.reduce<Each[]>(
    (kept, each) =>
      kept.some(({ from, to }) => each.from < to && from < each.to) ? kept : [...kept, each],
    [],
  );
}

/** Words in which some values stand by the names of their types. */
export const withTypes = (words: readonly string[], values: readonly Value[]): string[] =>
  words.flatMap((word, at) => {
    const value = values.find(({ from, to }) => from <= at && at < to);
    if (!value) return [word];
    return value.from === at ? [`{${value.slot.type}}`] : [];
  });
