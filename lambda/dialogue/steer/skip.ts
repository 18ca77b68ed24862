import type { Answer } from '../../domain/answer/answer';
import type { PointCode } from '../../domain/catalogue/point';
import { targetOf } from '../../domain/routine/nextAfter';
import type { Exercise } from '../../domain/routine/routine';
import { across, codeOf, type NamedSide, type StepSide } from '../../domain/routine/target';
import type { ResumePoint } from '../turn/moment';
import type { Turn } from '../turn/turn';
import { startAfter, stepsIn } from '../guidance/exerciseStarts';
import { resumePointOf, withoutRest } from '../guidance/setAside';
import { goTo, type Scene, withGuidance } from '../guidance/withGuidance';

type Reason = Extract<Answer, { about: 'skipped' }>['because'];

/** The same guidance in which what an exercise works does not come again. */
function withoutLater(exercise: Exercise, index: number, scene: Scene): Scene {
  const { guidance } = scene;
  const code = codeOf(targetOf(exercise));
  const exercises = guidance.routine.exercises.filter(
    (each, at) => at <= index || codeOf(targetOf(each)) !== code,
  );
  return { ...scene, guidance: { ...guidance, routine: { exercises } } };
}

/** Skips the exercise of a step, and all that works the same place later: says so, and goes on after it. */
export function skipExercise(stepIndex: number, because: Reason, scene: Scene): Turn {
  const { routine, replyNumber } = scene.guidance;
  const index = stepsIn(scene)[stepIndex]?.exercise ?? -1;
  const exercise = routine.exercises[index];
  if (!exercise) return goTo({ from: stepIndex }, [], scene);
  const without = withoutLater(exercise, index, scene);
  const answer: Answer = { about: 'skipped', target: targetOf(exercise), because };
  const opening = [{ say: 'answer' as const, answer, nth: replyNumber }];
  return goTo({ from: startAfter(stepIndex, without) }, opening, without);
}

/** Skips the point that is pressed, or that was announced as the next one. */
export const skipPoint = withGuidance('skipPoint', {
  guiding: (going) => skipExercise(going.whereabouts.goOn.from, 'asked', going),
  paused: (scene) => skipExercise(scene.guidance.from, 'asked', scene),
});

/** Ends the rest that is under way, and nothing else: a hold that is under way goes on. */
export const skipRest = withGuidance('skipRest', {
  guiding: (going) => goTo(withoutRest(going.whereabouts.goOn), [], going),
  paused: (scene) => goTo(resumePointOf(scene.guidance), [], scene),
});

/** The same guidance with another exercise at an index. */
export function withExercise(exercise: Exercise, index: number, scene: Scene): Scene {
  const { guidance } = scene;
  const exercises = guidance.routine.exercises.with(index, exercise);
  return { ...scene, guidance: { ...guidance, routine: { exercises } } };
}

/** The same guidance without a side of a point, from an exercise on; its sides may be exercises of their own. */
function withoutSide(side: StepSide, point: PointCode, from: number, scene: Scene): Scene {
  const { guidance } = scene;
  const exercises = guidance.routine.exercises.map((each, index) =>
    'point' in each && each.point === point && index >= from
      ? { ...each, skippedSide: side }
      : each,
  );
  return { ...scene, guidance: { ...guidance, routine: { exercises } } };
}

/** Which side is skipped, by the one that is pressed. */
type SideOf = (pressed: StepSide) => StepSide;

/** Skips a side of an exercise, and goes on with what that has left. */
function skipSideIn(sideOf: SideOf, resumeAt: ResumePoint, scene: Scene): Turn {
  const step = stepsIn(scene)[resumeAt.from];
  const exercise = step && scene.guidance.routine.exercises[step.exercise];
  if (step?.kind !== 'press' || !exercise || !('point' in exercise))
    return skipExercise(resumeAt.from, 'asked', scene);
  if (step.side === 'both' || step.side === 'midline')
    return skipExercise(resumeAt.from, 'bothSides', scene);
  const side = sideOf(step.side);
  if (side === 'both' || side === 'midline' || exercise.skippedSide !== undefined)
    return skipExercise(resumeAt.from, 'asked', scene);
  const answer: Answer = { about: 'sideSkipped', side };
  const opening = [{ say: 'answer' as const, answer, nth: scene.guidance.replyNumber }];
  const oneSided = withoutSide(side, exercise.point, step.exercise, scene);
  return goTo(side === step.side ? { from: resumeAt.from } : resumeAt, opening, oneSided);
}

/** Skips a side; what is pressed on both at once is skipped whole. */
const skipping = (sideOf: SideOf) =>
  withGuidance('skipSide', {
    guiding: (going) => skipSideIn(sideOf, going.whereabouts.goOn, going),
    paused: (scene) => skipSideIn(sideOf, resumePointOf(scene.guidance), scene),
  });

/** Skips the side that is pressed. */
export const skipSide = skipping((pressed) => pressed);

/** Skips the side that is named. */
export const skipThatSide = (side: NamedSide) => skipping(() => side);

/** Skips the side across from the one that is pressed. */
export const skipOtherSide = skipping(across);
