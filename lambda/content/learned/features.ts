import type { Time } from '../meant';
import type { ToldWords } from '../told';

/** How many letters in a row tell something of a word. */
const LETTERS = [3, 4, 5];

/** Single words, pairs, and pairs with one word between them. */
const patternsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text, at) => [
    text,
    ...(at > 0 ? [`${texts[at - 1]} ${text}`] : []),
    ...(at > 1 ? [`${texts[at - 2]}_${text}`] : []),
  ]);

/** True for the feature of one word of those that are compared. */
export const isSingle = (feature: string): boolean => /^word [^ _<>]+$/.test(feature);

/** Letters in a row, of a word between its ends. */
function lettersOf(word: string): string[] {
  const whole = `^${word}$`;
  return LETTERS.flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) =>
      whole.slice(at, at + length),
    ),
  );
}

/** All that tells what some words are meant for: the words in the form of what means the same, alone and in pairs, their
 * letters, what is named among them, and when they are said. Each is told once. */
export function featuresOf(
  { said, words, mentions, heard }: ToldWords,
  time: Time | undefined,
): readonly string[] {
  const texts = words.flatMap(({ lead, text }) => (lead === undefined ? [text] : [lead, text]));
  const features = [
    ...patternsOf(['<', ...texts, '>']).map((pattern) => `word ${pattern}`),
    ...said.split(' ').flatMap((word) => lettersOf(word).map((letters) => `letters ${letters}`)),
    ...mentions.map(({ slot }) => `names ${slot}`),
    ...(heard.asks(said) ? ['asks'] : []),
    ...(heard.mayAsk(said) ? ['may ask'] : []),
    ...(time === undefined ? [] : [`time ${time}`]),
  ];
  return [...new Set(features)];
}
