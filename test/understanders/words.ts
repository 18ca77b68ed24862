const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  ...{
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
};

/** What is contracted, parted: "it's" and "it is" are the same. */
const PARTED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'ll\b/g, ' will'],
  [/'s\b/g, ' is'],
];

/** A whole number below a hundred in words. */
function inWords(count: number): string {
  const ten = Object.keys(TENS).find((name) => TENS[name] === count - (count % 10));
  const one = count % 10 > 0 ? [ONES[count % 10]] : [];
  return ONES[count] ?? [ten ?? String(count), ...one].join(' ');
}

/** Words in one spelling: small letters, no marks, nothing contracted, digits in words. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/([a-z])(\d)/g, '$1 $2');
  return PARTED.reduce((words, [short, full]) => words.replace(short, full), plain)
    .replace(/\d+/g, (digits) => inWords(Number(digits)))
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Some words of others, from one of them up to another, and the whole number that they are. */
export interface NumberThere {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The number that begins at a word: "twenty", "twenty five". */
function numberAt(words: readonly string[], from: number): NumberThere | undefined {
  const word = words[from] ?? '';
  const ten = TENS[word];
  const one = ONES.indexOf(words[from + 1] ?? '');
  if (ten === undefined)
    return ONES.includes(word) ? { from, to: from + 1, count: ONES.indexOf(word) } : undefined;
  const hasOne = one > 0 && one < 10;
  return { from, to: from + (hasOne ? 2 : 1), count: ten + (hasOne ? one : 0) };
}

/** Every number among some words. */
export function numbersIn(words: readonly string[]): NumberThere[] {
  const found: NumberThere[] = [];
  for (let at = 0; at < words.length; at = Math.max(at + 1, found.at(-1)?.to ?? 0)) {
    const number = numberAt(words, at);
    if (number) found.push(number);
  }
  return found;
}
