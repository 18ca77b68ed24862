import type { Entity } from './entities';
import type { Heard, HeardSlot } from './heard';
import { type Sample, type SamplePart, sampleWords } from './samples';
import type { Vocabulary } from './vocabulary';

/** A reading of an utterance. */
export interface Reading {
  readonly heard: Heard;
  /** How much of utterance and sample is the same: 1 where every word fits. */
  readonly likeness: number;
  /** The likeness, and a little more for what tells equally like readings apart. */
  readonly score: number;
}

/** Below this likeness to every sample, an utterance means nothing the model knows. */
const THRESHOLD = 0.6;
/** A named area, point, practice or routine is seldom said for another reason. */
const NAMED_THRESHOLD = 0.4;
/** Where only part of a named value's words belong to a sample, another value was probably meant. */
const SPLIT_VALUE_FACTOR = 0.7;
/** Words that weigh no more tell no value from another. */
const LEAST_TELLING = 0.1;
/** Less than this in common is chance: "what" alone is no reason. */
const LEAST_MEANING = 0.65;
/** Between equally good readings, the one that keeps the order of words, then the fuller one. */
const ORDER_BONUS = 0.03;
const WORD_BONUS = 0.001;

/** Reads an utterance by the sample it shares most meaning with, in any order of words; but what is negated stands after
 * the negation: "I fainted and didn't notice" denies nothing. */
export function readTolerantly(
  tokens: readonly string[],
  samples: readonly Sample[],
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): Reading | undefined {
  const heardTokens = tokens.map((token) => vocabulary.heard(token));
  const weights = tokens.map((token) => vocabulary.weight(token));
  const bareNamed = intentsOfBareNames(samples);
  const isHeard = (word: string) =>
    vocabulary.weight(word) > LEAST_TELLING && heardTokens.includes(vocabulary.heard(word));
  let best: Reading | undefined;
  for (const sample of samples) {
    if (
      !bareNamed.has(sample.intent) &&
      hasSlots(sample) &&
      !saysOneOf(sampleWords(sample), isHeard)
    )
      continue;
    const fitted = fitSample(sample, { heardTokens, weights, entities }, vocabulary);
    if (fitted && isLikely(fitted) && fitted.score > (best?.score ?? 0)) best = fitted;
  }
  return best;
}

const hasSlots = ({ parts }: Sample) => parts.some((part) => 'slot' in part);

/** True for a sample that is all slots, or of which a word at least was said. */
const saysOneOf = (words: readonly string[], isHeard: (word: string) => boolean) =>
  words.length === 0 || words.some(isHeard);

/** The intents that are asked for by a name alone. A finger may be named for any reason: it hurts only where that is said. */
const intentsOfBareNames = (samples: readonly Sample[]): ReadonlySet<string> =>
  new Set(
    samples
      .filter(({ parts }) => parts.length === 1 && hasSlots({ intent: '', parts }))
      .map(({ intent }) => intent),
  );

function isLikely({ heard, likeness }: Reading): boolean {
  const isNamed = Object.values(heard.slots).some(({ match }) => match);
  return likeness >= (isNamed ? NAMED_THRESHOLD : THRESHOLD);
}

interface Utterance {
  readonly heardTokens: readonly string[];
  readonly weights: readonly number[];
  readonly entities: readonly Entity[];
}

function fitSample(
  sample: Sample,
  utterance: Utterance,
  vocabulary: Vocabulary,
): Reading | undefined {
  const { heardTokens, weights, entities } = utterance;
  const filled = fillSlots(sample.parts, entities);
  if (!filled) return undefined;
  const slotPlaces = new Set(Object.values(filled).flatMap((entity) => entity.places));
  const slotWeight = Object.values(filled).reduce((sum, entity) => sum + entity.weight, 0);
  const used = new Set(slotPlaces);
  const order: number[] = [];
  let matched = slotWeight;
  let whole = slotWeight;
  for (const part of sample.parts) {
    if ('slot' in part) {
      order.push(filled[part.slot]?.places[0] ?? 0);
      continue;
    }
    const weight = vocabulary.weight(part.word);
    whole += weight;
    const stemmed = vocabulary.heard(part.word);
    const place = heardTokens.findIndex((token, at) => token === stemmed && !used.has(at));
    if (place < 0) continue;
    matched += weight;
    used.add(place);
    order.push(place);
  }
  if (matched < LEAST_MEANING) return undefined;
  const others = weights.filter((_, at) => !slotPlaces.has(at));
  const said = slotWeight + others.reduce((sum, weight) => sum + weight, 0);
  const isTelling = (place: number) => (weights[place] ?? 0) > LEAST_TELLING;
  const splitFactor = splitsValue(used, entities, isTelling) ? SPLIT_VALUE_FACTOR : 1;
  const likeness = ((2 * matched) / (whole + said)) * splitFactor;
  const isInOrder = order.every((place, i) => i === 0 || place > (order[i - 1] ?? -1));
  const isNegative = sampleWords(sample).some((word) => vocabulary.isNegation(word));
  if (isNegative && !isInOrder) return undefined;
  if (deniesSlot(sample, vocabulary) && !saysAll(used, heardTokens)) return undefined;
  const score = likeness + (isInOrder ? ORDER_BONUS : 0) + WORD_BONUS * order.length;
  const slots = Object.entries(filled).map(([name, { slot }]): [string, HeardSlot] => [name, slot]);
  return { heard: { intent: sample.intent, slots: Object.fromEntries(slots) }, likeness, score };
}

/** Whether what a sample denies is what fills its slot: "I don't have {sign}", and not "no feeling in my {bodyPart}". */
function deniesSlot({ parts }: Sample, vocabulary: Vocabulary): boolean {
  const slot = parts.findIndex((part) => 'slot' in part);
  const before = parts.slice(0, Math.max(0, slot)).map((part) => ('word' in part ? part.word : ''));
  const no = before.findLastIndex((word) => DENIALS.has(word));
  return no >= 0 && before.slice(no + 1).every((word) => vocabulary.isLight(word));
}

/** Words that turn what follows them round. */
const DENIALS = new Set(['no', 'not', 'never']);

/** Words that may stand anywhere without telling anything. */
const SMALL = new Set(['the', 'a', 'an', 'any', 'of', 'this', 'that', 'at', 'all', 'right', 'now']);

/** Whether a reading leaves no word out, but for small ones: what is denied is nothing else. */
const saysAll = (used: ReadonlySet<number>, tokens: readonly string[]) =>
  tokens.every((token, at) => used.has(at) || SMALL.has(token));

/** The weightiest value for each slot of a sample, none of them sharing a word. */
function fillSlots(
  parts: readonly SamplePart[],
  entities: readonly Entity[],
): Record<string, Entity> | undefined {
  const filled: Record<string, Entity> = {};
  const taken = new Set<number>();
  for (const part of parts) {
    if ('word' in part) continue;
    const entity = entities.find(
      ({ slot, places }) => slot.type === part.type && !places.some((place) => taken.has(place)),
    );
    if (!entity) return undefined;
    filled[part.slot] = entity;
    entity.places.forEach((place) => taken.add(place));
  }
  return filled;
}

/** Whether some but not all telling words of the weightiest named value were used. */
function splitsValue(
  used: ReadonlySet<number>,
  entities: readonly Entity[],
  isTelling: (place: number) => boolean,
): boolean {
  const named = entities.find(({ slot, places }) => slot.match && places.length > 1);
  const places = named?.places.filter(isTelling) ?? [];
  const inside = places.filter((place) => used.has(place)).length;
  return inside > 0 && inside < places.length;
}
