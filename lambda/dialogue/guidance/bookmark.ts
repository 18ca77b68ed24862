import type { Spent } from '../../domain/routine/caps';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import { stepsOf } from '../../domain/routine/steps';
import { withLater } from './later';
import type { Bookmark, DialogueState, Guidance, Visit } from '../turn/state';

/** A bookmark left longer ago is let go: by then the hands and the back have moved on. */
const FRESH_MILLISECONDS = 24 * 3_600_000;

/** True where a bookmark was left within a day, by a clock that may have been set back by less. */
export const isFresh = ({ keptAt }: Bookmark, at: number): boolean =>
  Math.abs(at - keptAt) < FRESH_MILLISECONDS;

/** True where a bookmark is at a step, not past the last one. */
export const hasStepsLeft = (
  { routine, from }: Pick<Bookmark, 'routine' | 'from'>,
  catalogue: Catalogue,
): boolean => from < stepsOf(routine, catalogue).length;

/** The same visit with nothing in it that could be gone on with later. */
export const withNothingKept = (visit: Visit): Visit => withoutBookmark(withLater(visit));

/** The same visit without the bookmark of an earlier one. */
export function withoutBookmark({ kept: _, ...visit }: Visit): Visit {
  return visit;
}

/** Where an earlier visit was left, if guidance may go on there. */
export const bookmarkOf = ({ visit }: DialogueState): Bookmark | undefined =>
  visit.breathingOnly ? undefined : visit.kept;

/** What two visits pressed together. */
function sumOf(spent: Spent, more: Spent): Spent {
  const added = Object.entries(more).map(
    ([key, seconds]) => [key, (spent[key] ?? 0) + seconds] as const,
  );
  return { ...spent, ...Object.fromEntries(added) };
}

/** Guidance from a bookmark on. */
export const guidanceOf = ({ keptAt: _, spent: __, spoken: ___, ...left }: Bookmark): Guidance => ({
  ...left,
  replyNumber: 0,
});

/** A bookmark taken up: a pause that lasted longer, with what had been pressed by then. Without one the state stays
 * as it is. */
export function takeBookmark(state: DialogueState): DialogueState {
  const kept = bookmarkOf(state);
  if (!kept) return state;
  const visit = { ...withoutBookmark(state.visit), spent: sumOf(state.visit.spent, kept.spent) };
  return { visit, situation: { name: 'paused', guidance: guidanceOf(kept) } };
}
