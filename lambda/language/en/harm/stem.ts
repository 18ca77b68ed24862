const VOWEL = /[aeiouy]/;
/** What is left of "coming" and "moved", which end in an "e" alone. */
const SHORT = /^[^aeiou][aeiou][^aeiouwxy]$/;

/** A word without an ending, where enough of it remains. */
function without(word: string, ending: string): string {
  const rest = word.slice(0, -ending.length);
  return word.endsWith(ending) && rest.length > 1 && VOWEL.test(rest) ? rest : word;
}

/** A plural, or what he does, as the word it is made of. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ss|us|is)$/.test(word) || word.length < 4 ? word : without(word, 's');
}

/** Words whose forms mean different things: two legs are not one, "stop" is a command, who feels faint has not fainted, and
 * neither "but" nor "a bit" is a part of the body; nor does who hammers, has met somebody, or speaks of a rear end, tell of what sounds like it. */
const THEMSELVES = new Set([
  ...['legs', 'thighs', 'stop', 'faint', 'butt', 'bits', 'spots', 'burning', 'piles', 'tears'],
  ...[
    'hammered',
    'mets',
    'expecting',
    'aids',
    'blinds',
    'delivered',
    'tackled',
    'mugged',
    'chills',
    'ended',
    'spotting',
  ],
]);

/** One form for every form of a regular word: `'breathing'` and `'breathes'` → `'breath'`. It is no word, only compared. */
export function stem(word: string): string {
  if (THEMSELVES.has(word)) return `${word}!`;
  const plain = word.length > 5 ? without(without(word, 'ness'), 'ly') : word;
  const one = singular(plain);
  const bare = without(one.endsWith('eed') ? one : without(one, 'ed'), 'ing');
  if (bare !== one && SHORT.test(bare)) return `${bare}e`;
  if (bare.length < 4) return bare;
  return bare
    .replace(/^(.{4,})e$/, '$1')
    .replace(/y$/, 'i')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
