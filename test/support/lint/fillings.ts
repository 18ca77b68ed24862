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
type SlotValue = LanguageModel['types'][number]['values'][number];

/** The values that a slot of some type is filled with, each time it is asked for. */
export type Values = (type: string) => readonly SlotValue[];

const valuesOf = ({ types }: LanguageModel, type: string) =>
  types.find(({ name }) => name === type)?.values ?? [];

/** Every value, each time. */
export const everyValue =
  (model: LanguageModel): Values =>
  (type) =>
    valuesOf(model, type);

/** How often the samples of a model have a slot of some type. */
const usesOf = ({ intents }: LanguageModel, type: string) =>
  intents
    .flatMap(({ slots = [], samples = [] }) =>
      slots.filter((slot) => slot.type === type).map(({ name }) => ({ name, samples })),
    )
    .reduce((sum, { name, samples }) => {
      return sum + samples.filter((sample) => sample.includes(`{${name}}`)).length;
    }, 0);

/** A few values of a slot type after the other, as few as it takes for every one to be said over all samples. */
export function valuesInTurn(model: LanguageModel): Values {
  const given = new Map<string, number>();
  return (type) => {
    const values = valuesOf(model, type);
    const length = Math.ceil(values.length / Math.max(1, usesOf(model, type)));
    const from = given.get(type) ?? 0;
    given.set(type, from + length >= values.length ? 0 : from + length);
    return values.slice(from, from + length);
  };
}

/** A filling with one more slot filled, once for each of its values. */
function fill(filling: Filling, slot: string, type: string, values: Values): Filling[] {
  const put = (words: string) => filling.said.replace(`{${slot}}`, words);
  const words = BUILT_IN_WORDS[type];
  if (words !== undefined) return [{ ...filling, said: put(words) }];
  return values(type).map(({ id, name }) => ({
    said: put(name.value),
    ids: { ...filling.ids, [slot]: id },
  }));
}

/** A model's samples, their slots filled with what `values` gives; of each sample's fillings those that `pick` leaves. */
export const spokenSamples = (
  model: LanguageModel,
  values: Values,
  pick: (fillings: readonly Filling[]) => readonly Filling[] = (fillings) => fillings,
): readonly Spoken[] =>
  model.intents.flatMap(({ name: intent, slots = [], samples = [] }) =>
    samples.flatMap((sample) => {
      const inSample = slots.filter((slot) => sample.includes(`{${slot.name}}`));
      const fillings = inSample.reduce<Filling[]>(
        (found, slot) => found.flatMap((each) => fill(each, slot.name, slot.type, values)),
        [{ said: sample, ids: {} }],
      );
      return pick(fillings).map((filling) => ({ intent, sample, ...filling }));
    }),
  );

/** Samples that one intent says without slots and another with them: the one without is meant. */
export const isAnothers = ({ intent, said }: Spoken, model: LanguageModel): boolean =>
  model.intents.some(({ name, samples = [] }) => name !== intent && samples.includes(said));
