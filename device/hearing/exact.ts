import type { HeardIntent, HeardSlot } from './heard';
import type { SlotLexicon } from './lexicon';
import { type Sample, type SampleIndex, type SamplePart, sampleWords } from './samples';
import { readSlot } from './slots';

/** Reads the words standing where a slot is; undefined where they cannot fill it. */
export type SlotReader = (type: string, tokens: readonly string[]) => HeardSlot | undefined;

/** The sample whose words and slots these words are; the most specific one wins. */
export function matchExactly(
  tokens: readonly string[],
  samplesFor: SampleIndex,
  readSlotWords: SlotReader,
): { heard: HeardIntent; sample: Sample } | undefined {
  const found = samplesFor(tokens).flatMap((sample) => {
    const slots = fill(sample.parts, tokens, readSlotWords);
    return slots ? [{ heard: { intent: sample.intent, slots }, sample }] : [];
  });
  return found.sort((a, b) => specificity(b) - specificity(a))[0];
}

/** A sample without slots says most; then the longest named value, then the most words of its own. */
function specificity({ heard, sample }: { heard: HeardIntent; sample: Sample }): number {
  const slots = Object.values(heard.slots);
  if (slots.length === 0) return Infinity;
  const named = slots.filter(({ type }) => !type.startsWith('AMAZON.'));
  const longestName = Math.max(0, ...named.map(({ value }) => value.split(' ').length));
  const hasNumber = slots.some(({ type }) => type === 'AMAZON.NUMBER');
  return longestName * 100 + sampleWords(sample).length - (hasNumber ? 1000 : 0);
}

/** How many named values of a reading nobody knows. */
export const unknownNames = ({ slots }: HeardIntent): number =>
  Object.values(slots).filter(({ type, match }) => !type.startsWith('AMAZON.') && !match).length;

/** Fills slots with values the model knows. */
export const knownValues =
  (lexicon: SlotLexicon): SlotReader =>
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
