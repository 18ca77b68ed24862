import { codeOf } from '../../domain/routine/target';
import { exerciseOf } from '../guidance/currentExercise';
import { setAside } from '../guidance/setAside';
import { asksToGoOn } from '../turn/asks';
import type { Moment } from '../turn/moment';
import { inSituation } from '../turn/state';
import { type Ask, listen } from '../turn/turn';
import { withLeftOut } from './leaveOut';

/** Guidance set aside, with the exercise that the hands were at. */
function atHands(moment: Moment) {
  const state = setAside(moment);
  const { situation } = state;
  if (situation.name !== 'paused') return { state };
  const { handsAt, guidance } = situation;
  const exercise = exerciseOf(handsAt ?? guidance.from, guidance, moment.coach);
  return { state, paused: situation, exercise };
}

/** It hurts: let go, and then more lightly, or another place. */
export const hurt: Ask = (moment) => {
  const { state, paused, exercise } = atHands(moment);
  if (!paused) return listen({ kind: 'hurt' }, state, asksToGoOn(state));
  const { guidance } = paused;
  const nextSkips = exercise === exerciseOf(guidance.from, guidance, moment.coach);
  const inPractice = exercise !== undefined && 'practice' in exercise;
  return listen(
    { kind: 'hurt', inPractice },
    inSituation(state, { ...paused, ...(nextSkips && { nextSkips }) }),
  );
};

/** Something that must not be gone on with: what the hands were at is left out of this visit. */
const leaveThat =
  (kind: 'sharpPain' | 'bruised'): Ask =>
  (moment) => {
    const { exercise } = atHands(moment);
    const state = withLeftOut(moment, exercise ? [codeOf(exercise)] : []);
    return listen({ kind }, state, asksToGoOn(state));
  };

/** It is sharp, or electric, or goes numb. */
export const sharpPain: Ask = leaveThat('sharpPain');

/** It is bruised. */
export const bruised: Ask = leaveThat('bruised');
