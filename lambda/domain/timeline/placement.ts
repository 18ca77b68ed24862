import type { Catalogue } from '../catalogue/catalogue';
import type { Movements } from '../catalogue/movements';
import type { Posture, Way } from '../catalogue/point';
import { exerciseAt } from '../routine/nextAfter';
import type { Exercise, Routine, Step } from '../routine/routine';
import { opposite } from '../routine/sided';
import type { NamedSide } from '../routine/target';

/** How a listener is placed for a step: in which posture, on which side where they lie on one, forward on a chair, with a
 * ball at hand, with somebody who presses. */
export interface Placement {
  readonly posture: Posture;
  readonly lyingOn?: NamedSide;
  readonly isForward?: true;
  readonly hasBall?: true;
  readonly hasHelper?: true;
}

/** The side that somebody lies on unless anything is worked on that side. */
const USUAL_SIDE: NamedSide = 'right';

/** True in a posture that one gets up from. */
export const isLying = (posture: Posture) => posture.startsWith('lying');

/** True where a step works what lies behind. */
const isBehind = (step: Step, catalogue: Catalogue) =>
  step.kind === 'press' &&
  catalogue.movements.regions[catalogue.point(step.point).region]?.isBehind === true;

/** The side to lie on for a step: across from what is worked on top, else as before. */
function lyingOnFor(step: Step, before: Placement | undefined, catalogue: Catalogue): NamedSide {
  if (
    isBehind(step, catalogue) &&
    'side' in step &&
    (step.side === 'left' || step.side === 'right')
  )
    return opposite(step.side);
  return before?.lyingOn ?? USUAL_SIDE;
}

/** True where somebody sits forward: for what lies behind, and from then on. */
const isForwardFor = (step: Step, before: Placement | undefined, catalogue: Catalogue) =>
  isBehind(step, catalogue) || (before?.posture === 'sitting' && before.isForward === true);

const wayOf = (exercise: Exercise, catalogue: Catalogue) =>
  'point' in exercise ? catalogue.way(exercise.point, exercise.way) : undefined;

/** True where a ball is at hand: one that is used, and from then on, as long as nobody gets up or lies down. */
const isBallAtHand = (way: Way | undefined, posture: Posture, before: Placement | undefined) =>
  way?.tools.includes('tennisBall') === true ||
  (before?.posture === posture && before.hasBall === true);

/** How a listener is placed for a step who was placed so before it. */
export function placementFor(
  step: Step,
  before: Placement | undefined,
  routine: Routine,
  catalogue: Catalogue,
): Placement {
  const exercise = exerciseAt(routine, step.exercise);
  const way = wayOf(exercise, catalogue);
  const { posture } = exercise;
  const isForward = posture === 'sitting' && isForwardFor(step, before, catalogue);
  return {
    posture,
    ...(posture === 'lyingOnSide' && { lyingOn: lyingOnFor(step, before, catalogue) }),
    ...(isForward && { isForward }),
    ...(isBallAtHand(way, posture, before) && { hasBall: true }),
    ...(way?.presser === 'helper' && { hasHelper: true }),
  };
}

/** How a listener is placed for each of some steps that follow one another. */
export function placementsFor(
  steps: readonly Step[],
  routine: Routine,
  catalogue: Catalogue,
): readonly Placement[] {
  const placements: Placement[] = [];
  for (const step of steps)
    placements.push(placementFor(step, placements.at(-1), routine, catalogue));
  return placements;
}

/** What a listener has to do to be placed anew: nothing, turn over, come forward, or take up a posture, a ball or a helper. */
export function changeTo(
  to: Placement,
  from: Placement | undefined,
): 'nothing' | 'turn' | 'forward' | 'takeUp' {
  const isNew = (to.hasBall && !from?.hasBall) || (to.hasHelper && !from?.hasHelper);
  if (from?.posture !== to.posture || isNew) return 'takeUp';
  if (from.lyingOn !== to.lyingOn) return 'turn';
  return to.isForward && !from.isForward ? 'forward' : 'nothing';
}

/** Seconds it takes to be placed anew, at the usual pace. */
export function secondsTo(
  to: Placement,
  from: Placement | undefined,
  { postures, comingForward, helperComing, turningOver }: Movements,
): number {
  const into = postures[to.posture];
  if (to.hasBall && !from?.hasBall) return into.withBall;
  if (from?.posture !== to.posture)
    return from && isLying(from.posture) ? into.fromLying : into.fromUpright;
  if (from.lyingOn !== to.lyingOn) return turningOver.seconds;
  return to.hasHelper ? helperComing.seconds : comingForward.seconds;
}
