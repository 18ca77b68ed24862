import type { Catalogue } from '../../domain/catalogue/catalogue';
import { changeTo, type Placement, placementsFor } from '../../domain/timeline/placement';
import { VOICE_TOLERANCE } from '../../domain/timeline/position';
import type { SpokenStep } from '../../domain/timeline/spoken';
import type { Whereabouts } from '../turn/moment';
import type { Some } from './heard';
import type { Place } from './locate';
import { isBegunBy, surelyOf } from './unsure';

/** How somebody lies who was told to turn over, and may be half-way: on neither side. */
const amidTurn = ({ lyingOn: _, ...placement }: Placement): Placement => placement;

/** How a listener is placed after some seconds of a part, of which so many were heard for sure: for what comes next, once that
 * was told; else for the last step whose place they had been told; else as before. */
function placedBy(
  [part, seconds]: Some,
  surely: number,
  { guidance: { routine }, steps }: Place,
  before: Placement | undefined,
  catalogue: Catalogue,
): Placement | undefined {
  const [toldAt = Infinity, placement] = part.placed ?? [];
  if (seconds >= toldAt * (1 - VOICE_TOLERANCE) && surely >= toldAt) return placement;
  const placedFor = ({ step }: SpokenStep) =>
    placementsFor(steps.slice(0, step + 1), routine, catalogue).at(-1);
  const at = part.steps.findLastIndex(
    ({ foundAt }, index) => foundAt <= seconds && isBegunBy(surely, index, part),
  );
  const [found, looking] = [part.steps[at], part.steps[at + 1]];
  const placed = found ? placedFor(found) : before;
  const told = looking && seconds > (found?.endsAt ?? part.opensFor) && placedFor(looking);
  return placed && told && changeTo(told, placed) === 'turn' ? amidTurn(placed) : placed;
}

/** How somebody is placed of whom one is told by the clock, and the other for sure; nobody knows where these differ. */
function either(byClock: Placement | undefined, surely: Placement | undefined) {
  if (!byClock || !surely) return undefined;
  switch (changeTo(byClock, surely)) {
    case 'nothing':
      return byClock;
    case 'turn':
      return amidTurn(byClock);
    case 'forward':
      return surely;
    case 'takeUp':
      return undefined;
  }
}

/** How a listener is placed in what is being spoken, so that they are told anew what they may not have been told yet. Between two
 * parts they did as they were told. */
export function placedIn(
  place: Place,
  { isOver }: Whereabouts,
  before: Placement | undefined,
  catalogue: Catalogue,
): Placement | undefined {
  const { heard } = place;
  const placed = (surely: (some: Some) => number) =>
    heard.told.reduce((last, some) => placedBy(some, surely(some), place, last, catalogue), before);
  const byClock = placed(() => Infinity);
  return isOver
    ? byClock
    : either(
        byClock,
        placed(([part]) => surelyOf(part, heard)),
      );
}
