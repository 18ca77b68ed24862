/** A length of time found among words: the ISO 8601 form Alexa sends, and the words it took. */
export interface FoundDuration {
  readonly iso: string;
  readonly length: number;
}

/** How many seconds a unit has. */
type Unit = 3600 | 60 | 1;

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^hours?$/, 3600],
  [/^minute?s?$/, 60],
  [/^seconds?$/, 1],
];
const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['half'], 0.5],
  [['a', 'half'], 0.5],
  [['quarter'], 0.25],
  [['a', 'quarter'], 0.25],
  [['3', 'quarters'], 0.75],
];

/** Reads AMAZON.DURATION at a place in words with digits: `half an hour` → `PT30M`. */
export function durationAt(tokens: readonly string[], at: number): FoundDuration | undefined {
  const first = termAt(tokens, at);
  if (!first) return undefined;
  const terms = [first];
  let end = at + first.length;
  for (;;) {
    const from = tokens[end] === 'and' ? end + 1 : end;
    const next = termAt(tokens, from);
    if (!next || next.unit >= (terms.at(-1)?.unit ?? 0)) break;
    terms.push(next);
    end = from + next.length;
  }
  return { iso: isoOf(terms), length: end - at };
}

interface Term {
  readonly amount: number;
  readonly unit: Unit;
  readonly length: number;
}

/** `10 minutes`, `a minute and a half`, `2 and a half minutes`, `half an hour`, `a couple of minutes`. */
function termAt(tokens: readonly string[], at: number): Term | undefined {
  const amount = amountAt(tokens, at);
  if (!amount) return undefined;
  let end = at + amount.length;
  const unit = unitOf(tokens[end]);
  if (unit === undefined) return undefined;
  end += 1;
  const extra = tokens[end] === 'and' ? fractionAt(tokens, end + 1) : undefined;
  const takesExtra = extra !== undefined && unitOf(tokens[end + 1 + extra.length]) === undefined;
  if (extra && takesExtra) end += 1 + extra.length;
  return { amount: amount.value + (takesExtra ? extra.value : 0), unit, length: end - at };
}

interface Amount {
  readonly value: number;
  readonly length: number;
}

function amountAt(tokens: readonly string[], at: number): Amount | undefined {
  const fraction = fractionAt(tokens, at);
  if (fraction) return { ...fraction, length: fraction.length + linkLength(tokens, at, fraction) };
  const word = tokens[at] ?? '';
  if (word === 'a' || word === 'an') {
    if (tokens[at + 1] !== 'couple') return { value: 1, length: 1 };
    return { value: 2, length: tokens[at + 2] === 'of' ? 3 : 2 };
  }
  if (!/^\d+$/.test(word)) return undefined;
  const half = tokens[at + 1] === 'and' ? fractionAt(tokens, at + 2) : undefined;
  if (!half) return { value: Number(word), length: 1 };
  return { value: Number(word) + half.value, length: 2 + half.length };
}

function fractionAt(tokens: readonly string[], at: number): Amount | undefined {
  const found = FRACTIONS.find(([words]) => words.every((word, i) => tokens[at + i] === word));
  return found && { value: found[1], length: found[0].length };
}

/** The `of an` of "quarter of an hour". */
function linkLength(tokens: readonly string[], at: number, fraction: Amount): number {
  const from = at + fraction.length;
  const of = tokens[from] === 'of' ? 1 : 0;
  const article = ['a', 'an'].includes(tokens[from + of] ?? '') ? 1 : 0;
  return of + article;
}

function unitOf(word = ''): Unit | undefined {
  return UNITS.find(([unit]) => unit.test(word))?.[1];
}

/** `ninety seconds` stays `PT90S`; what is not whole in its unit goes over to the next smaller. */
function isoOf(terms: readonly Term[]): string {
  const parts = { 3600: 0, 60: 0, 1: 0 };
  for (const { amount, unit } of terms) {
    const whole = Math.floor(amount);
    parts[unit] += whole;
    const rest = Math.round((amount - whole) * unit);
    if (unit === 3600) parts[60] += rest / 60;
    else if (unit === 60) parts[1] += rest;
  }
  const written = (amount: number, letter: string) => (amount ? `${String(amount)}${letter}` : '');
  return `PT${written(parts[3600], 'H')}${written(parts[60], 'M')}${written(parts[1], 'S')}`;
}
