import type { Answer } from '../../domain/answer/answer';
import type { PointCode } from '../../domain/catalogue/point';
import { type Sided, sidedFrom, withBothSides } from '../../domain/routine/sided';
import { across, type NamedSide, type StepSide } from '../../domain/routine/target';
import { stepsIn } from '../guidance/exerciseStarts';
import { resumePointOf } from '../guidance/setAside';
import { goTo, type Scene, withGuidance } from '../guidance/withGuidance';
import type { ResumePoint } from '../turn/moment';
import type { Wish } from '../turn/wish';
import type { Ask, Turn } from '../turn/turn';
import { withExercise } from './skip';

/** True for an exercise that is done on one side alone: the other side is another exercise. */
const isOneSided = (exercise: number, { guidance }: Scene): boolean => {
  const planned = guidance.routine.exercises[exercise];
  return planned !== undefined && 'point' in planned && planned.onlySide !== undefined;
};

/** Where a side is pressed of what a step presses: from that step there on, or before; `undefined` where it has no such side. */
export function placeOnSide(side: StepSide, stepIndex: number, scene: Scene): number | undefined {
  const steps = stepsIn(scene);
  const pressed = steps[stepIndex];
  if (pressed?.kind !== 'press') return undefined;
  const isSame = (exercise: number, point: PointCode) =>
    exercise === pressed.exercise || (point === pressed.point && isOneSided(exercise, scene));
  const places = steps.flatMap((step, at) =>
    step.kind === 'press' && step.side === side && isSame(step.exercise, step.point) ? [at] : [],
  );
  return places.find((at) => at >= stepIndex) ?? places[0];
}

const answering = (answer: Answer, { guidance }: Scene) => [
  { say: 'answer' as const, answer, nth: guidance.replyNumber },
];

/** Goes to a side of the exercise of a step, also where it had been left out; one that has no sides says so, and goes on. */
function goToSide(sideOf: (side: StepSide) => StepSide, resumeAt: ResumePoint, scene: Scene): Turn {
  const step = stepsIn(scene)[resumeAt.from];
  if (!step) return goTo(resumeAt, [], scene);
  if (step.kind === 'practice')
    return goTo(resumeAt, answering({ about: 'noSide', practice: step.practice.id }, scene), scene);
  const there = placeOnSide(sideOf(step.side), resumeAt.from, scene);
  const found = there === undefined ? undefined : stepsIn(scene)[there];
  if (there === undefined || found === undefined || across(step.side) === step.side)
    return goTo(resumeAt, answering({ about: 'side', side: step.side }, scene), scene);
  const exercise = scene.guidance.routine.exercises[found.exercise];
  const whole =
    exercise && 'point' in exercise
      ? withExercise(withBothSides(exercise), found.exercise, scene)
      : scene;
  return goTo(there === resumeAt.from ? resumeAt : { from: there }, [], whole);
}

/** To a side of what is under way, now. */
const toSide = (sideOf: (side: StepSide) => StepSide): Ask =>
  withGuidance('whichSide', {
    guiding: (going) => {
      const { stepIndex, goOn } = going.whereabouts;
      const isHere = stepsIn(going)[goOn.from]?.exercise === stepsIn(going)[stepIndex]?.exercise;
      return goToSide(
        sideOf,
        isHere && goOn.from !== stepIndex ? { from: stepIndex } : goOn,
        going,
      );
    },
    paused: (scene) => goToSide(sideOf, resumePointOf(scene.guidance), scene),
  });

/** To the left or the right, now. */
export const thatSide = (side: NamedSide): Ask => toSide(() => side);

/** To the side across from the one that is pressed, now. */
export const otherSide: Ask = toSide(across);

/** The same wish on a side, or on both. */
const wishedOn = (sided: Sided | undefined, { sided: _, ...wish }: Wish): Wish => ({
  ...wish,
  ...(sided && { sided }),
});

/** The rest of what is under way on one side alone, or on both. */
function onlyOn(side: NamedSide | 'both', resumeAt: ResumePoint, scene: Scene): Turn {
  const { guidance, coach } = scene;
  const sided: Sided | undefined = side === 'both' ? undefined : { side, isAlone: true };
  const step = stepsIn(scene)[resumeAt.from];
  const routine = sidedFrom(guidance.routine, step?.exercise ?? Infinity, sided, coach.catalogue);
  const wish = wishedOn(sided, guidance.wish);
  const isElsewhere = step?.kind === 'press' && sided && step.side === across(side);
  const said = answering({ about: 'onlySide', side }, scene);
  return goTo(isElsewhere ? { from: resumeAt.from } : resumeAt, said, {
    ...scene,
    guidance: { ...guidance, routine, wish },
  });
}

/** One side alone from here on; or both again. */
export const onlySide = (side: NamedSide | 'both'): Ask =>
  withGuidance('whichSide', {
    guiding: (going) => onlyOn(side, going.whereabouts.goOn, going),
    paused: (scene) => onlyOn(side, resumePointOf(scene.guidance), scene),
  });
