import { durationAt } from './durations';
import type { HeardSlot } from './heard';
import type { SlotLexicon, SlotSaying } from './lexicon';

/** Reads words as a value of a slot type; undefined where the type does not know them. */
export function readSlot(
  type: string,
  tokens: readonly string[],
  lexicon: SlotLexicon,
): HeardSlot | undefined {
  const said = tokens.join(' ');
  if (type === 'AMAZON.NUMBER') return /^\d+$/.test(said) ? { type, value: said } : undefined;
  if (type === 'AMAZON.DURATION') {
    const duration = durationAt(tokens, 0);
    return duration?.length === tokens.length ? { type, value: duration.iso } : undefined;
  }
  const saying = lexicon.find(type, tokens);
  return saying && knownSlot(saying, tokens);
}

/** A custom slot whose value entity resolution found. */
function knownSlot({ type, id, name }: SlotSaying, tokens: readonly string[]): HeardSlot {
  return { type, value: tokens.join(' '), match: { id, name } };
}

/** A custom slot with words no value is said with, as Alexa too hands them on. */
export function unknownSlot(type: string, tokens: readonly string[]): HeardSlot {
  return { type, value: tokens.join(' ') };
}
