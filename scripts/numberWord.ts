const UNITS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Says a point's number, 0 to 99, in English: `54` → `'fifty four'`. */
export function numberWord(n: number): string {
  const unit = UNITS[n < 20 ? n : n % 10] ?? '';
  if (n < 20) return unit;
  return n % 10 === 0 ? (TENS[n / 10] ?? '') : `${TENS[Math.floor(n / 10)] ?? ''} ${unit}`;
}
