import fc from 'fast-check';
import type { LanguageModel } from '../../device/model';
import { DURATION, NUMBER } from './values';

/** A sample of an intent, and some of the utterances that it stands for. */
export interface Trained {
  readonly intent: string;
  readonly sample: string;
  readonly utterances: readonly string[];
}

/** What Amazon's documentation says that its standard intents know without any sample. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.NoIntent': ['no', 'no thanks'],
  'AMAZON.PauseIntent': ['pause', 'pause that'],
  'AMAZON.PreviousIntent': ['go back', 'skip back', 'back up', 'previous'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure'],
};

const SAID: Readonly<Record<string, readonly string[]>> = {
  [NUMBER]: ['one', 'two', 'three', 'four', 'five', 'seven', 'ten', 'fifteen', 'twenty'],
  [DURATION]: ['three minutes', 'five minutes', 'ten minutes', 'twenty minutes', 'half an hour'],
};

/** Most values that one sample is filled with. One that is nothing but a slot is all its values. */
const MOST_VALUES = 30;
const BARE = /^\{\w+\}$/;

const SLOT = /\{(\w+)\}/g;

/** Takes so many of a list by chance, the same with the same seed. */
const draw = (values: readonly string[], most: number, seed: number): readonly string[] => {
  const length = Math.min(most, values.length);
  const some = fc.shuffledSubarray([...values], { minLength: length, maxLength: length });
  return fc.sample(some, { seed, numRuns: 1 }).flat();
};

function namesOf(type: string, { types }: LanguageModel): readonly string[] {
  const values = types.find(({ name }) => name === type)?.values ?? [];
  return SAID[type] ?? values.flatMap(({ name }) => [name.value, ...name.synonyms]);
}

/** Utterances of a sample: each slot filled with names of its type. */
function filled(
  sample: string,
  slots: ReadonlyMap<string, string>,
  model: LanguageModel,
  seed: number,
) {
  const lists = [...sample.matchAll(SLOT)].map(
    ([, slot = ''], at) =>
      [
        slot,
        draw(
          namesOf(slots.get(slot) ?? '', model),
          BARE.test(sample) ? Infinity : MOST_VALUES,
          seed + at,
        ),
      ] as const,
  );
  const count = Math.max(1, ...lists.map(([, names]) => names.length));
  const bySlot = new Map(lists);
  const utterances = Array.from({ length: count }, (_, n) =>
    sample.replace(SLOT, (_whole, slot: string) => {
      const names = bySlot.get(slot) ?? [];
      return names[n % Math.max(1, names.length)] ?? '';
    }),
  );
  return [...new Set(utterances)];
}

/** All that an understander is trained with: the samples of a model and what Alexa knows by itself, and nothing of ours. */
export const trainingOf = (model: LanguageModel, seed: number): Trained[] =>
  model.intents.flatMap(({ name: intent, slots = [], samples = [] }) => {
    const types = new Map(slots.map(({ name, type }) => [name, type]));
    return [...samples, ...(BUILT_IN[intent] ?? [])].map((sample, at) => ({
      intent,
      sample,
      utterances: filled(sample, types, model, seed + at),
    }));
  });
