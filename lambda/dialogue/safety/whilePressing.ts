import type { AreaId } from '../../domain/catalogue/point';
import type { Exercise } from '../../domain/routine/routine';
import { codeOf } from '../../domain/routine/target';
import { exerciseOf } from '../guidance/currentExercise';
import { setAside } from '../guidance/setAside';
import { asksToGoOn, waitingGuidance } from '../turn/asks';
import type { Moment } from '../turn/moment';
import { inSituation } from '../turn/state';
import { type Ask, listen } from '../turn/turn';
import { withLeftOut } from './leaveOut';

/** The exercise that the hands are at: under way, in the last seconds of all, or set aside. */
function atHands({ state, whereabouts, coach }: Moment): Exercise | undefined {
  const { situation } = state;
  if ('guidance' in situation && whereabouts)
    return exerciseOf(whereabouts.stepIndex, situation.guidance, coach);
  const waiting = waitingGuidance(state);
  const handsAt = situation.name === 'paused' ? situation.handsAt : undefined;
  return waiting && exerciseOf(handsAt ?? waiting.from, waiting, coach);
}

/** It hurts: let go, and then more lightly, or another place. */
export const hurt: Ask = (moment) => {
  const exercise = atHands(moment);
  const state = setAside(moment);
  const { situation } = state;
  if (situation.name !== 'paused') return listen({ kind: 'hurt' }, state, asksToGoOn(state));
  const { guidance } = situation;
  const nextSkips = exercise === exerciseOf(guidance.from, guidance, moment.coach);
  const inPractice = exercise !== undefined && 'practice' in exercise;
  return listen(
    { kind: 'hurt', inPractice },
    inSituation(state, { ...situation, ...(nextSkips && { nextSkips }) }),
  );
};

/** A place that is not under way is not well: guidance waits, and it is asked what to do about it. */
export const bothered =
  (area: AreaId): Ask =>
  (moment) => {
    const state = setAside(moment);
    return listen({ kind: 'bothered', area }, state, asksToGoOn(state));
  };

/** All that the hands may be at, on a slower device, too: nobody presses again what may have hurt. */
function everythingAtHands(moment: Moment): Exercise[] {
  const { state, whereabouts, coach } = moment;
  const { situation } = state;
  const surely = atHands(moment);
  if (!('guidance' in situation) || !whereabouts) return surely ? [surely] : [];
  const { stepIndex, mayBeBefore, goOn, clockAt } = whereabouts;
  const first = mayBeBefore ? Math.min(stepIndex, goOn.from - 1) : stepIndex;
  const steps = Array.from({ length: Math.max(0, clockAt - first) + 1 }, (_, n) => first + n);
  return steps.flatMap((each) => exerciseOf(each, situation.guidance, coach) ?? []);
}

/** Something that must not be gone on with: what the hands were at is left out of this visit. */
const leaveThat =
  (kind: 'sharpPain' | 'bruised'): Ask =>
  (moment) => {
    const state = withLeftOut(moment, everythingAtHands(moment).map(codeOf));
    return listen({ kind }, state, asksToGoOn(state));
  };

/** It is sharp, or electric, or goes numb. */
export const sharpPain: Ask = leaveThat('sharpPain');

/** It is bruised. */
export const bruised: Ask = leaveThat('bruised');
