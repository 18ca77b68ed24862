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
/** Numbers and durations say much, and nothing else looks like them. */
const NUMBER_WEIGHT = 0.6;
const DURATION_WEIGHT = 1.5;

/** Every slot value that the words of an utterance could be naming, the weightiest first. */
export function findEntities(
  tokens: readonly string[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Entity[] {
  const best = new Map<string, Entity>();
  for (const saying of lexicon.sayings) {
    const entity = findSaying(tokens, saying, vocabulary);
    const key = `${saying.type}:${saying.id}`;
    if (entity && entity.weight > (best.get(key)?.weight ?? 0)) best.set(key, entity);
  }
  return [...best.values(), ...numbersAndDurations(tokens)].sort((a, b) => b.weight - a.weight);
}

function numbersAndDurations(tokens: readonly string[]): Entity[] {
  const found: Entity[] = [];
  for (const [at, token] of tokens.entries()) {
    const duration = durationAt(tokens, at);
    if (duration) {
      const slot = { type: 'AMAZON.DURATION', value: duration.iso };
      const places = Array.from({ length: duration.length }, (_, i) => at + i);
      found.push({ slot, places, weight: DURATION_WEIGHT + duration.length / 100 });
    }
    if (/^\d+$/.test(token)) {
      found.push({
        slot: { type: 'AMAZON.NUMBER', value: token },
        places: [at],
        weight: NUMBER_WEIGHT,
      });
    }
  }
  return found;
}

const isCodePart = (token: string) => token.length === 1 || /\d/.test(token);

/** A code must be said as it stands; of a name, all words that carry meaning, close together. */
function findSaying(
  tokens: readonly string[],
  saying: Saying,
  vocabulary: Vocabulary,
): Entity | undefined {
  const isCode = saying.tokens.some(isCodePart);
  const wanted = isCode
    ? saying.tokens
    : saying.tokens.filter((token) => !vocabulary.isLight(token));
  if (wanted.length === 0 || wanted.length > tokens.length) return undefined;
  const places = isCode ? placesInRow(tokens, wanted) : placesNearby(tokens, wanted, vocabulary);
  if (!places) return undefined;
  const sorted = [...places].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const between = tokens.slice(first, last + 1).filter((token) => !vocabulary.isLight(token));
  const gap = between.length - wanted.filter((token) => !vocabulary.isLight(token)).length;
  if (gap > LONGEST_GAP) return undefined;
  const isInOrder = places.every((place, i) => place === sorted[i]);
  const quality = 1 - 0.1 * Math.max(gap, 0) - (isInOrder ? 0 : 0.15);
  const weight = wanted.reduce((sum, word) => sum + vocabulary.valueWeight(word), 0) * quality;
  const said = tokens.slice(first, last + 1).join(' ');
  return { slot: knownSlot(saying, said), places: sorted, weight };
}

function placesInRow(tokens: readonly string[], wanted: readonly string[]): number[] | undefined {
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (wanted.every((word, i) => tokens[at + i] === word)) return wanted.map((_, i) => at + i);
  }
  return undefined;
}

function placesNearby(
  tokens: readonly string[],
  wanted: readonly string[],
  vocabulary: Vocabulary,
): number[] | undefined {
  const heard = tokens.map((token) => vocabulary.heard(token));
  const places: number[] = [];
  for (const word of wanted) {
    const stemmed = vocabulary.heard(word);
    const place = heard.findIndex((other, at) => other === stemmed && !places.includes(at));
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}
