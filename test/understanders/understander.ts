import fc from 'fast-check';
import type { Hearing } from '../../device/hearing/hear';
import type { HeardIntent, HeardSlot } from '../../device/hearing/heard';
import type { LanguageModel } from '../../device/model';
import type { Classify, Learn } from './classify';
import { trainingOf } from './training';
import { apart, createFindValues, type FindValues, type Value } from './values';
import { wordsOf } from './words';

/** What it is less sure of, it takes for nothing that the model knows. */
const SURE = 0.5;

const CATCH_ALL = 'RemarkIntent';
const FALLBACK = 'AMAZON.FallbackIntent';

type Slots = NonNullable<LanguageModel['intents'][number]['slots']>;

/** The values that stand in an utterance, for the slots of an intent: each at most once, the longest first. */
function slotsIn(utterance: string, slots: Slots, find: FindValues): HeardIntent['slots'] {
  const words = wordsOf(utterance);
  const all = slots.flatMap(({ name, type }) =>
    find(words, type).map((each) => ({ ...each, name })),
  );
  const filled: Record<string, HeardSlot> = {};
  for (const { name, slot } of apart<Value & { name: string }>(all)) filled[name] ??= slot;
  return filled;
}

/** The slot that takes whatever is said. */
const catchAllOf = ({ intents }: LanguageModel) =>
  intents.find(({ name }) => name === CATCH_ALL)?.slots?.[0];

/** What no intent fits, in the words it was said in; a single word is nothing. */
function caught(utterance: string, model: LanguageModel): HeardIntent {
  const slot = catchAllOf(model);
  if (!slot || wordsOf(utterance).length < 2) return { intent: FALLBACK, slots: {} };
  return { intent: CATCH_ALL, slots: { [slot.name]: { type: slot.type, value: utterance } } };
}

/** The samples without slots, in one spelling, and whose they are. */
const samplesOf = ({ intents }: LanguageModel) =>
  new Map(
    intents.flatMap(({ name, samples = [] }) =>
      samples
        .filter((sample) => !sample.includes('{'))
        .map((sample) => [wordsOf(sample).join(' '), name] as const),
    ),
  );

/** Understands by nothing but an interaction model: a sample word for word first, else what was learned. */
function understanderOf(classify: Classify, model: LanguageModel, find: FindValues): Hearing {
  const samples = samplesOf(model);
  return (utterance) => {
    const exact = samples.get(wordsOf(utterance).join(' '));
    const { intent, share } = classify(utterance);
    const meant = exact ?? (share >= SURE ? intent : CATCH_ALL);
    if (meant === CATCH_ALL) return caught(utterance, model);
    const slots = model.intents.find(({ name }) => name === meant)?.slots ?? [];
    return { intent: meant, slots: slotsIn(utterance, slots, find) };
  };
}

/** Trains an understander of a model by some way to learn. */
export async function trainUnderstander(
  learn: Learn,
  model: LanguageModel,
  seed: number,
): Promise<Hearing> {
  const find = createFindValues(model);
  const shuffle = <Each>(all: readonly Each[]): Each[] => {
    const whole = { minLength: all.length, maxLength: all.length };
    const [shuffled = []] = fc.sample(fc.shuffledSubarray([...all], whole), { seed, numRuns: 1 });
    return shuffled;
  };
  const lesson = {
    trained: trainingOf(model, seed),
    types: model.types.map(({ name }) => name).filter((name) => name !== catchAllOf(model)?.type),
    find,
    shuffle,
  };
  return understanderOf(await learn(lesson), model, find);
}
