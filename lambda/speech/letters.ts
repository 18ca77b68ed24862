/** How much a letter says where a script says more with one than an alphabet does, in English phonemes: how long letters of
 * sentences like ours sounded in espeak-ng 1.51 at `-s 155`, over how long an English phoneme did. */
const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, 3.2],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.3],
  [/\p{Script=Hangul}/u, 2.2],
  [/\p{Script=Devanagari}/u, 1.55],
  [/\p{Script=Arabic}/u, 1.2],
];

/** Accents and vowel signs, which are counted with the letter they stand at. */
const MARK = /\p{M}/u;

/** What parts words, and the punctuation marks that a voice pauses at, in every script; and the same for a sentence of ASCII,
 * for making the classes of Unicode takes a new process a millisecond. */
const SIGNS = {
  any: {
    betweenWords: () => /[^\p{L}\p{M}\p{N}']+/u,
    marks: () => /\.{2,}|…|\p{Terminal_Punctuation}/gu,
  },
  ascii: { betweenWords: () => /[^a-z0-9']+/, marks: () => /\.{2,}|[!,.:;?]/g },
};

const signsOf = (sentence: string) => (/^[ -~]*$/.test(sentence) ? SIGNS.ascii : SIGNS.any);

/** The words of a sentence as the phoneme table spells them. Scripts without spaces part them at punctuation marks. */
export function wordsIn(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .split(signsOf(sentence).betweenWords())
    .filter((word) => word !== '');
}

/** How many phonemes a word nobody counted may have, by its letters; one of an alphabet stands for `perLetter`. */
export function guessedPhonemes(word: string, perLetter: number): number {
  const worth = (letter: string) =>
    MARK.test(letter) ? 0 : (SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? perLetter);
  return [...word].reduce((sum, letter) => sum + worth(letter), 0);
}

/** How many punctuation marks a voice pauses at inside a sentence, whatever script they belong to. */
export function innerMarks(sentence: string): number {
  const inside = sentence.slice(0, -1).replace(/\.+$/, '');
  return (inside.match(signsOf(inside).marks()) ?? []).length;
}
