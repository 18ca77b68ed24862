import type { Step } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import type { Scene } from './withGuidance';

/** Every step of a scene's routine, by its place. */
export const stepsIn = ({ guidance, coach }: Scene): Step[] =>
  stepsOf(guidance.routine, coach.catalogue);

const exerciseStarts = (scene: Scene): number[] => {
  const steps = stepsIn(scene);
  return steps.flatMap((step, place) =>
    step.exercise === steps[place - 1]?.exercise ? [] : [place],
  );
};

/** Where the exercise after the one at a place begins; one past the last step where there is none. */
export const startAfter = (place: number, scene: Scene): number =>
  exerciseStarts(scene).find((start) => start > place) ?? stepsIn(scene).length;

/** Where the exercise at a place begins. */
export const startOf = (place: number, scene: Scene): number =>
  exerciseStarts(scene).findLast((start) => start <= place) ?? 0;
