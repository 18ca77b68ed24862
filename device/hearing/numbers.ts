const UNITS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = [
  ...['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
];

/** Says a whole number from 0 to 999 in English: `120` → `'one hundred twenty'`. */
export function numberWords(n: number): string {
  if (n < 20) return UNITS[n] ?? String(n);
  if (n < 100) return [TENS[Math.floor(n / 10)], n % 10 ? UNITS[n % 10] : ''].join(' ').trim();
  if (n > 999) return String(n);
  const rest = n % 100 ? ` ${numberWords(n % 100)}` : '';
  return `${UNITS[Math.floor(n / 100)] ?? ''} hundred${rest}`;
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

function belowHundred(words: readonly string[], at: number): { value?: number; length: number } {
  const word = words[at] ?? '';
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return { value: unit, length: 1 };
  const ten = word === '' ? -1 : TENS.indexOf(word);
  if (ten < 0) return { length: 1 };
  const following = UNITS.indexOf(words[at + 1] ?? '');
  const hasUnit = following > 0 && following < 10;
  return { value: ten * 10 + (hasUnit ? following : 0), length: hasUnit ? 2 : 1 };
}
