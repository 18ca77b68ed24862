import { type Phonemes, predictSeconds, type Voice } from '../../lambda/speech/predictSeconds';
import { speakAll, type OpenVoice, type SpokenLength } from './openVoices';
import type { Sized } from './statistics';

/** What the prediction knows: the voice's parameters and the phonemes of words. */
export interface Model {
  readonly voice: Voice;
  readonly phonemes: Phonemes;
}

/** An open voice that has said our sentences. */
export interface HeardVoice {
  readonly name: string;
  readonly spoken: ReadonlyMap<string, SpokenLength>;
  /** The longer sentences: size, and length without the silence at their edges. */
  readonly longer: readonly Sized[];
  /** What its seconds are multiplied by, so that its mean rate is the prediction's. */
  readonly factor: number;
  /** Words a minute over the longer sentences, silent edges included. */
  readonly wordsAMinute: number;
}

/** A sentence's size as the prediction counts it: phonemes, and what inner marks are worth in phonemes. */
function unitsOf(sentence: string, { voice, phonemes }: Model): number {
  const unit = { ...voice, secondsPerPhoneme: 1, edgeSeconds: 0, measured: {} };
  return predictSeconds(sentence, unit, phonemes);
}

const predictedSound = (units: number, { voice }: Model) =>
  voice.secondsPerPhoneme * units + voice.edgeSeconds;

const spokenOf = (spoken: ReadonlyMap<string, SpokenLength>, sentence: string): SpokenLength => {
  const found = spoken.get(sentence);
  if (!found) throw new Error(`Nobody said "${sentence}".`);
  return found;
};

/** Has a voice say sentences, and compares its rate over the longer ones with the prediction. */
export function hear(
  voice: OpenVoice,
  longer: readonly string[],
  others: readonly string[],
  model: Model,
): HeardVoice {
  const spoken = speakAll(voice, [...longer, ...others]);
  const sized = longer.map((sentence) => ({
    units: unitsOf(sentence, model),
    seconds: spokenOf(spoken, sentence).sound,
  }));
  const predicted = sized.reduce((sum, { units }) => sum + predictedSound(units, model), 0);
  const sound = sized.reduce((sum, { seconds }) => sum + seconds, 0);
  const words = longer.join(' ').split(' ').length;
  const seconds = longer.reduce((sum, each) => sum + spokenOf(spoken, each).whole, 0);
  return {
    name: voice.name,
    spoken,
    longer: sized,
    factor: predicted / sound,
    wordsAMinute: (words * 60) / seconds,
  };
}

/** Seconds of a sentence in a voice that has been brought to the rate of the prediction, edges left out. */
export const scaledSound = ({ spoken, factor }: HeardVoice, sentence: string): number =>
  spokenOf(spoken, sentence).sound * factor;
