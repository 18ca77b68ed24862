import { waitingGuidance } from '../guidance/setAside';
import { isFresh } from '../guidance/bookmark';
import { type DialogueState, type Bookmark, type ListenerRecord, newState } from '../turn/state';

/** Where a later visit can go on: where guidance was set aside, or where its current reply began; else where an earlier
 * visit was left. Nowhere once pressing is ruled out, or all is done. */
function placeIn(state: DialogueState, at: number): Bookmark | undefined {
  const { visit, situation } = state;
  if (visit.breathingOnly) return undefined;
  const guidance = situation.name === 'guiding' ? situation.guidance : waitingGuidance(state);
  if (!guidance) return visit.kept;
  const { wish, routine, from, takenUp, isCounted } = guidance;
  return {
    wish,
    routine,
    from,
    ...(takenUp && { takenUp }),
    ...(isCounted && { isCounted }),
    spent: visit.spent,
    keptAt: at,
  };
}

/** All that is to be kept of a listener, as things stand. `at` is in epoch milliseconds. */
export function recordOf(state: DialogueState, at: number): ListenerRecord {
  const place = placeIn(state, at);
  return { listener: state.visit.listener, ...(place && { place }) };
}

/** A visit's first state, for a listener of whom this is kept. A place left too long ago is let go. `at` is in epoch
 * milliseconds. */
export function stateFrom(
  { listener, place }: ListenerRecord,
  seed: number,
  at: number,
): DialogueState {
  return newState(seed, listener, place && isFresh(place, at) ? place : undefined);
}

/** Within this time a place is not worth keeping again only because it is newer. */
const AS_NEW_MILLISECONDS = 3_600_000;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isSamePlace(a: Bookmark | undefined, b: Bookmark | undefined): boolean {
  if (!a || !b) return a === b;
  const isAsNew = Math.abs(a.keptAt - b.keptAt) < AS_NEW_MILLISECONDS;
  return isAsNew && same({ ...a, keptAt: 0 }, { ...b, keptAt: 0 });
}

/** True where keeping the one instead of the other would change nothing. */
export const isSameRecord = (a: ListenerRecord, b: ListenerRecord): boolean =>
  same(a.listener, b.listener) && isSamePlace(a.place, b.place);
