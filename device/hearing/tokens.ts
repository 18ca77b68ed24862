import { digitTokens } from './numbers';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan not\b|\bcan'?t\b/g, 'cannot'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)nt\b/g, '$1 not'],
  [/\b(i)m\b/g, '$1 am'],
  [/\b(i|you|they)ve\b/g, '$1 have'],
  [/\b(he|she|that|there)s\b/g, '$1 is'],
  [/n't\b/g, ' not'],
  [/\blet's\b/g, 'let us'],
  [/'s\b/g, ' is'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'ll\b/g, ' will'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bgimme\b/g, 'give me'],
  [/\blemme\b/g, 'let me'],
  [/\bgotta\b/g, 'have to'],
  [/\bdunno\b/g, 'do not know'],
  [/\b(mins?|min)\b/g, 'minutes'],
  [/\bsecs?\b/g, 'second'],
];

/**
 * The words of an utterance, sample or slot value in the one form they are compared in: lower
 * case, no accents or punctuation, contractions in full, numbers as digits.
 */
export function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘‛`´ʹʼˈ′＇]/g, "'")
    .replace(/(\d)([a-z]{2,})/g, '$1 $2')
    .replace(/([a-z]{4,})(\d)/g, '$1 $2');
  const full = CONTRACTIONS.reduce((said, [short, long]) => said.replace(short, long), plain);
  return digitTokens(full.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'my',
  'your',
  'this',
  'that',
  'these',
  'those',
  'some',
]);

/** Whether a word only leads to a name: an article, possessive or demonstrative. */
export function isArticle(token: string): boolean {
  return ARTICLES.has(token);
}

/** Words without the articles and possessives before them. */
export function afterArticles(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !isArticle(token));
  return first < 0 ? tokens : tokens.slice(first);
}

/** Alexa listens for some seconds: of more words than this, the first and the last half are heard. */
const MOST_WORDS = 40;

/** As many of some words as an Echo listens to. */
export const asManyAsHeard = (words: readonly string[]): readonly string[] =>
  words.length <= MOST_WORDS
    ? words
    : [...words.slice(0, MOST_WORDS / 2), ...words.slice(-MOST_WORDS / 2)];
