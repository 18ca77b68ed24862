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

/** Gives the values of each slot type in turn, so that over all samples every value is said. */
function createValues({ types }: LanguageModel) {
  const given = new Map<string, number>();
  return (type: string) => {
    const values = types.find(({ name }) => name === type)?.values ?? [];
    const at = given.get(type) ?? 0;
    given.set(type, at + 1);
    return values[at % values.length];
  };
}

/** A model's samples, each said once with its slots filled; over all of them, with every value of every slot type. */
export function spokenSamples(model: LanguageModel): readonly Spoken[] {
  const nextValue = createValues(model);
  const fill = (filling: Filling, slot: string, type: string): Filling => {
    const put = (words: string) => filling.said.replace(`{${slot}}`, words);
    const words = BUILT_IN_WORDS[type];
    const value = words === undefined ? nextValue(type) : undefined;
    return value
      ? { said: put(value.name.value), ids: { ...filling.ids, [slot]: value.id } }
      : { ...filling, said: put(words ?? '') };
  };
  return model.intents.flatMap(({ name: intent, slots = [], samples = [] }) =>
    samples.map((sample) => {
      const inSample = slots.filter((slot) => sample.includes(`{${slot.name}}`));
      const filling = inSample.reduce<Filling>((found, slot) => fill(found, slot.name, slot.type), {
        said: sample,
        ids: {},
      });
      return { intent, sample, ...filling };
    }),
  );
}

/** Samples that one intent says without slots and another with them: the one without is meant. */
export const isAnothers = ({ intent, said }: Spoken, model: LanguageModel): boolean =>
  model.intents.some(({ name, samples = [] }) => name !== intent && samples.includes(said));
