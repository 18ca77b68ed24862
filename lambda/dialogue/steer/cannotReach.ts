import { type Instead, alternativesTo } from '../../domain/plan/alternatives';
import { targetOf } from '../../domain/routine/nextAfter';
import type { Exercise, PointExercise } from '../../domain/routine/routine';
import { codeOf } from '../../domain/routine/target';
import { currentExercise } from '../guidance/currentExercise';
import { leaveOut } from '../safety/volunteer';
import type { NamedPlace } from './namedPlace';
import { answered } from '../guidance/answer';
import { movedTo, resumePointOf } from '../guidance/setAside';
import { startOf, stepsIn } from '../guidance/exerciseStarts';
import { skipExercise } from './skip';
import { inState } from '../turn/moment';
import { inSituation, type Situation } from '../turn/state';
import { type Ask, listen, type Turn } from '../turn/turn';
import { goTo, type Scene, withGuidance } from '../guidance/withGuidance';

type Offered = Extract<Situation, { name: 'offeredInstead' }>;

/** Offers the first of what could be done instead; where nothing is left of it, skips the exercise. */
function offer(instead: readonly Instead[], scene: Scene): Turn {
  const { guidance, state } = scene;
  const [first] = instead;
  if (!first) return skipExercise(guidance.from, 'notReached', scene);
  return listen(
    { kind: 'offerInstead', point: first.exercise.point, by: first.by },
    inSituation(state, { name: 'offeredInstead', guidance, instead }),
  );
}

/** Looks for something to do instead of the exercise that guidance has come to. */
function lookForInstead(scene: Scene): Turn {
  const { guidance, state, coach } = scene;
  const { exercises } = guidance.routine;
  const step = stepsIn(scene)[guidance.from];
  const current = step && exercises[step.exercise];
  if (!current) return goTo(resumePointOf(guidance), [], scene);
  if (!('point' in current))
    return answered({ about: 'noPlace', practice: current.practice }, state);
  const { wish } = guidance;
  const { spent, leftOut, listener } = state.visit;
  const outline = wish.kind === 'routine' ? coach.catalogue.outline(wish.outline) : undefined;
  const present = exercises.flatMap((each) => ('point' in each ? [each.point] : []));
  const planning = {
    area: outline?.area,
    means: { spent, leftOut },
    taught: listener,
    catalogue: coach.catalogue,
  };
  return offer(alternativesTo(current, present, planning), scene);
}

/** Offers something else to somebody who cannot reach the place under way; guidance waits for the answer. */
export const cannotReach: Ask = withGuidance('cannotReach', {
  guiding: (going) => {
    const guidance = movedTo(going.guidance, { from: going.whereabouts.goOn.from });
    const waiting = inSituation(going.state, { name: 'paused', guidance });
    return lookForInstead({ ...inState(going, waiting), guidance });
  },
  paused: lookForInstead,
});

/** What takes the place of an exercise, on the same side where that is one alone. */
function onItsSide(instead: PointExercise, { onlySide }: PointExercise, { coach }: Scene) {
  const { sides } = coach.catalogue.way(instead.point, instead.way);
  const mode = sides ?? coach.catalogue.point(instead.point).sides;
  const hasSides = mode === 'eachTime' || mode === 'oneThenOther';
  return onlySide && hasSides ? { ...instead, onlySide } : instead;
}

/** The same guidance with something else in the place of an exercise, and of all that works the same place later. A side that
 * was an exercise of its own comes again only where what is done instead has sides. */
function withInstead(instead: PointExercise, index: number, scene: Scene): Scene {
  const { guidance } = scene;
  const { exercises } = guidance.routine;
  const current = exercises[index];
  const isSame = (each: Exercise): each is PointExercise =>
    'point' in each && current !== undefined && 'point' in current && each.point === current.point;
  const changed = exercises.flatMap((each, at): Exercise[] => {
    if (at < index || !isSame(each)) return [each];
    const other = onItsSide(instead, each, scene);
    const comesAgain = instead.point === each.point && (!each.onlySide || other.onlySide);
    return at === index || comesAgain ? [{ ...other, afterSeconds: each.afterSeconds }] : [];
  });
  return { ...scene, guidance: { ...guidance, routine: { exercises: changed } } };
}

/** Yes to what was offered: it takes the place of what cannot be reached. */
export const takeInstead =
  ({ guidance, instead }: Offered): Ask =>
  (moment) => {
    const scene = { ...moment, guidance };
    const step = stepsIn(scene)[guidance.from];
    const [first] = instead;
    if (!step || !first) return goTo(resumePointOf(guidance), [], scene);
    const from = startOf(guidance.from, scene);
    return goTo({ from }, [], withInstead(first.exercise, step.exercise, scene));
  };

/** No to what was offered: the next best thing, and at last without that place. */
export const declineInstead =
  ({ guidance, instead }: Offered): Ask =>
  (moment) =>
    offer(instead.slice(1), { ...moment, guidance });

/** Something that is named cannot be reached: what is under way is helped with; another place is left out. */
export const cannotReachPlace =
  ({ codes }: NamedPlace): Ask =>
  (moment) => {
    const current = currentExercise(moment);
    const isHere = current !== undefined && codes.includes(codeOf(targetOf(current)));
    return (isHere || codes.length === 0 ? cannotReach : leaveOut(codes))(moment);
  };
