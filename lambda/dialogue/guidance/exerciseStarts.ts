import { nextAfter } from '../../domain/routine/nextAfter';
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

/** Where the place after that of a step begins; one past the last step where there is none. The other side of a place is none
 * after it, also where it is an exercise of its own. */
export function startAfter(stepIndex: number, scene: Scene): number {
  const steps = stepsIn(scene);
  const here = steps[stepIndex];
  const isAnother = (step: Step | undefined) =>
    !here || !step || nextAfter(here, step, scene.guidance.routine) !== 'otherSide';
  const starts = exerciseStarts(scene).filter((start) => start > stepIndex);
  return starts.find((start) => isAnother(steps[start])) ?? steps.length;
}

/** Where the exercise of a step begins. */
export const startOf = (stepIndex: number, scene: Scene): number =>
  exerciseStarts(scene).findLast((start) => start <= stepIndex) ?? 0;
