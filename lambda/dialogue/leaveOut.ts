import { leaveOut, type LeftOut, type PlaceIn } from '../domain/leaveOut';
import { setAside } from './guide';
import { withoutKept } from './keptPlace';
import type { DialogueState, Guidance, Situation, Visit } from './state';
import type { Coach } from './turn';

/** Where nothing remains to go on with. */
const ASK: Situation = { name: 'askedArea' };

/** The same, at a place of another routine. */
const moved = <Place extends PlaceIn>({ takenUp: _, ...rest }: Place, to: PlaceIn) =>
  ({ ...rest, ...to }) as Place;

/** A place without some points and practices: itself, or the one that follows; `undefined` where nothing remains. */
function less<Place extends PlaceIn>(
  place: Place,
  leftOut: readonly LeftOut[],
  coach: Coach,
): Place | undefined {
  const left = leaveOut(place, leftOut, coach.catalogue);
  return left && moved(place, left);
}

/** A visit of which some points and practices are gone. */
function visitWithout(visit: Visit, leftOut: readonly LeftOut[], coach: Coach): Visit {
  const kept = visit.kept && less(visit.kept, leftOut, coach);
  return { ...withoutKept(visit), leftOut, ...(kept && { kept }) };
}

/** A situation of which some points and practices are gone. */
function without(situation: Situation, visit: Visit, coach: Coach): Situation {
  const { leftOut } = visit;
  const lessOf = (guidance: Guidance) => less(guidance, leftOut, coach);
  switch (situation.name) {
    case 'idle':
      return situation;
    case 'offeredResume':
      return visit.kept ? situation : ASK;
    case 'askedArea':
    case 'askedMeaning': {
      const { aside, ...question } = situation;
      const left = aside && lessOf(aside);
      return { ...question, ...(left && { aside: left }) };
    }
    case 'offeredPoint':
      return leftOut.includes(situation.point) ? ASK : situation;
    case 'offeredInstead': {
      const guidance = lessOf(situation.guidance);
      return guidance ? { name: 'paused', guidance } : ASK;
    }
    case 'guiding':
    case 'paused':
    case 'finished': {
      const guidance = lessOf(situation.guidance);
      return guidance ? { ...situation, guidance } : ASK;
    }
  }
}

/** Leaves points and practices out of the rest of a visit; guidance under way is set aside, at its place or at the one that
 * follows. Nothing of what is left out remains in the state to be gone on with. */
export function withLeftOut(
  state: DialogueState,
  more: readonly LeftOut[],
  coach: Coach,
): DialogueState {
  const { visit: before, situation } = setAside(state, coach);
  const visit = visitWithout(before, [...new Set([...before.leftOut, ...more])], coach);
  return { visit, situation: without(situation, visit, coach) };
}
