import { leaveOut, type PlaceIn } from '../../domain/routine/leaveOut';
import type { LeftOut } from '../../domain/catalogue/leftOut';
import { setAside } from '../guidance/setAside';
import { withoutBookmark } from '../guidance/bookmark';
import { withLater } from '../guidance/later';
import type { DialogueState, Situation, Visit } from '../turn/state';
import type { Coach, Moment } from '../turn/moment';

/** Where nothing remains to go on with. */
const ASK: Situation = { name: 'askedArea' };

/** The same, at a place of another routine. */
const atPlace = <Place extends PlaceIn>({ interrupted: _, ...rest }: Place, to: PlaceIn) =>
  ({ ...rest, ...to }) as Place;

/** A place without some points and practices: itself, or the one that follows; `undefined` where nothing remains. */
function placeWithout<Place extends PlaceIn>(
  place: Place,
  leftOut: readonly LeftOut[],
  coach: Coach,
): Place | undefined {
  const left = leaveOut(place, leftOut, coach.catalogue);
  return left && atPlace(place, left);
}

/** A visit of which some points and practices are gone. */
function visitWithout(visit: Visit, leftOut: readonly LeftOut[], coach: Coach): Visit {
  const kept = visit.kept && placeWithout(visit.kept, leftOut, coach);
  const later = visit.later && placeWithout(visit.later, leftOut, coach);
  return { ...withLater(withoutBookmark(visit), later), leftOut, ...(kept && { kept }) };
}

/** A situation of which some points and practices are gone; what was known of the hands is gone with them. */
function situationWithout(situation: Situation, visit: Visit, coach: Coach): Situation {
  const { leftOut, kept } = visit;
  if (situation.name === 'offeredResume') return kept ? situation : ASK;
  if (situation.name === 'offeredPoint') return leftOut.includes(situation.point) ? ASK : situation;
  if (!('guidance' in situation)) return situation;
  const guidance = placeWithout(situation.guidance, leftOut, coach);
  if (!guidance) return ASK;
  return situation.name === 'paused' ? { name: 'paused', guidance } : { ...situation, guidance };
}

/** Leaves points and practices out of the rest of a visit; guidance under way is set aside, at its place or at the one that
 * follows; what was put in between may leave what it was put into. Nothing of what is left out remains in the state to be gone on with. */
export function withLeftOut(moment: Moment, more: readonly LeftOut[]): DialogueState {
  const { coach } = moment;
  const { visit: before, situation } = setAside(moment);
  const visit = visitWithout(before, [...new Set([...before.leftOut, ...more])], coach);
  const left = situationWithout(situation, visit, coach);
  return left === ASK && visit.later
    ? { visit: withLater(visit), situation: { name: 'paused', guidance: visit.later } }
    : { visit, situation: left };
}
