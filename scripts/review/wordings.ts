import type { PhrasePath, PiecePath } from '../../lambda/speech/paths';
import type { Phrasebook } from '../../lambda/speech/phrasebook';
import type { Piece, Values } from '../../lambda/speech/words';
import { HEARD_ONLY } from '../spoken';
import type { Examples } from './examples';

/** What is said at one path of a locale's content: a wording, or several that take turns. */
export interface Wording {
  readonly path: string;
  readonly said: readonly string[];
}

/** Lists whose members are said at different times; the members of any other are said one after the other. */
const TAKES_TURNS = /^(lines\.|practices\.[^.]+\.(moved\.)?cues$)/;

/** Names and small words, which stand inside a sentence. */
const INSIDE_A_SENTENCE = [
  /^(areas|routines|manners|safety\.(signs|numbers)|questions\.howLong\.(what|span|about|said\.(first|second)_\w+))\b/,
  /^lines\.(?!cues|answers|replies)/,
  /^(points|practices)\.[^.]+\.(name|place)$/,
];

/** Names of what is answered and never named. */
const UNSAID = /^(topics|wishes)\.[^.]+\.name$/;

/** True for words that are no sentence of their own. */
export const isInsideSentence = (path: string) => INSIDE_A_SENTENCE.some((each) => each.test(path));

/** Words as they can be read: a silence is a number of seconds in brackets. */
export const asText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'number' ? `(${piece} s)` : piece)).join(' ');

/** The placeholders of some words. */
const placeholdersIn = (words: unknown) =>
  [...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

/** Throws where an example lacks what some words need. */
function checkFilled(path: string, words: unknown, values: Values, everywhere: Values): void {
  const missing = placeholdersIn(words).filter((name) => !(name in values || name in everywhere));
  if (missing.length > 0) throw new Error(`The review has no example of ${missing[0]} at ${path}`);
}

/** Says the words of a locale by their path. */
function sayer(phrasebook: Phrasebook, examples: Examples) {
  return (path: string, words: unknown): string[] =>
    examples(path).map((values) => {
      checkFilled(path, words, values, phrasebook.content.safety.numbers);
      return isInsideSentence(path)
        ? phrasebook.phrase(path as PhrasePath, values)
        : asText(phrasebook.pieceWords(path as PiecePath, values));
    });
}

/** Everything that is said under a path, in the order of its files; words that come out the same stand once. */
export function wordingsIn(
  path: string,
  words: unknown,
  phrasebook: Phrasebook,
  examples: Examples,
): Wording[] {
  if (UNSAID.test(path)) return [];
  const say = sayer(phrasebook, examples);
  const isList = Array.isArray(words);
  if (typeof words === 'string' || (isList && !TAKES_TURNS.test(path)))
    return words.length === 0 ? [] : [{ path, said: [...new Set(say(path, words))] }];
  if (isList) return [{ path, said: words.flatMap((each, at) => say(`${path}.${at}`, each)) }];
  return Object.entries(words ?? {}).flatMap(([name, inner]) =>
    HEARD_ONLY.has(name) ? [] : wordingsIn(`${path}.${name}`, inner, phrasebook, examples),
  );
}
