import type { Answer, Control } from '../../domain/answer/answer';
import { exerciseAt, targetOf } from '../../domain/routine/nextAfter';
import { codeOf } from '../../domain/routine/target';
import { answerAndGoOn, answered } from '../guidance/answer';
import { askPoint } from './askPoint';
import { whatIsLeft } from '../guidance/composeReply';
import { stepsIn } from '../guidance/exerciseStarts';
import { movedTo, resumePointOf } from '../guidance/setAside';
import type { ResumePoint, Whereabouts } from '../turn/moment';
import type { Ask } from '../turn/turn';
import { type Scene, type WithGuidance, withGuidance } from '../guidance/withGuidance';

/** Where the hands are: in the last seconds of a hold guidance goes on at what comes next, of which nothing was told. */
const handsAt = ({ isHolding, stepIndex, goOn }: Whereabouts): ResumePoint =>
  isHolding ? { from: stepIndex } : goOn;

/** Answers from where the hands are, whether guidance is under way or set aside. */
const tell = (
  control: Control,
  answering: (resumeAt: ResumePoint, scene: Scene) => Answer,
  offered?: WithGuidance['offered'],
  placed = handsAt,
): Ask =>
  withGuidance(control, {
    ...(offered && { offered }),
    guiding: (going) => answerAndGoOn(answering(placed(going.whereabouts), going), going),
    paused: (scene) => answered(answering(resumePointOf(scene.guidance), scene), scene.state),
  });

/** How long is left, and how many places; of a point that was offered, how long it takes. */
export const timeLeft: Ask = tell(
  'timeLeft',
  (resumeAt, scene) => ({
    about: 'timeLeft',
    ...whatIsLeft(movedTo(scene.guidance, resumeAt), scene),
  }),
  (_, moment) => askPoint('howLong', { point: { kind: 'none' } })(moment),
  ({ goOn }) => goOn,
);

/** What comes after the exercise under way; in the rest after it, too. */
export const whatNext: Ask = tell(
  'whatNext',
  ({ from }, scene) => {
    const exercise = stepsIn(scene)[from]?.exercise;
    const [current, ...later] = scene.guidance.routine.exercises.slice(exercise ?? Infinity);
    const code = current && codeOf(targetOf(current));
    const next = later.find((each) => codeOf(targetOf(each)) !== code);
    return { about: 'whatNext', ...(next && { next: targetOf(next) }) };
  },
  undefined,
  ({ isOver, stepIndex, goOn }) => (isOver ? goOn : { from: stepIndex }),
);

/** What is being done. */
export const whatNow: Ask = tell('whatNow', ({ from }, scene) => {
  const { guidance } = scene;
  const { wish, routine } = guidance;
  const steps = stepsIn(scene);
  const step = steps[from] ?? steps.at(-1);
  return {
    about: 'whatNow',
    target: targetOf(exerciseAt(routine, step?.exercise ?? 0)),
    ...(wish.kind === 'routine' && { outline: wish.outline }),
    ...(step?.kind === 'press' && { side: step.side }),
  };
});

/** Which side is pressed. */
export const askSide: Ask = tell('whichSide', ({ from }, scene) => {
  const steps = stepsIn(scene);
  const step = steps[from] ?? steps.at(-1);
  return step?.kind === 'practice'
    ? { about: 'noSide', practice: step.practice.id }
    : { about: 'side', side: step?.side ?? 'both' };
});
