import belowHundredWords from '../../data/locales/en/numbers.json';

/** The word of each whole number below a hundred, its parts apart: `'fifty four'`. */
const WORDS = belowHundredWords.map((word) => word.replace('-', ' '));

/** Says a whole number from 0 to 999 in English: `120` → `'one hundred twenty'`. */
export function numberWords(n: number): string {
  if (n > 999) return String(n);
  const rest = n % 100;
  const hundreds = n < 100 ? [] : [WORDS[Math.floor(n / 100)], 'hundred'];
  return [...hundreds, ...(n < 100 || rest > 0 ? [WORDS[rest]] : [])].join(' ');
}

/** Replaces spoken numbers by digits, as Alexa does: `['twenty', 'five']` → `['25']`. */
export function digitTokens(words: readonly string[]): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < words.length) {
    const { value, length } = numberAt(words, at);
    tokens.push(value === undefined ? (words[at] ?? '') : String(value));
    at += length;
  }
  return tokens;
}

function numberAt(words: readonly string[], at: number): { value?: number; length: number } {
  const first = belowHundred(words, at);
  const saysHundred = words[at] === 'a' || (first.value !== undefined && first.value < 10);
  const hundredAt = words[at] === 'a' ? at + 1 : at + first.length;
  if (!saysHundred || words[hundredAt] !== 'hundred') return first;
  const hundreds = (first.value ?? 1) * 100;
  const restAt = words[hundredAt + 1] === 'and' ? hundredAt + 2 : hundredAt + 1;
  const rest = belowHundred(words, restAt);
  if (rest.value === undefined) return { value: hundreds, length: hundredAt + 1 - at };
  return { value: hundreds + rest.value, length: restAt + rest.length - at };
}

/** The longest number that begins at a word. */
function belowHundred(words: readonly string[], at: number): { value?: number; length: number } {
  const two = words.slice(at, at + 2);
  const value = WORDS.indexOf(two.join(' '));
  if (value >= 0) return { value, length: two.length };
  const one = WORDS.indexOf(words[at] ?? '');
  return one >= 0 ? { value: one, length: 1 } : { length: 1 };
}
