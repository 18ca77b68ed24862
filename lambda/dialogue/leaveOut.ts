import { leaveOut, type LeftOut, type PlaceIn } from '../domain/leaveOut';
import { setAside } from './guide';
import type { DialogueState, Guidance, Situation } from './state';
import type { Coach } from './turn';

/** Where nothing remains to go on with. */
const ASK: Situation = { name: 'askedArea' };

/** The same, at a place of another routine. */
const moved = <Place extends PlaceIn>({ takenUp: _, ...rest }: Place, to: PlaceIn) =>
  ({ ...rest, ...to }) as Place;

/** A situation of which some points and practices are gone. */
function without(situation: Situation, leftOut: readonly LeftOut[], coach: Coach): Situation {
  const less = <Place extends PlaceIn>(place: Place): Place | undefined => {
    const left = leaveOut(place, leftOut, coach.catalogue);
    return left && moved(place, left);
  };
  const lessOf = (guidance: Guidance | undefined) => guidance && less(guidance);
  switch (situation.name) {
    case 'idle': {
      const kept = situation.kept && less(situation.kept);
      return { name: 'idle', ...(kept && { kept }) };
    }
    case 'askedArea':
    case 'askedMeaning': {
      const { aside, ...question } = situation;
      const left = lessOf(aside);
      return { ...question, ...(left && { aside: left }) };
    }
    case 'offeredPoint':
      return leftOut.includes(situation.point) ? ASK : situation;
    case 'guiding':
    case 'paused':
    case 'finished': {
      const guidance = less(situation.guidance);
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
  const { visit, situation } = setAside(state, coach);
  const leftOut = [...new Set([...visit.leftOut, ...more])];
  return { visit: { ...visit, leftOut }, situation: without(situation, leftOut, coach) };
}
