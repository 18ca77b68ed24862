import { durationAt } from './durations';
import type { HeardSlot } from './heard';
import type { Lexicon, Saying } from './lexicon';
import { knownSlot } from './slots';
import type { Vocabulary } from './vocabulary';

/** A slot value found somewhere among the words of an utterance. */
export interface Entity {
  readonly slot: HeardSlot;
  /** Places of the words it was found in. */
  readonly places: readonly number[];
  /** How much of the utterance it explains, less for gaps, other orders and slips. */
  readonly weight: number;
}

/** Words that may stand between those of a value: "the back of my *left* knee". */
const LONGEST_GAP = 2;
/** Stretches of words whose values are remembered at a time. */
const MOST_REMEMBERED = 500;
/** Numbers and durations say much, and nothing else looks like them. */
const NUMBER_WEIGHT = 0.6;
const DURATION_WEIGHT = 1.5;
/** "A second" and "a minute" are mostly no more than a way to say wait. */
const VAGUE_DURATION_WEIGHT = 0.4;

/** Finds every slot value that words could be naming, the weightiest first. */
export type EntityFinder = (tokens: readonly string[]) => readonly Entity[];

/**
 * A saying as it is looked for: the words of a name that carry meaning, in any order; of a code, and
 * of "at work", all of them as they stand.
 */
interface Wanted {
  readonly saying: Saying;
  readonly isFixed: boolean;
  readonly words: readonly string[];
  readonly weight: number;
}

/** Prepares to find the values of a lexicon. */
export function createEntityFinder(lexicon: Lexicon, vocabulary: Vocabulary): EntityFinder {
  const wantedBy = indexByFirstWord(lexicon.sayings.map((saying) => prepare(saying, vocabulary)));
  const find: EntityFinder = (tokens) => {
    const heard = tokens.map((token) => vocabulary.heard(token));
    const isLight = tokens.map((token) => vocabulary.isLight(token));
    const best = new Map<string, Entity>();
    for (const wanted of wantedBy([...tokens, ...heard])) {
      const entity = findWanted(tokens, heard, isLight, wanted);
      const key = `${wanted.saying.type}:${wanted.saying.id}`;
      if (entity && entity.weight > (best.get(key)?.weight ?? 0)) best.set(key, entity);
    }
    const all = [...best.values(), ...numbersAndDurations(tokens)];
    return all.sort((a, b) => b.weight - a.weight);
  };
  return remembering(find);
}

/** One utterance asks for the same words many times. */
function remembering(find: EntityFinder): EntityFinder {
  const found = new Map<string, readonly Entity[]>();
  return (tokens) => {
    const key = tokens.join(' ');
    const known = found.get(key);
    if (known) return known;
    if (found.size >= MOST_REMEMBERED) found.clear();
    const entities = find(tokens);
    found.set(key, entities);
    return entities;
  };
}

/** Looks up what may be wanted among some words, in the order of the lexicon. */
function indexByFirstWord(all: readonly Wanted[]) {
  const byWord = new Map<string, number[]>();
  all.forEach(({ words: [first = ''] }, at) => {
    byWord.set(first, [...(byWord.get(first) ?? []), at]);
  });
  return (words: readonly string[]): Wanted[] => {
    const places = [...new Set(words)].flatMap((word) => byWord.get(word) ?? []);
    return places.sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
  };
}

function prepare(saying: Saying, vocabulary: Vocabulary): Wanted {
  const telling = saying.tokens.filter((word) => !vocabulary.isLight(word));
  const isCode = saying.tokens.some((token) => /^[^ai]$|\d/.test(token));
  const isAmbiguous =
    telling.length === 1 &&
    saying.tokens.length > 1 &&
    (saying.tokens.length > 2 || vocabulary.isInSamples(telling[0] ?? ''));
  const isFixed = isCode || isAmbiguous;
  const words = isFixed ? saying.tokens : telling;
  const weight = words.reduce((sum, word) => sum + vocabulary.valueWeight(word), 0);
  return {
    saying,
    isFixed,
    words: isFixed ? words : words.map((word) => vocabulary.heard(word)),
    weight,
  };
}

/** The words of a name may stand a little apart. */
function findWanted(
  tokens: readonly string[],
  heard: readonly string[],
  isLight: readonly boolean[],
  { saying, isFixed, words, weight }: Wanted,
): Entity | undefined {
  if (words.length === 0 || words.length > tokens.length) return undefined;
  const places = isFixed ? placesInRow(tokens, words) : placesAnywhere(heard, words);
  if (!places) return undefined;
  const sorted = [...places].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const between = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const gap = between.filter((place) => !places.includes(place) && !isLight[place]).length;
  if (gap > LONGEST_GAP) return undefined;
  const isInOrder = places.every((place, i) => place === sorted[i]);
  const quality = 1 - 0.1 * gap - (isInOrder ? 0 : 0.15);
  const slot = knownSlot(saying, tokens.slice(first, last + 1));
  return { slot, places: sorted, weight: weight * quality };
}

function placesInRow(tokens: readonly string[], wanted: readonly string[]): number[] | undefined {
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (wanted.every((word, i) => tokens[at + i] === word)) return wanted.map((_, i) => at + i);
  }
  return undefined;
}

function placesAnywhere(heard: readonly string[], wanted: readonly string[]): number[] | undefined {
  const places: number[] = [];
  for (const word of wanted) {
    const place = heard.findIndex((other, at) => other === word && !places.includes(at));
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}

function numbersAndDurations(tokens: readonly string[]): Entity[] {
  return tokens.flatMap((token, at): Entity[] => {
    const duration = durationAt(tokens, at);
    const places = Array.from({ length: duration?.length ?? 0 }, (_, i) => at + i);
    const isVague = token === 'a' && duration?.length === 2;
    const isNumber = /^\d+$/.test(token);
    return [
      ...(duration
        ? [
            {
              slot: { type: 'AMAZON.DURATION', value: duration.iso },
              places,
              weight: (isVague ? VAGUE_DURATION_WEIGHT : DURATION_WEIGHT) + duration.length / 100,
            },
          ]
        : []),
      ...(isNumber
        ? [{ slot: { type: 'AMAZON.NUMBER', value: token }, places: [at], weight: NUMBER_WEIGHT }]
        : []),
    ];
  });
}
