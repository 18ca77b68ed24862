import { stepsOf } from '../../domain/routine/steps';
import { codeOf } from '../../domain/routine/target';
import { waitingGuidance, setAside } from '../guidance/setAside';
import { withLeftOut } from './leaveOut';
import type { DialogueState, Situation } from '../turn/state';
import { type Ask, type Coach, inSituation, listen } from '../turn/turn';

type Paused = Extract<Situation, { name: 'paused' }>;

/** The exercise that a place belongs to. */
const exerciseOf = (place: number, { guidance }: Paused, { catalogue }: Coach) =>
  stepsOf(guidance.routine, catalogue)[place]?.exercise;

/** Guidance set aside, with the exercise that the hands were at. */
function atHands(unsettled: DialogueState, coach: Coach) {
  const state = setAside(unsettled, coach);
  const { situation } = state;
  if (situation.name !== 'paused') return { state };
  const { handsAt, guidance } = situation;
  const hands = exerciseOf(handsAt ?? guidance.from, situation, coach);
  return { state, paused: situation, hands };
}

/** It hurts: let go, and then more lightly, or another place. */
export const hurt: Ask = (unsettled, coach) => {
  const { state, paused, hands } = atHands(unsettled, coach);
  if (!paused) return listen({ kind: 'hurt', isAside: false }, state);
  const nextSkips = hands === exerciseOf(paused.guidance.from, paused, coach);
  const exercise = paused.guidance.routine.exercises[hands ?? Infinity];
  const inPractice = exercise !== undefined && 'practice' in exercise;
  return listen(
    { kind: 'hurt', isAside: true, inPractice },
    inSituation(state, { ...paused, ...(nextSkips && { nextSkips }) }),
  );
};

/** Something that must not be gone on with: what the hands were at is left out of this visit. */
const leaveThat =
  (kind: 'sharpPain' | 'bruised'): Ask =>
  (unsettled, coach) => {
    const { paused, hands } = atHands(unsettled, coach);
    const exercise = paused?.guidance.routine.exercises[hands ?? Infinity];
    const gone = exercise ? [codeOf(exercise)] : [];
    const state = withLeftOut(unsettled, gone, coach);
    return listen({ kind, isAside: waitingGuidance(state) !== undefined }, state);
  };

/** It is sharp, or electric, or goes numb. */
export const sharpPain: Ask = leaveThat('sharpPain');

/** It is bruised. */
export const bruised: Ask = leaveThat('bruised');
