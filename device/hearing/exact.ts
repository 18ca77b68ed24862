import type { Heard, HeardSlot } from './heard';
import type { Lexicon } from './lexicon';
import { type Sample, type SamplePart, wordsOf } from './samples';
import { readSlot } from './slots';

/** Reads the words standing where a slot is; undefined where they cannot fill it. */
export type SlotReader = (type: string, tokens: readonly string[]) => HeardSlot | undefined;

/** The sample whose words and slots these words are; the one with most words of its own wins. */
export function matchExactly(
  tokens: readonly string[],
  samples: readonly Sample[],
  readSlotWords: SlotReader,
): { heard: Heard; sample: Sample } | undefined {
  const found = samples.flatMap((sample) => {
    const slots = fill(sample.parts, tokens, readSlotWords);
    return slots ? [{ heard: { intent: sample.intent, slots }, sample }] : [];
  });
  const ownWords = ({ sample }: { sample: Sample }) => wordsOf(sample).length;
  const numbers = ({ sample }: { sample: Sample }) =>
    sample.parts.filter((part) => 'type' in part && part.type === 'AMAZON.NUMBER').length;
  return found.sort((a, b) => numbers(a) - numbers(b) || ownWords(b) - ownWords(a))[0];
}

/** Fills slots with values the model knows. */
export const knownValues =
  (lexicon: Lexicon): SlotReader =>
  (type, tokens) =>
    readSlot(type, tokens, lexicon);

function fill(
  parts: readonly SamplePart[],
  tokens: readonly string[],
  readSlotWords: SlotReader,
): Record<string, HeardSlot> | undefined {
  const [part, ...rest] = parts;
  if (!part) return tokens.length === 0 ? {} : undefined;
  if (tokens.length < parts.length) return undefined;
  if ('word' in part) {
    return tokens[0] === part.word ? fill(rest, tokens.slice(1), readSlotWords) : undefined;
  }
  for (let length = tokens.length - rest.length; length >= 1; length -= 1) {
    const slot = readSlotWords(part.type, tokens.slice(0, length));
    const others = slot && fill(rest, tokens.slice(length), readSlotWords);
    if (others) return { [part.slot]: slot, ...others };
  }
  return undefined;
}
