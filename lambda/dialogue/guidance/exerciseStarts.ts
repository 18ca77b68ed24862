import type { Step } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import type { Scene } from './withGuidance';

/** Every step of a scene's routine, by its index. */
export const stepsIn = ({ guidance, coach }: Scene): Step[] =>
  stepsOf(guidance.routine, coach.catalogue);

const exerciseStarts = (scene: Scene): number[] => {
  const steps = stepsIn(scene);
  return steps.flatMap((step, stepIndex) =>
    step.exercise === steps[stepIndex - 1]?.exercise ? [] : [stepIndex],
  );
};

/** Where the exercise after that of a step begins; one past the last step where there is none. */
export const startAfter = (stepIndex: number, scene: Scene): number =>
  exerciseStarts(scene).find((start) => start > stepIndex) ?? stepsIn(scene).length;

/** Where the exercise of a step begins. */
export const startOf = (stepIndex: number, scene: Scene): number =>
  exerciseStarts(scene).findLast((start) => start <= stepIndex) ?? 0;
