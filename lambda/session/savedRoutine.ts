import type { DocumentNote } from '../domain/catalogue/documentNote';
import type { Span } from '../domain/catalogue/point';
import type { Instead } from '../domain/plan/alternatives';
import type {
  Exercise,
  Interrupted,
  PointExercise,
  PracticeExercise,
  Routine,
} from '../domain/routine/routine';
import type { Sided } from '../domain/routine/sided';
import { LONGEST_MINUTES } from '../dialogue/turn/namedAhead';
import type { Guidance } from '../dialogue/turn/state';
import type { Wish } from '../dialogue/turn/wish';
import { type CatalogueShapes, isManners, isNamedSide, isPosture, isSide } from './catalogueShapes';
import {
  either,
  fields,
  type FieldShapes,
  isCount,
  isCountUpTo,
  isUpTo,
  isText,
  listOf,
  maybe,
  oneOf,
  type Shape,
  variants,
  where,
} from './shape';

/** More than any plan of ours holds: nobody's session is laid out in time for ever. */
const MOST = { seconds: 7200, repetitions: 30, exercises: 100 };

/** Seconds of anything in it, or of what was spoken of it. */
export const isSeconds = isUpTo(MOST.seconds);
/** A length that was named. */
export const isMinutes = isUpTo(LONGEST_MINUTES);

/** What any exercise has. */
const timed: FieldShapes<Omit<PracticeExercise, 'practice'>> = {
  posture: isPosture,
  seconds: isSeconds,
  afterSeconds: isSeconds,
};

const isSpan = fields<Span>({ min: isSeconds, max: isSeconds });

const isNote = variants<DocumentNote, 'kind'>('kind', {
  massage: {},
  pressAndMassage: {},
  evenBreath: {},
  lying: {},
  less: { seconds: isSpan },
});

/** A point as planned. */
const pointExerciseShape = ({ isPoint, hasItsWay }: CatalogueShapes): Shape<PointExercise> =>
  where(
    fields<PointExercise>({
      ...timed,
      point: isPoint,
      way: isText,
      repetitions: isCountUpTo(MOST.repetitions),
      restSeconds: isSeconds,
      explain: oneOf('full', 'brief', 'short'),
      skippedSide: maybe(isSide),
      onlySide: maybe(isNamedSide),
      firstSide: maybe(isNamedSide),
      note: maybe(isNote),
    }),
    hasItsWay,
  );

function exerciseShape(named: CatalogueShapes): Shape<Exercise> {
  const isPracticeExercise = fields<PracticeExercise>({ ...timed, practice: named.isPractice });
  return either(pointExerciseShape(named), isPracticeExercise);
}

/** What could be done instead of an exercise. */
export const insteadShape = (named: CatalogueShapes): Shape<Instead> =>
  fields<Instead>({
    exercise: pointExerciseShape(named),
    by: oneOf('otherWay', 'ball', 'helper', 'otherPoint'),
  });

/** What was wished for. */
export function wishShape({
  isPoint,
  isPractice,
  isOutline,
  hasItsWay,
}: CatalogueShapes): Shape<Wish> {
  const how = {
    manners: maybe(isManners),
    sided: maybe(fields<Sided>({ side: isNamedSide, isAlone: maybe(oneOf(true)) })),
  };
  const isWish = variants<Wish, 'kind'>('kind', {
    routine: { outline: isOutline, minutes: isMinutes, ...how },
    point: { point: isPoint, way: maybe(isText), ...how },
    practice: { practice: isPractice, minutes: maybe(isMinutes), ...how },
  });
  return where(isWish, (wish) => wish.kind !== 'point' || hasItsWay(wish));
}

/** The fields of what was wished for and planned, and where in it somebody is. */
export const plannedFields = (
  named: CatalogueShapes,
): FieldShapes<Pick<Guidance, 'wish' | 'routine' | 'from' | 'interrupted' | 'isCounted'>> => ({
  wish: wishShape(named),
  routine: fields<Routine>({
    exercises: where(listOf(exerciseShape(named)), ({ length }) => length <= MOST.exercises),
  }),
  from: isCount,
  interrupted: maybe(
    fields<Interrupted>({ heldSeconds: isSeconds, locate: oneOf('back', 'nothing') }),
  ),
  isCounted: maybe(oneOf(true)),
});
