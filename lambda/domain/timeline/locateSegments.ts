import type { Finding } from './cue';
import type { PointExercise, PressStep } from '../routine/routine';
import { stopsIn } from '../routine/steps';
import { feelSegments } from './feelSegments';
import { isLying } from './placement';
import { placeSegments } from './placeSegments';
import { isIdleRest } from './restSegments';
import { type Segment, silenceSegments } from './timeline';
import { type Context, regionOf, relationOf, said } from './timelineContext';

/** Time for the hands, or the ball, to get to a place they know, or to its other side, in seconds at the usual pace. */
function travelSeconds(step: PressStep, how: Finding, context: Context): number {
  const { toPlace, otherSide } = regionOf(step.point, context);
  const { movingBall, ontoBall } = context.catalogue.movements;
  const isAcross = how === 'otherSide';
  const byHand = isAcross ? otherSide : toPlace;
  if (!step.way.tools.includes('tennisBall')) return byHand;
  return Math.max(byHand, (isAcross ? movingBall : ontoBall).seconds);
}

/** The words that bring the hands to the spot. Whoever is told it in full is given the time in the words. */
function findSegments(step: PressStep, how: Finding, context: Context): Segment[] {
  const { point, side, way } = step;
  const { previous } = context;
  const isMinded = previous?.kind === 'press' && previous.point === point;
  const isTold = how === 'full' || how === 'brief';
  const travel = isTold ? 0 : travelSeconds(step, how, context) * context.ruler.leisure;
  return [
    said(
      { say: 'find', point, way: way.id, side, how, ...(isMinded && { isMinded }) },
      'locate',
      context,
    ),
    ...silenceSegments(travel, 'locate'),
  ];
}

/** Calls back hands that have lain idle. */
function handsBack(step: PressStep, context: Context): Segment[] {
  const { point, side, way } = step;
  const by = way.presser === 'helper' ? 'helper' : way.tools.length > 0 ? 'ball' : 'hands';
  const isOneSide = side !== 'both' && side !== 'midline';
  return [
    said({ say: 'handsBack', point, by, isOneSide }, 'locate', context),
    ...silenceSegments(travelSeconds(step, 'back', context) * context.ruler.leisure, 'locate'),
  ];
}

/** The same spot again: whoever has rested for long is told where, too. */
function againSegments(step: PressStep, plan: PointExercise, context: Context): Segment[] {
  return [
    ...(isIdleRest(plan.restSeconds, context) ? handsBack(step, context) : []),
    said({ say: 'again', last: step.repetition === step.of }, 'locate', context),
  ];
}

/** Over to the other side. */
const acrossSegments = (step: PressStep, context: Context): Segment[] => [
  ...placeSegments(step, context),
  ...findSegments(step, 'otherSide', context),
];

/** Over to the other side; where sides take turns, the last time is told. */
function otherSideSegments(step: PressStep, context: Context): Segment[] {
  const isLast = step.of > 1 && step.repetition === step.of;
  const last = isLast ? [said({ say: 'again', last: true }, 'locate', context)] : [];
  return [...acrossSegments(step, context), ...last];
}

/** What is told of what the document that is followed says beside its figures: that one lies down, only to who does not. */
function noteSegments({ note, posture }: PointExercise, context: Context): Segment[] {
  if (!note || note.kind === 'massage' || note.kind === 'pressAndMassage') return [];
  if (note.kind === 'lying' && isLying(posture)) return [];
  return [said({ say: 'documentNote', note }, 'locate', context)];
}

/** The words that bring the hands to a step, as far as they are not there already. */
export function locateSegments(step: PressStep, plan: PointExercise, context: Context): Segment[] {
  const relation = relationOf(step, context);
  if (relation === 'again') return againSegments(step, plan, context);
  if (relation === 'otherSide') return otherSideSegments(step, context);
  return [
    ...placeSegments(step, context),
    ...findSegments(step, plan.explain, context),
    ...feelSegments(step, plan, context),
    ...noteSegments(plan, context),
  ];
}

/** Where a press goes on that was interrupted: how much is left of a hold, or at which stop of an arc. */
function whatIsLeft(step: PressStep, context: Context): Segment[] {
  const { technique } = step.way;
  const { heldSeconds = 0 } = step.interrupted ?? {};
  if (heldSeconds === 0) return [];
  return [
    technique.kind === 'circle'
      ? said({ say: 'atStop', n: stopsIn(technique, heldSeconds) + 1 }, 'locate', context)
      : said({ say: 'restOfHold', seconds: step.seconds }, 'locate', context),
  ];
}

/** How often it was done is told in a reply's first step as in any other, worded as its turn has it. */
const againIn = (locate: readonly Segment[]) =>
  locate.filter((segment) => segment.kind === 'cue' && segment.cue.say === 'again');

/** What is said of the place when a step opens a reply: all that the hands and the back are not ready for. `locate` is what
 * is said of it where it does not. */
export function openingSegments(
  step: PressStep,
  plan: PointExercise,
  locate: readonly Segment[],
  context: Context,
): Segment[] {
  const relation = relationOf(step, context);
  const { interrupted } = step;
  if (!interrupted && relation === 'otherSide')
    return [...acrossSegments(step, context), ...againIn(locate)];
  if (!interrupted && relation !== 'again')
    return locateSegments(step, plan, { ...context, previous: undefined });
  const placed = placeSegments(step, context);
  const back = () => findSegments(step, placed.length > 0 ? 'short' : 'back', context);
  if (!interrupted) return [...placed, ...back(), ...againIn(locate)];
  return [
    ...placed,
    ...(interrupted.locate === 'back' ? back() : []),
    ...whatIsLeft(step, context),
  ];
}
