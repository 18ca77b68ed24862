import type { AreaId, PointCode } from '../../domain/catalogue/point';
import type { Exercise } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import { waitingGuidance } from '../turn/asks';
import type { Coach, Moment, Whereabouts } from '../turn/moment';
import type { DialogueState, Guidance, Situation } from '../turn/state';

/** The exercise that a step of some guidance belongs to. */
export function exerciseOf(
  stepIndex: number,
  { routine }: Guidance,
  { catalogue }: Coach,
): Exercise | undefined {
  const step = stepsOf(routine, catalogue)[stepIndex];
  return step && routine.exercises[step.exercise];
}

/** The one thing that was wished for, once it is done. */
const lastOf = ({ wish, routine }: Guidance): Exercise | undefined =>
  wish.kind === 'routine' ? undefined : routine.exercises.at(-1);

/** The step that a listener speaks of: the one under way, or, once a reply has come to its end, the one that it announced. */
const stepSpokenOf = ({ isOver, stepIndex, goOn }: Whereabouts): number =>
  isOver ? goOn.from : stepIndex;

/** What is being done: the exercise under way, announced, or set aside, or the single one that is over. */
export function currentExercise({ state, coach, whereabouts }: Moment): Exercise | undefined {
  const { situation } = state;
  if (situation.name === 'finished') return lastOf(situation.guidance);
  if (situation.name === 'guiding')
    return whereabouts && exerciseOf(stepSpokenOf(whereabouts), situation.guidance, coach);
  const waiting = waitingGuidance(state);
  return waiting && exerciseOf(waiting.from, waiting, coach);
}

/** The point that was explained and offered. */
export const offeredPoint = (situation: Situation) =>
  situation.name === 'offeredPoint' ? situation : undefined;

/** Guidance under way, set aside or finished. */
const anyGuidance = (state: DialogueState): Guidance | undefined =>
  'guidance' in state.situation ? state.situation.guidance : waitingGuidance(state);

/** The area that is being worked on. */
export function currentArea(state: DialogueState, { catalogue }: Coach): AreaId | undefined {
  const wish = anyGuidance(state)?.wish;
  return wish?.kind === 'routine' ? catalogue.findOutline(wish.outline)?.area : undefined;
}

/** Every point of what is being done. */
export const currentPoints = (state: DialogueState): readonly PointCode[] =>
  (anyGuidance(state)?.routine.exercises ?? []).flatMap((exercise) =>
    'point' in exercise ? [exercise.point] : [],
  );
