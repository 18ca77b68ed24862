import { explanationFor } from '../../domain/routine/explanationFor';
import type { Exercise, Routine } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import { withWaitingReplaced } from '../guidance/setAside';
import { waitingGuidance } from '../turn/asks';
import type { Moment } from '../turn/moment';
import { type DialogueState, inSituation, type Listener } from '../turn/state';

/** An exercise as it is told to a listener. */
const toldTo = <Told extends Exercise>(exercise: Told, listener: Listener): Told =>
  'point' in exercise
    ? { ...exercise, explain: explanationFor(exercise.point, exercise.way, listener) }
    : exercise;

/** A plan worded anew for the listener of a moment, from the exercise of a step on. */
export function retold<Plan extends { readonly routine: Routine }>(
  plan: Plan,
  from: number,
  { state: { visit }, coach }: Moment,
): Plan {
  const exercise = stepsOf(plan.routine, coach.catalogue)[from]?.exercise ?? Infinity;
  const exercises = plan.routine.exercises.map((each, index) =>
    index < exercise ? each : toldTo(each, visit.listener),
  );
  return { ...plan, routine: { exercises } };
}

/** What was offered instead of an exercise, worded anew. */
function offerRetold(state: DialogueState): DialogueState {
  const { situation, visit } = state;
  if (situation.name !== 'offeredInstead') return state;
  const instead = situation.instead.map((each) => ({
    ...each,
    exercise: toldTo(each.exercise, visit.listener),
  }));
  return inSituation(state, { ...situation, instead });
}

/** Everything that may still be gone on with, worded anew: what waits, what was offered instead, what comes later, and what
 * an earlier visit left. */
export function allRetold(moment: Moment): DialogueState {
  const { visit, situation } = moment.state;
  const kept = visit.kept && retold(visit.kept, visit.kept.from, moment);
  const later = visit.later && retold(visit.later, visit.later.from, moment);
  const told = { ...visit, ...(kept && { kept }), ...(later && { later }) };
  const state = offerRetold({ visit: told, situation });
  const waiting = waitingGuidance(state);
  return waiting ? withWaitingReplaced(state, retold(waiting, waiting.from, moment)) : state;
}
