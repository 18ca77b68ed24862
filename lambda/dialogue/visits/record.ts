import { guidanceOf, hasStepsLeft, isFresh } from '../guidance/bookmark';
import { setAside } from '../guidance/setAside';
import { waitingGuidance } from '../turn/asks';
import { bringUpToDate } from '../guidance/bringUpToDate';
import { withoutLostPage } from '../guidance/lostPage';
import type { Coach } from '../turn/moment';
import {
  type Bookmark,
  type DialogueState,
  type Guidance,
  type ListenerRecord,
  newState,
} from '../turn/state';

/** What of guidance is kept. */
const planOf = ({ replyNumber: _, rest: __, ...plan }: Guidance) => plan;

/** Where a later visit can go on: where guidance was set aside, or in the reply that is being spoken; else what was left for
 * that, as it is where a single point or practice came in between. Nowhere once pressing is ruled out, or all is done. */
function bookmarkIn(state: DialogueState, at: number): Bookmark | undefined {
  const { visit, situation } = state;
  if (visit.breathingOnly) return undefined;
  if (visit.later) return { ...planOf(visit.later), spent: visit.spent, keptAt: at };
  const isGuiding = situation.name === 'guiding';
  const guidance = isGuiding ? situation.guidance : waitingGuidance(state);
  const isPutBetween = guidance?.wish.kind !== 'routine' && visit.kept;
  if (!guidance || isPutBetween) return visit.kept;
  const spoken = isGuiding && { spoken: situation.spoken };
  return { ...planOf(guidance), spent: visit.spent, ...spoken, keptAt: at };
}

/** True where a later visit could go on from here. */
export const keepsBookmark = (state: DialogueState): boolean => bookmarkIn(state, 0) !== undefined;

/** All that is to be kept of a listener, as things stand. `at` is in epoch milliseconds. */
export function recordOf(state: DialogueState, at: number): ListenerRecord {
  const bookmark = bookmarkIn(state, at);
  return { listener: state.visit.listener, ...(bookmark && { bookmark }) };
}

/** Where a reply had come to that may have been spoken on since nobody was heard, and what was heard of it by then. */
function spokenOn(record: ListenerRecord, kept: Bookmark, coach: Coach): ListenerRecord {
  const { spoken, keptAt } = kept;
  if (!spoken) return record;
  const { visit } = newState(0, record.listener);
  const situation = { name: 'guiding' as const, guidance: guidanceOf(kept), spoken };
  const state = withoutLostPage({ visit, situation }, coach);
  return recordOf(setAside(bringUpToDate(state, coach, 'untold')), keptAt);
}

/** A visit's first state, for a listener of whom this is kept. A bookmark left too long ago is let go; where the session was
 * never said to be over, the clock tells what was heard since. */
export function stateFrom(record: ListenerRecord, seed: number, coach: Coach): DialogueState {
  const { listener, bookmark } = record.bookmark
    ? spokenOn(record, record.bookmark, coach)
    : record;
  const isThere =
    bookmark && isFresh(bookmark, coach.spokenAt) && hasStepsLeft(bookmark, coach.catalogue);
  return newState(seed, listener, isThere ? bookmark : undefined);
}

/** Within this time a bookmark is not worth keeping again only because it is newer. */
const AS_NEW_MILLISECONDS = 3_600_000;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isSameBookmark(a: Bookmark | undefined, b: Bookmark | undefined): boolean {
  if (!a || !b) return a === b;
  const isAsNew = Math.abs(a.keptAt - b.keptAt) < AS_NEW_MILLISECONDS;
  return isAsNew && same({ ...a, keptAt: 0 }, { ...b, keptAt: 0 });
}

/** True where keeping the one instead of the other would change nothing. */
export const isSameRecord = (a: ListenerRecord, b: ListenerRecord): boolean =>
  same(a.listener, b.listener) && isSameBookmark(a.bookmark, b.bookmark);
