import { digitTokens } from './numbers';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan not\b|\bcan'?t\b/g, 'cannot'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)nt\b/g, '$1 not'],
  [/\b(i)m\b/g, '$1 am'],
  [/\b(i|you|they)ve\b/g, '$1 have'],
  [/\b(he|she|that|there)s\b/g, '$1 is'],
  [/n't\b/g, ' not'],
  [/'s\b/g, ' is'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'ll\b/g, ' will'],
];

/** All that people and keyboards write for an apostrophe, as one. */
export const withPlainApostrophes = (text: string): string => text.replace(/[’‘‛`´ʹʼˈ′＇]/g, "'");

/**
 * The words of an utterance, sample or slot value in the one form they are compared in: lower
 * case, no accents or punctuation, contractions in full, numbers as digits.
 */
export function tokensOf(text: string): string[] {
  const plain = withPlainApostrophes(text.toLowerCase().normalize('NFD'))
    .replace(/\p{M}/gu, '')
    .replace(/(\d)([a-z]{2,})/g, '$1 $2')
    .replace(/([a-z]{4,})(\d)/g, '$1 $2');
  const full = CONTRACTIONS.reduce((said, [short, long]) => said.replace(short, long), plain);
  return digitTokens(full.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
}

/** Alexa listens for some seconds: of more words than this, the first and the last half are heard. */
const MOST_WORDS = 40;

/** As many of some words as an Echo listens to. */
export const asManyAsHeard = (words: readonly string[]): readonly string[] =>
  words.length <= MOST_WORDS
    ? words
    : [...words.slice(0, MOST_WORDS / 2), ...words.slice(-MOST_WORDS / 2)];

/** What is said after the word that wakes an Echo, which a skill never hears. */
export const afterWakeWord = (utterance: string): string =>
  utterance.replace(/^\s*alexa\b[\s,.!]*/i, '');
