import type { LanguageModel } from '../model';
import { BUILT_IN_UTTERANCES } from './builtIns';
import { tokensOf } from './tokens';

/** A word of a sample, or the slot that stands in its place. */
export type SamplePart =
  | { readonly word: string }
  | { readonly slot: string; readonly type: string };

/** One sample utterance, taken apart. */
export interface Sample {
  readonly intent: string;
  readonly parts: readonly SamplePart[];
}

/** All samples of a model, with the documented utterances of the built-in intents it declares. */
export function readSamples(model: LanguageModel): Sample[] {
  return model.intents.flatMap((intent) => {
    const slotTypes = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]));
    const texts = [...(BUILT_IN_UTTERANCES[intent.name] ?? []), ...(intent.samples ?? [])];
    return texts.map((text) => ({ intent: intent.name, parts: partsOf(text, slotTypes) }));
  });
}

function partsOf(text: string, slotTypes: ReadonlyMap<string, string>): SamplePart[] {
  const pieces = text.split(/(\{\w+\})/).filter((piece) => piece.trim() !== '');
  return pieces.flatMap((piece): SamplePart[] => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot === undefined) return tokensOf(piece).map((word) => ({ word }));
    return [{ slot, type: slotTypes.get(slot) ?? '' }];
  });
}

/** The words of a sample that are no slots. */
export function sampleWords(sample: Sample): string[] {
  return sample.parts.flatMap((part) => ('word' in part ? [part.word] : []));
}

/** Samples, found by words that may fit them. */
export type SampleIndex = (tokens: readonly string[]) => readonly Sample[];

/** Indexes samples by their own first word: what is found are those that have none, and those whose first word is among some,
 * in their order. */
export function indexSamples(samples: readonly Sample[]): SampleIndex {
  const byWord = new Map<string | undefined, number[]>();
  for (const [at, sample] of samples.entries()) {
    const [word] = sampleWords(sample);
    const places = byWord.get(word) ?? [];
    places.push(at);
    byWord.set(word, places);
  }
  const placesOf = (word: string | undefined) => byWord.get(word) ?? [];
  return (tokens) =>
    [undefined, ...new Set(tokens)]
      .flatMap(placesOf)
      .sort((a, b) => a - b)
      .flatMap((at) => samples[at] ?? []);
}
