import type { Finding } from './cue';
import type { Posture } from '../catalogue/point';
import { exerciseAt } from '../routine/nextAfter';
import type { Exercise, PointExercise, PressStep } from '../routine/routine';
import { type Segment, silenceSegments } from './timeline';
import { type Context, isHelped, relationOf, said } from './timelineContext';

/** Time to get from one posture into another, in seconds: getting up from the floor, or down to it, takes longest. */
const CHANGE_SECONDS = { onTheFloor: 8, toOrFromTheFloor: 12, offTheFloor: 5 };

/** Time to settle at the very start, in seconds. More would make the first press come late: the finding gives time too. */
const SETTLE_SECONDS = { lying: 2, upright: 1 };

/** Time for the hands to travel to a place they know, in seconds: a foot or a knee has to be brought to them. */
const TRAVEL_SECONDS: Readonly<Record<string, number>> = { foot: 5, ankle: 5, knee: 4, buttock: 4 };
const USUAL_TRAVEL_SECONDS = 2;

const isLying = (posture: Posture) => posture.startsWith('lying');

/** Seconds it takes to get into a posture, from another one or at the start. */
function changeSeconds(to: Posture, from: Posture | undefined): number {
  if (from === undefined) return isLying(to) ? SETTLE_SECONDS.lying : SETTLE_SECONDS.upright;
  if (isLying(to) !== isLying(from)) return CHANGE_SECONDS.toOrFromTheFloor;
  return isLying(to) ? CHANGE_SECONDS.onTheFloor : CHANGE_SECONDS.offTheFloor;
}

/** Nobody is hurried from one posture into another. */
const atLeastUsual = ({ ruler }: Context) => Math.max(1, ruler.leisure);

const exerciseBefore = ({ previous, routine }: Context) =>
  previous && exerciseAt(routine, previous.exercise);

/** How the listener lies or sits when a step begins; `undefined` where nobody knows. */
const postureBefore = (context: Context): Posture | undefined =>
  context.opening ? context.opening.posture : exerciseBefore(context)?.posture;

/** True where the listener does not lie or sit as a step needs it, for all that is known. */
export const isElsewhere = (step: PressStep, context: Context): boolean =>
  postureBefore(context) !== exerciseAt(context.routine, step.exercise).posture;

/** Says how to sit or lie, where that is not how the listener sits or lies already. */
export function postureSegments(exercise: Exercise, context: Context): Segment[] {
  if ('practice' in exercise && context.catalogue.practice(exercise.practice).placesListener)
    return [];
  const { posture } = exercise;
  const before = exerciseBefore(context);
  const from = postureBefore(context);
  const helped = isHelped(exercise, context);
  if (before && from === posture && isHelped(before, context) === helped) return [];
  const isChange = from !== undefined && (before !== undefined || from !== posture);
  const how = helped ? 'helper' : isChange ? 'change' : 'self';
  return [
    said({ say: 'posture', posture, how }, 'locate', context),
    ...silenceSegments(
      changeSeconds(posture, isChange ? from : undefined) * atLeastUsual(context),
      'locate',
    ),
  ];
}

/** The words that bring the hands to the spot. */
export function findSegments(step: PressStep, how: Finding, context: Context): Segment[] {
  const { point, side, way } = step;
  const isTold = how === 'full' || how === 'brief';
  const travel = TRAVEL_SECONDS[context.catalogue.point(point).region] ?? USUAL_TRAVEL_SECONDS;
  return [
    said({ say: 'find', point, way: way.id, side, how }, 'locate', context),
    ...silenceSegments(isTold ? 0 : travel * context.ruler.leisure, 'locate'),
  ];
}

/** Over to the other side; where sides take turns, the last time is told. */
function otherSideSegments(step: PressStep, context: Context): Segment[] {
  const isLast = step.of > 1 && step.repetition === step.of;
  const last = isLast ? [said({ say: 'again', last: true }, 'locate', context)] : [];
  return [...findSegments(step, 'otherSide', context), ...last];
}

/** The words that bring the hands to a step, as far as they are not there already. */
export function locateSegments(step: PressStep, plan: PointExercise, context: Context): Segment[] {
  const relation = relationOf(step, context);
  if (relation === 'again')
    return [said({ say: 'again', last: step.repetition === step.of }, 'locate', context)];
  if (relation === 'otherSide') return otherSideSegments(step, context);
  return [...postureSegments(plan, context), ...findSegments(step, plan.explain, context)];
}
