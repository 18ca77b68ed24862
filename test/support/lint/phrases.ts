import { knownValues, matchExactly } from '../../../device/hearing/exact';
import { createSlotLexicon } from '../../../device/hearing/lexicon';
import { indexSamples, readSamples } from '../../../device/hearing/samples';
import { tokensOf } from '../../../device/hearing/tokens';
import { readNameCall } from '../../../device/invocation';
import type { LanguageModel } from '../../../device/model';

/** What a phrase is compared with, once for each model. */
const samplesOf = new WeakMap<LanguageModel, (utterance: string) => boolean>();

/** True for what is a sample of a model, word for word, its slots filled with values of the model. */
function isSample(utterance: string, model: LanguageModel): boolean {
  const known = samplesOf.get(model);
  if (known) return known(utterance);
  const [samples, values] = [
    indexSamples(readSamples(model)),
    knownValues(createSlotLexicon(model)),
  ];
  const matches = (said: string) => matchExactly(tokensOf(said), samples, values) !== undefined;
  samplesOf.set(model, matches);
  return matches(utterance);
}

/** What is wrong with a phrase that the store shows: it must wake Alexa, call the skill by its name,
 * and say one of the samples, slots filled with values of the model. */
export function phraseProblems(phrase: string, model: LanguageModel): string[] {
  const [, said] = /^Alexa, (.+)$/.exec(phrase) ?? [];
  if (said === undefined) return [`"${phrase}" does not begin with "Alexa, "`];
  if (/[.?!]$/.test(phrase)) return [`"${phrase}" ends in punctuation`];
  const call = readNameCall(said, model.invocationName);
  if (!call) return [`"${phrase}" does not call ${model.invocationName}`];
  if (call.kind === 'launch') return [];
  return isSample(call.utterance, model) ? [] : [`"${call.utterance}" is no sample`];
}

/** What is wrong with the example phrases of a listing. */
export function examplePhraseProblems(phrases: readonly string[], model: LanguageModel): string[] {
  const first = `Alexa, open ${model.invocationName}`;
  return [
    ...(phrases[0] === first ? [] : [`the first is not "${first}"`]),
    ...(new Set(phrases).size === phrases.length ? [] : ['a phrase stands twice']),
    ...phrases.flatMap((phrase) => phraseProblems(phrase, model)),
  ];
}

/** What a text tells a listener to say to Alexa, word for word. */
export const quotedPhrases = (text: string): string[] =>
  [...text.matchAll(/["“](Alexa,[^"”]*)["”]/g)].map(([, phrase = '']) => phrase);
