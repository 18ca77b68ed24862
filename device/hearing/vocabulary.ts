import type { LanguageModel } from '../model';
import { BUILT_IN_UTTERANCES } from './builtIns';
import { editDistance, stem } from './stem';
import { tokensOf } from './tokens';

/** Words that carry little meaning wherever they stand. */
const LIGHT_WORDS = new Set(
  tokensOf(
    `i my mine me we us our you your it its them each the a an this that these those there to of for on in at
    with by from is am are was be been do does did will would can could should have has had got get
    so and or but some any really very quite bit lot like about just up out all over again today now
    one ones please then thing one's give go going want need let here if as exactly right still`,
  ),
);
const LIGHT_WEIGHT = 0.1;
/** A word no sample and no slot value knows tells that something else is meant. */
const UNKNOWN_WEIGHT = 0.85;
/** "No" and "don't" turn a meaning round: they are in both utterance and sample, or in neither. */
const NEGATION_WEIGHT = 1.5;
const NEGATIONS = new Set(['no', 'not', 'cannot']);
/** A word of a slot value that samples use too says less of the value. */
const SHARED_FACTOR = 0.6;

/** What the words of an interaction model weigh, and which word a misspelt one stands for. */
export interface Vocabulary {
  /** A word's weight in telling intents apart: 1 where only one intent uses it. */
  weight(word: string): number;
  /** A word's weight in telling slot values apart: 1.5 where only one value has it. */
  valueWeight(word: string): number;
  isLight(word: string): boolean;
  isNegation(word: string): boolean;
  /** Whether samples use the word, so that it alone does not name a value. */
  isInSamples(word: string): boolean;
  /** The stem compared for a word, put right where it is one slip away from a known word. */
  heard(word: string): string;
}

/** Weighs the words of a model's samples and slot values. */
export function createVocabulary(model: LanguageModel): Vocabulary {
  const inIntents = countUse(
    model.intents.map((intent) => [
      ...(intent.samples ?? []).map((sample) => sample.replace(/\{\w+\}/g, ' ')),
      ...(BUILT_IN_UTTERANCES[intent.name] ?? []),
    ]),
  );
  const values = model.types.flatMap((type) => type.values);
  const inValues = countUse(values.map(({ name }) => [name.value, ...name.synonyms]));
  const known = new Set([...inIntents.keys(), ...inValues.keys()]);
  const isLight = (word: string) => LIGHT_WORDS.has(word);
  const rarity = (use: number, total: number) => 1 - Math.log(use) / Math.log(total + 2);
  const spelled = new Map<string, string>();

  return {
    isLight,
    isNegation: (word) => NEGATIONS.has(word),
    isInSamples: (word) => inIntents.has(stem(word)),
    weight(word) {
      if (NEGATIONS.has(word)) return NEGATION_WEIGHT;
      if (isLight(word) || word === '1') return LIGHT_WEIGHT;
      const use = inIntents.get(stem(word));
      return use === undefined ? UNKNOWN_WEIGHT : 0.3 + 0.7 * rarity(use, model.intents.length);
    },
    valueWeight(word) {
      if (isLight(word)) return LIGHT_WEIGHT;
      const weight = 0.5 + rarity(inValues.get(stem(word)) ?? 1, values.length);
      return inIntents.has(stem(word)) ? weight * SHARED_FACTOR : weight;
    },
    heard(word) {
      const found = spelled.get(word) ?? corrected(stem(word), known);
      spelled.set(word, found);
      return found;
    },
  };
}

/** How many of the groups use each stem. */
function countUse(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const use = new Map<string, number>();
  for (const texts of groups) {
    const stems = new Set(texts.flatMap((text) => tokensOf(text).map(stem)));
    for (const each of stems) use.set(each, (use.get(each) ?? 0) + 1);
  }
  return use;
}

/** Words of up to four letters and numbers are taken as they are. */
function corrected(word: string, known: ReadonlySet<string>): string {
  if (known.has(word) || word.length < 5 || /\d/.test(word)) return word;
  return [...known].find((other) => other.length >= 4 && isSlip(word, other)) ?? word;
}

/**
 * One letter too many, too few or swapped, two in long words; another letter only in longer words:
 * "wrist" is no slip for "waist".
 */
function isSlip(word: string, other: string): boolean {
  const lengths = Math.abs(word.length - other.length);
  const isSwap = lengths === 0 && [...word].sort().join() === [...other].sort().join();
  if (word[0] !== other[0] || lengths > 2) return false;
  if (word.length < 7 && lengths === 0 && !isSwap) return false;
  return editDistance(word, other) <= (word.length >= 9 ? 2 : 1);
}
