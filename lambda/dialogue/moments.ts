import type { LeftOut } from '../domain/leaveOut';
import { stepsOf } from '../domain/routine';
import { guidanceAside, setAside, settle } from './guide';
import { withLeftOut } from './leaveOut';
import { type DialogueState, type Guidance } from './state';
import { type Ask, type Coach, inSituation, listen } from './turn';

/** What is done at a place of some guidance. */
function targetAt(place: number, { routine }: Guidance, { catalogue }: Coach): LeftOut[] {
  const step = stepsOf(routine, catalogue)[place];
  if (!step) return [];
  return [step.kind === 'press' ? step.point : step.practice.id];
}

/** What the hands were at when the listener spoke: nothing where nobody is guided. */
function underWay(state: DialogueState, coach: Coach): LeftOut[] {
  const { state: settled, whereabouts } = settle(state, coach);
  const { situation } = settled;
  if (situation.name === 'guiding' && whereabouts)
    return targetAt(whereabouts.place, situation.guidance, coach);
  const aside = guidanceAside(settled);
  return aside ? targetAt(aside.from, aside, coach) : [];
}

/** It hurts: let go, and then more lightly, or another place. */
export const hurt: Ask = (unsettled, coach) => {
  const { whereabouts } = settle(unsettled, coach);
  const state = setAside(unsettled, coach);
  const guidance = guidanceAside(state);
  if (!guidance) return listen({ kind: 'hurt', isAside: false }, state);
  const nextSkips = !whereabouts || guidance.from === whereabouts.place;
  return listen(
    { kind: 'hurt', isAside: true },
    inSituation(state, { name: 'paused', guidance, ...(nextSkips && { nextSkips }) }),
  );
};

/** Something that must not be gone on with: what the hands were at is left out of this visit. */
const leaveThat =
  (kind: 'sharpPain' | 'bruised'): Ask =>
  (unsettled, coach) => {
    const state = withLeftOut(unsettled, underWay(unsettled, coach), coach);
    return listen({ kind, isAside: guidanceAside(state) !== undefined }, state);
  };

/** It is sharp, or electric, or goes numb. */
export const sharpPain: Ask = leaveThat('sharpPain');

/** It is bruised. */
export const bruised: Ask = leaveThat('bruised');
