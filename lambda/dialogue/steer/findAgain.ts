import type { Answer } from '../../domain/answer/answer';
import type { PressStep, Step } from '../../domain/routine/routine';
import { answerAndGoOn, answered } from '../guidance/answer';
import { stepsIn } from '../guidance/exerciseStarts';
import { skipExercise } from './skip';
import type { ResumePoint } from '../turn/moment';
import type { Turn } from '../turn/turn';
import {
  type Going,
  goTo,
  type Scene,
  type WithGuidance,
  withGuidance,
} from '../guidance/withGuidance';

const anotherWay = (
  { point, way, side }: PressStep,
  cautions: boolean,
  isLost: boolean,
): Answer => ({ about: 'anotherWay', point, way: way.id, side, cautions, isLost });

/** True where the reply under way began with the other way to find that point. */
const wasToldAnother = (step: Step, { spoken }: Going): boolean =>
  step.kind === 'press' && step.point === spoken.toldAgain;

/** What is said of the place of a step to somebody who asks for it again. */
const whereAnswer = (step: Step, cautions: boolean, isLost: boolean): Answer =>
  step.kind === 'press'
    ? anotherWay(step, cautions, isLost)
    : { about: 'noPlace', practice: step.practice.id };

/** Finds the place again while guidance is under way; one that still was not found is skipped. */
function findAgain(isLost: boolean, going: Going): Turn {
  const { goOn, isFound, stepIndex } = going.whereabouts;
  const step = stepsIn(going)[goOn.from];
  if (!step) return goTo(goOn, [], going);
  if (isLost && wasToldAnother(step, going)) return skipExercise(goOn.from, 'notFound', going);
  const wasFound = isFound || goOn.interrupted !== undefined;
  const answer = whereAnswer(step, !wasFound, isLost);
  const isAhead = goOn.from !== stepIndex && !wasFound;
  if (isAhead) return answerAndGoOn(answer, going);
  const heldSeconds = goOn.interrupted?.heldSeconds ?? 0;
  const pressing: ResumePoint = { ...goOn, interrupted: { heldSeconds, locate: 'nothing' } };
  return answerAndGoOn(answer, going, pressing);
}

/** Tells the place again while guidance is set aside. */
function tellAside(isLost: boolean, scene: Scene): Turn {
  const step = stepsIn(scene)[scene.guidance.from];
  if (!step) return goTo({ from: scene.guidance.from }, [], scene);
  return answered(whereAnswer(step, true, isLost), scene.state);
}

/** Tells an offered point's place by another landmark. */
const tellOffered =
  (isLost: boolean): NonNullable<WithGuidance['offered']> =>
  ({ point, way: named }, { state, coach: { catalogue } }) => {
    const way = named ?? catalogue.point(point).ways[0]?.id ?? '';
    return answered(
      { about: 'anotherWay', point, way, side: 'left', cautions: false, isLost },
      state,
    );
  };

/** Tells the place under way by another landmark, and goes on with its press, or what is left of it. */
export const whereAgain = withGuidance('whereAgain', {
  guiding: (going) => findAgain(false, going),
  paused: (scene) => tellAside(false, scene),
  offered: tellOffered(false),
});

/** Helps somebody who cannot find the place: another landmark, and the second time on to the next place. */
export const cannotFind = withGuidance('cannotFind', {
  guiding: (going) => findAgain(true, going),
  paused: (scene) => tellAside(true, scene),
  offered: tellOffered(true),
});
