import type { Answer } from '../../domain/answer/answer';
import { targetOf } from '../../domain/routine/nextAfter';
import type { Exercise } from '../../domain/routine/routine';
import { across, type NamedSide, type StepSide } from '../../domain/routine/target';
import type { ResumePoint } from '../turn/moment';
import type { Turn } from '../turn/turn';
import { startAfter, stepsIn } from '../guidance/exerciseStarts';
import { resumePointOf, withoutRest } from '../guidance/setAside';
import { goTo, type Scene, withGuidance } from '../guidance/withGuidance';

type Reason = Extract<Answer, { about: 'skipped' }>['because'];

/** Goes on after the exercise at a place, and says what is left out. */
export function skipExercise(place: number, because: Reason, scene: Scene): Turn {
  const { routine, replyNumber } = scene.guidance;
  const exercise = routine.exercises[stepsIn(scene)[place]?.exercise ?? -1];
  if (!exercise) return goTo({ from: place }, [], scene);
  const answer: Answer = { about: 'skipped', target: targetOf(exercise), because };
  const opening = [{ say: 'answer' as const, answer, nth: replyNumber }];
  return goTo({ from: startAfter(place, scene) }, opening, scene);
}

/** Leaves out the point that is pressed, or that was announced as the next one. */
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

/** Which side is left out, by the one that is pressed. */
type SideOf = (pressed: StepSide) => StepSide;

/** Goes on with what an exercise has left without a side. */
function leaveSide(sideOf: SideOf, place: ResumePoint, scene: Scene): Turn {
  const step = stepsIn(scene)[place.from];
  const exercise = step && scene.guidance.routine.exercises[step.exercise];
  if (step?.kind !== 'press' || !exercise || !('point' in exercise))
    return skipExercise(place.from, 'asked', scene);
  if (step.side === 'both' || step.side === 'midline')
    return skipExercise(place.from, 'bothSides', scene);
  const side = sideOf(step.side);
  if (side === 'both' || side === 'midline' || exercise.skippedSide !== undefined)
    return skipExercise(place.from, 'asked', scene);
  const answer: Answer = { about: 'sideSkipped', side };
  const opening = [{ say: 'answer' as const, answer, nth: scene.guidance.replyNumber }];
  const oneSided = withExercise({ ...exercise, skippedSide: side }, step.exercise, scene);
  return goTo(side === step.side ? { from: place.from } : place, opening, oneSided);
}

/** Leaves out a side; what is pressed on both at once is left out whole. */
const skipping = (sideOf: SideOf) =>
  withGuidance('skipSide', {
    guiding: (going) => leaveSide(sideOf, going.whereabouts.goOn, going),
    paused: (scene) => leaveSide(sideOf, resumePointOf(scene.guidance), scene),
  });

/** Leaves out the side that is pressed. */
export const skipSide = skipping((pressed) => pressed);

/** Leaves out the side that is named. */
export const skipThatSide = (side: NamedSide) => skipping(() => side);

/** Leaves out the side across from the one that is pressed. */
export const skipOtherSide = skipping(across);
