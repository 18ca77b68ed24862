import { combineManners, type MannerId } from '../../domain/catalogue/manner';
import type { DialogueState } from './state';
import type { NamedAhead } from './wish';

/** Something named by a listener: what we know by that name, something we don't, or nothing at all. */
export type Named<Id> =
  | { readonly kind: 'known'; readonly id: Id }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** For how long, in minutes; or that something of it was said, and not understood. */
export type Length = number | 'unread';

/** The longest length that is told from a longer one, in minutes: a day. */
export const LONGEST_MINUTES = 1440;

/** The minutes of a length that was understood. */
export const minutesOf = (length: Length | undefined): number | undefined =>
  length === 'unread' ? undefined : length;

/** A length and manners as they were named together. */
export const lengthAndManners = (
  minutes: number | undefined,
  manners: readonly MannerId[],
): NamedAhead & { readonly manners: readonly MannerId[] } => ({
  manners,
  ...(minutes !== undefined && { minutes }),
});

/** What was named ahead of what it is for. */
export function earlierNamed({ situation }: DialogueState): NamedAhead {
  if (!('minutes' in situation) && !('manners' in situation)) return {};
  const { minutes, manners } = situation;
  return {
    ...(minutes !== undefined && { minutes }),
    ...(manners && manners.length > 0 && { manners }),
  };
}

/** What was named now, and what was named earlier, ahead of what it is for. */
export function addToEarlier(
  state: DialogueState,
  { minutes, manners = [] }: NamedAhead,
): NamedAhead {
  const earlier = earlierNamed(state);
  const length = minutes ?? earlier.minutes;
  const all = combineManners(earlier.manners ?? [], manners);
  return {
    ...(length !== undefined && { minutes: length }),
    ...(all.length > 0 && { manners: all }),
  };
}
