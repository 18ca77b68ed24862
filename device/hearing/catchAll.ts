import type { LanguageModel } from '../model';
import type { HeardIntent } from './heard';
import type { SlotLexicon } from './lexicon';
import { readSamples, type Sample } from './samples';
import { readSlot } from './slots';
import { asManyAsHeard, tokensOf, withPlainApostrophes } from './tokens';

/** Values of this many words and more are sentences, on average: names are shorter. */
const SENTENCE = 6;

/** The one bare slot that whole sentences go to, and the model without that sample. */
export interface CatchAll {
  readonly slot: { readonly intent: string; readonly slot: string; readonly type: string };
  readonly others: LanguageModel;
}

const bareSlot = ({ intent, parts }: Sample) => {
  const [part] = parts;
  return part && 'slot' in part && parts.length === 1 ? { intent, ...part } : undefined;
};

/** How many words the values of a type have, on average. */
function usualLength(type: string, { types }: LanguageModel): number {
  const values = types.find(({ name }) => name === type)?.values ?? [];
  const said = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
  return said.reduce((sum, each) => sum + tokensOf(each).length, 0) / Math.max(1, said.length);
}

/** A model's catch-all: of its bare slots the one whose values are the longest, if they are sentences. A custom slot is no enumeration: what is like its
 * values fills it as well, and sentences are like nothing else. */
export function catchAllOf(model: LanguageModel): CatchAll | undefined {
  const [likeliest] = readSamples(model)
    .flatMap((sample) => bareSlot(sample) ?? [])
    .map((slot) => ({ slot, words: usualLength(slot.type, model) }))
    .sort((a, b) => b.words - a.words);
  if (!likeliest || likeliest.words < SENTENCE) return undefined;
  const { slot } = likeliest;
  const bare = `{${slot.slot}}`;
  const intents = model.intents.map((intent) =>
    intent.name === slot.intent
      ? { ...intent, samples: intent.samples?.filter((sample) => sample !== bare) ?? [] }
      : intent,
  );
  return { slot, others: { ...model, intents } };
}

/** Words as a recogniser hands them on: in small letters, with no marks but apostrophes, and no more than it listens to. */
function asSpoken(utterance: string): string {
  const words = withPlainApostrophes(utterance.toLowerCase()).match(/[\p{L}\p{N}']+/gu) ?? [];
  return asManyAsHeard(words).join(' ');
}

/** Hears words as the catch-all's, and tells whether they are a value of its type. A single word is only its where it is one. */
export const createCatcher =
  ({ slot: { intent, slot, type } }: CatchAll, lexicon: SlotLexicon) =>
  (utterance: string): { readonly heard: HeardIntent; readonly isKnown: boolean } | undefined => {
    const tokens = asManyAsHeard(tokensOf(utterance));
    const known = readSlot(type, tokens, lexicon);
    if (tokens.length < 2 && !known) return undefined;
    const value = { type, ...known, value: asSpoken(utterance) };
    return { heard: { intent, slots: { [slot]: value } }, isKnown: known !== undefined };
  };
