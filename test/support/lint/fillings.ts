import type { LanguageModel } from '../../../device/model';

/** A sample as a listener says it. */
export interface Spoken {
  readonly intent: string;
  readonly sample: string;
  /** The sample, its slots filled. */
  readonly said: string;
  /** What the skill's own slots were filled with: ids by slot. */
  readonly ids: Readonly<Record<string, string>>;
}

/** What Amazon's slot types are filled with. */
const BUILT_IN_WORDS: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': 'ten',
  'AMAZON.DURATION': 'ten minutes',
};

type Filling = Pick<Spoken, 'said' | 'ids'>;

function fill(filling: Filling, slot: string, type: string, { types }: LanguageModel): Filling[] {
  const put = (words: string) => filling.said.replace(`{${slot}}`, words);
  const words = BUILT_IN_WORDS[type];
  if (words !== undefined) return [{ ...filling, said: put(words) }];
  const values = types.find(({ name }) => name === type)?.values ?? [];
  return values.map(({ id, name }) => ({
    said: put(name.value),
    ids: { ...filling.ids, [slot]: id },
  }));
}

/** A model's samples in every way their slots can be filled with a value's name; those of one sample together. */
export function spokenSamples(model: LanguageModel): readonly (readonly Spoken[])[] {
  return model.intents.flatMap(({ name: intent, slots = [], samples = [] }) =>
    samples.map((sample) => {
      const inSample = slots.filter((slot) => sample.includes(`{${slot.name}}`));
      const fillings = inSample.reduce<Filling[]>(
        (found, slot) => found.flatMap((each) => fill(each, slot.name, slot.type, model)),
        [{ said: sample, ids: {} }],
      );
      return fillings.map((filling) => ({ intent, sample, ...filling }));
    }),
  );
}

/** Samples that one intent says without slots and another with them: the one without is meant. */
export const isAnothers = ({ intent, said }: Spoken, model: LanguageModel): boolean =>
  model.intents.some(({ name, samples = [] }) => name !== intent && samples.includes(said));
