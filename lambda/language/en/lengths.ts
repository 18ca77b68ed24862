import type { LengthThere } from '../heard';
import { wordsOf } from './fold';

/** A unit of time, in seconds, by what it may be called. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(hours?|hrs?)$/, 3600],
  [/^(minutes?|mins?)$/, 60],
  [/^(seconds?|secs?)$/, 1],
];

const unitOf = (word = ''): number | undefined => UNITS.find(([unit]) => unit.test(word))?.[1];

/** Parts of a unit, and numbers of it that are no number words. */
const AMOUNTS: readonly (readonly [words: string, amount: number])[] = [
  ['three quarters of an', 0.75],
  ['three quarters of a', 0.75],
  ['a quarter of an', 0.25],
  ['quarter of an', 0.25],
  ['a couple of', 2],
  ['couple of', 2],
  ['a good half', 0.5],
  ['half an', 0.5],
  ['half a', 0.5],
  ['a couple', 2],
  ['couple', 2],
  ['a half', 0.5],
  ['half', 0.5],
  ['an', 1],
  ['a', 1],
];

interface Amount {
  readonly amount: number;
  readonly to: number;
  readonly isNumber?: true;
}

/** Reads numbers, by the words for nought and up. */
type Numbers = (texts: readonly string[], at: number) => Amount | undefined;

function numbersBy(numbers: readonly string[]): Numbers {
  const spelled = new Map(numbers.map((word, number) => [word.replaceAll('-', ' '), number]));
  return (texts, at) => {
    if (/^\d{1,3}$/.test(texts[at] ?? ''))
      return { amount: Number(texts[at]), to: at + 1, isNumber: true };
    for (const length of [2, 1]) {
      const number = spelled.get(texts.slice(at, at + length).join(' '));
      const isWhole = at + length <= texts.length;
      if (number !== undefined && isWhole)
        return { amount: number, to: at + length, isNumber: true };
    }
    return undefined;
  };
}

/** A number, a part of a unit, or one of it; with "and a half" after it. */
function amountAt(texts: readonly string[], at: number, numbers: Numbers): Amount | undefined {
  const named = AMOUNTS.find(([words]) => {
    const all = words.split(' ');
    return all.every((word, i) => texts[at + i] === word);
  });
  const part = named && { amount: named[1], to: at + named[0].split(' ').length };
  const found = part && unitOf(texts[part.to]) !== undefined ? part : numbers(texts, at);
  if (!found) return undefined;
  const isHalfMore = texts.slice(found.to, found.to + 3).join(' ') === 'and a half';
  return isHalfMore ? { amount: found.amount + 0.5, to: found.to + 3 } : found;
}

interface Term {
  readonly seconds: number;
  readonly unit: number;
  readonly to: number;
}

/** An amount of one unit: "ten minutes", "an hour and a half". */
function termAt(texts: readonly string[], at: number, numbers: Numbers): Term | undefined {
  const found = amountAt(texts, at, numbers);
  const unit = found && unitOf(texts[found.to]);
  if (!found || unit === undefined) return undefined;
  const isHalfMore = texts.slice(found.to + 1, found.to + 4).join(' ') === 'and a half';
  const amount = found.amount + (isHalfMore ? 0.5 : 0);
  return { seconds: amount * unit, unit, to: found.to + (isHalfMore ? 4 : 1) };
}

/** The length that begins at a word: one term, or a smaller one after it. */
function lengthAt(texts: readonly string[], from: number, numbers: Numbers): LengthThere[] {
  const first = termAt(texts, from, numbers);
  if (first) {
    const next = termAt(texts, texts[first.to] === 'and' ? first.to + 1 : first.to, numbers);
    const isMore = next !== undefined && next.unit < first.unit;
    const seconds = first.seconds + (isMore ? next.seconds : 0);
    return [{ from, to: isMore ? next.to : first.to, seconds }];
  }
  const number = numbers(texts, from);
  return number ? [{ from, to: number.to, number: number.amount }] : [];
}

/** Lengths of time, and numbers of nothing, that are named among words. */
export function lengthsIn(said: string, numberWords: readonly string[]): readonly LengthThere[] {
  const texts = wordsOf(said).map(({ text }) => text);
  const numbers = numbersBy(numberWords);
  const found: LengthThere[] = [];
  for (let at = 0; at < texts.length;) {
    const [length] = lengthAt(texts, at, numbers);
    if (length) found.push(length);
    at = length?.to ?? at + 1;
  }
  return found;
}
