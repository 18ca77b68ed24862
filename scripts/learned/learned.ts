import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { catalogue } from '../../lambda/content/catalogue';
import { featuresOf } from '../../lambda/content/learned/features';
import { harmFeaturesOf } from '../../lambda/content/learned/harmFeatures';
import { numberOf } from '../../lambda/content/learned/numbers';
import { shareOf } from '../../lambda/content/learned/opinion';
import { type Learned, type LearnedWeights, NO_HARM } from '../../lambda/content/learned/weights';
import type { Content } from '../../lambda/content/localeContent';
import type { Time } from '../../lambda/content/meant';
import { createPointNames } from '../../lambda/content/pointNames';
import { createSlotNames } from '../../lambda/content/slotNames';
import { createTeller, type Teller } from '../../lambda/content/teller';
import type { ToldWords } from '../../lambda/content/told';
import { createPhrasebook } from '../../lambda/speech/phrasebook';
import { type Example, readExamples } from './examples';
import { COST, learn, type LearnedRow } from './learn';
import { sampleExamples } from './samples';
import { STEP, written } from './written';

/** What fewer examples have than this tells nothing that holds for others. */
const LEAST_EXAMPLES = 3;

/** All features of an example. */
type FeaturesOf = (example: Example) => readonly string[];

/** Numbers that enough examples have, in order. */
function commonIn(all: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>();
  for (const feature of all.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .flatMap(([feature, count]) => (count >= LEAST_EXAMPLES ? [feature] : []))
    .sort((a, b) => a - b);
}

/** Of so many examples the features of one are looked at, to see whether features are still told as they were. */
const LOOKED_AT = 16;

/** Tells examples from others: their words, and what features are told of some. */
function digestOf(examples: readonly Example[], featuresOfExample: FeaturesOf): string {
  const some = examples.filter((_, at) => at % LOOKED_AT === 0).map(featuresOfExample);
  return createHash('sha256')
    .update(JSON.stringify([LEAST_EXAMPLES, COST, STEP, examples, some]))
    .digest('hex');
}

/** Learns what examples are meant for by their features; what was learned of the same ones before stays. */
function learnedFrom(
  examples: readonly Example[],
  featuresOfExample: FeaturesOf,
  before: LearnedWeights | undefined,
): LearnedWeights {
  const of = digestOf(examples, featuresOfExample);
  if (before?.of === of) return before;
  const numbers = examples.map((example) => featuresOfExample(example).map(numberOf));
  const features = commonIn(numbers);
  const places = new Map(features.map((feature, place) => [feature, place]));
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const rows = examples.map(({ label }, at): LearnedRow => ({
    features: Uint32Array.from((numbers[at] ?? []).flatMap((each) => places.get(each) ?? [])),
    share: shareOf(numbers[at]?.length ?? 0),
    label: labels.indexOf(label),
  }));
  const table = learn(rows, features.length, labels.length);
  return { of, ...written(table, features, labels) };
}

/** The names that fill the slots of wishes. */
const namesOf = (content: Content) => ({
  area: content.areas,
  point: content.points,
  practice: content.practices,
  routine: content.routines,
  wish: content.wishes,
  bodyPart: content.bodyParts,
  topic: content.topics,
  manner: content.manners,
  side: content.sides,
});

type NamesOf = ReturnType<typeof namesOf>;

/** The name of an id in a slot of wishes. */
const nameIn = (names: NamesOf) => (slot: string, id: string) => {
  const found = Object.entries(names).find(([each]) => each === slot);
  const named: Readonly<Record<string, { readonly name: string }>> = found?.[1] ?? {};
  const name = named[id]?.name;
  if (name === undefined) throw new Error(`No ${slot} is called ${id}.`);
  return name;
};

/** Times that what may be said at any is learned to be said at, in turn, and at none of them: left out, any of them would tell
 * that it is not meant. */
const ANY_TIME: readonly (Time | undefined)[] = [
  ...([undefined, 'opened', 'guided'] as const),
  ...([undefined, 'paused', 'finished'] as const),
];

/** The same examples, those for any time said at one time or another. */
const timed = (examples: readonly Example[]): Example[] =>
  examples.map((example, at) => {
    const time = example.time ?? ANY_TIME[at % ANY_TIME.length];
    return { ...example, ...(time !== undefined && { time }) };
  });

/** Everything that somebody may wish for, of which the skill is to learn. */
function wishExamples(folder: string, language: string, content: Content): Example[] {
  const names = namesOf(content);
  const own = readExamples(join(folder, language, 'examples/wishes'), nameIn(names));
  const known = new Set(own.map(({ label }) => label));
  return timed([...own, ...sampleExamples(folder, language, names, known)]);
}

/** Tells what words tell once for all that is learned of them; which place was asked for makes no feature. */
function once(tell: Teller): (said: string) => ToldWords {
  const known = new Map<string, ToldWords>();
  return (said) => {
    const told = known.get(said) ?? tell(said, false);
    known.set(said, told);
    return told;
  };
}

/** What harm comes to: a sign with an answer of its own, or else the tier of a sign; a place, whichever; or nothing. */
function outcomeOf(label: string, { safety }: Content): string {
  const [name = ''] = label.split(' ');
  return name in safety.urgent ? name : (catalogue.findSign(name)?.tier ?? name);
}

/** All that may be told of harm, and what only sounds like it. */
const harmExamples = (folder: string, language: string, content: Content): Example[] =>
  readExamples(join(folder, language, 'examples/harm'), (_, id) => id).map((example) => ({
    ...example,
    label: outcomeOf(example.label, content),
  }));

/** Learns what words are meant for from a language's examples and samples. The same ones give the same weights, and
 * take no time again. */
export function learnedOf(
  folder: string,
  language: string,
  content: Content,
  before: Learned | undefined,
): Learned {
  const names = createSlotNames(content);
  const tell = once(
    createTeller(content, names, createPointNames(catalogue, createPhrasebook(content))),
  );
  const wishes = wishExamples(folder, language, content);
  const harmful = harmExamples(folder, language, content);
  const harmless = wishes.map((wish): Example => ({ ...wish, label: NO_HARM }));
  return {
    wishes: learnedFrom(wishes, ({ said, time }) => featuresOf(tell(said), time), before?.wishes),
    harm: learnedFrom(
      [...harmful, ...harmless],
      ({ said, isKnown }) => harmFeaturesOf(tell(said), isKnown ? undefined : names.harmIn(said)),
      before?.harm,
    ),
  };
}
