import type { NumberWord } from '../heard';

/** No meridian has more than 67 points; a listener may be wrong by a few. */
const HIGHEST_NUMBER = 99;

/**
 * Every way a point code may be written or said, in lower case: `LI4` → `li4`, `l i four`,
 * `l. i. 4`, `large intestine four`, … `prefixes` are the spellings of its meridian's prefix,
 * `prefixNames` the meridian's spoken names. A code without a number has no spellings.
 */
export function codeSpellings(
  code: string,
  prefixes: readonly string[],
  prefixNames: readonly string[],
  numberWord: NumberWord,
): readonly string[] {
  const parts = /^([^\d-]+)(-\D+)?(\d+)$/.exec(code.toLowerCase());
  if (!parts?.[1] || !parts[3]) return [];
  const [, own, group = '', digits] = parts;
  const numbers = [digits, numberWord(Number(digits)).replaceAll('-', ' ')];
  const written = [own, ...prefixes.map((prefix) => prefix.toLowerCase())];
  const prefixesSaid = written.map((prefix) => prefix + group).flatMap(saidPrefixes);
  const namesSaid = prefixNames.flatMap((name) =>
    saidPrefixes(group.slice(1)).map((rest) => `${name.toLowerCase()} ${rest}`.trim()),
  );
  const joined = written.flatMap((prefix) => [prefix + group, prefix + group.slice(1)]);
  return [
    ...new Set([
      ...joined.map((prefix) => prefix + digits),
      ...[...prefixesSaid, ...namesSaid].flatMap((said) => numbers.map((n) => `${said} ${n}`)),
    ]),
  ];
}

/** `'ex-ue'` → `ex-ue`, `ex ue`, `e x u e`, `e. x. u. e.`; a group of three letters is a word. */
function saidPrefixes(prefix: string): readonly string[] {
  const groups = prefix.split('-');
  if (groups.some((group) => group.length > 2)) return [prefix, groups.join(' ')];
  const letters = groups.join('').split('');
  const dotted = letters.map((letter) => `${letter}.`);
  return [prefix, groups.join(' '), letters.join(' '), dotted.join(' ')];
}

/**
 * One form for every way to say a code, so that two can be compared: `'b fifty four'`, `'B. 54'`
 * and `'b54'` → `'b54'`; `'large intestine four'` → `'largeintestine4'`.
 */
export function normalizeCode(said: string, numberWord: NumberWord): string {
  const words = said
    .toLowerCase()
    .replace(/(\d+)/g, ' $1')
    .split(/[\s.,_-]+/)
    .filter((word) => word !== '');
  for (const start of words.keys()) {
    const number = numberOf(words.slice(start).join(' '), numberWord);
    if (number !== undefined) return words.slice(0, start).join('') + String(number);
  }
  return words.join('');
}

function numberOf(words: string, numberWord: NumberWord): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  for (let n = 1; n <= HIGHEST_NUMBER; n += 1) {
    if (numberWord(n).replaceAll('-', ' ') === words) return n;
  }
  return undefined;
}
