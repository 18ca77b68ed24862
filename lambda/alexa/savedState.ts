import type { Catalogue } from '../domain/catalogue/catalogue';
import { MANNERS } from '../domain/catalogue/manner';
import {
  type Bookmark,
  type DialogueState,
  type ListenerRecord,
  newListener,
} from '../dialogue/turn/state';
import { hasStepsLeft } from '../dialogue/guidance/bookmark';
import {
  allOf,
  anyOf,
  fields,
  isAmount,
  isCount,
  isFlag,
  isText,
  listOf,
  maybe,
  oneOf,
  type Shape,
  tableOf,
} from './shape';

/** The session attribute that holds the conversation. */
export const STATE_KEY = 'dialogue';

const isPosture = oneOf('sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown');
const isPurpose = oneOf(
  ...['coach', 'explain', 'howHard', 'howLong', 'howOften', 'whichSide', 'why', 'whatElse'],
);

const isManners = listOf(oneOf(...MANNERS));
const isSide = oneOf('left', 'right', 'both', 'midline', 'sorer', 'other');

/** Things that must be in the catalogue. */
function catalogueShapes(catalogue: Catalogue) {
  const isPoint: Shape = (code) => isText(code) && !!catalogue.findPoint(code as string);
  const isPractice: Shape = (id) => isText(id) && !!catalogue.findPractice(id as string);
  const isOutline: Shape = (id) => isText(id) && !!catalogue.findOutline(id as string);
  const hasItsWay: Shape = (value) => {
    const { point, way } = value as { point: string; way?: string };
    const ways = catalogue.point(point).ways;
    return way === undefined || ways.some(({ id }) => id === way);
  };
  const isPointWithWay: Shape = (value) => fields({ point: isPoint })(value) && hasItsWay(value);
  return { isPoint, isPractice, isOutline, isPointWithWay };
}

const isPace = oneOf('slower', 'usual', 'faster');

/** What was named ahead of a place. */
const isNamedAhead = fields({ minutes: maybe(isAmount), manners: maybe(isManners) });

/** What is remembered of a listener. */
const isListener = fields({
  heardDisclaimer: isFlag,
  explained: listOf(isText),
  pace: isPace,
  wordiness: oneOf('fewer', 'usual', 'more'),
  finished: fields({ count: isCount, lastAt: maybe(isAmount) }),
  routineOffer: maybe(oneOf('made', 'accepted', 'declined')),
});

/** What an exercise must look like. */
function exerciseShapes(catalogue: Catalogue) {
  const { isPractice, isPointWithWay } = catalogueShapes(catalogue);
  const isTimed = fields({ posture: isPosture, seconds: isAmount, afterSeconds: isAmount });
  const isPointExercise = allOf(
    isPointWithWay,
    isTimed,
    fields({
      way: isText,
      repetitions: isCount,
      restSeconds: isAmount,
      explain: oneOf('full', 'brief', 'short'),
      skippedSide: maybe(isSide),
    }),
  );
  const isPracticeExercise = allOf(isTimed, fields({ practice: isPractice }));
  return { isPointExercise, isExercise: anyOf(isPointExercise, isPracticeExercise) };
}

/** What could be done instead of an exercise. */
const insteadShape = (catalogue: Catalogue): Shape =>
  fields({
    exercise: exerciseShapes(catalogue).isPointExercise,
    by: oneOf('otherWay', 'ball', 'helper', 'otherPoint'),
  });

/** What was wished for and planned. */
function plannedShape(catalogue: Catalogue): Shape {
  const { isPractice, isOutline, isPointWithWay } = catalogueShapes(catalogue);
  const { isExercise } = exerciseShapes(catalogue);
  const isWish = allOf(
    fields({ manners: maybe(isManners) }),
    anyOf(
      fields({ kind: oneOf('routine'), outline: isOutline, minutes: isAmount }),
      allOf(fields({ kind: oneOf('point') }), isPointWithWay),
      fields({ kind: oneOf('practice'), practice: isPractice, minutes: maybe(isAmount) }),
    ),
  );
  return fields({
    wish: isWish,
    routine: fields({ exercises: listOf(isExercise) }),
    from: isCount,
    takenUp: maybe(fields({ heldSeconds: isAmount, locate: oneOf('back', 'nothing') })),
    isCounted: maybe(oneOf(true)),
  });
}

/** What a place that was kept must look like to go on from it: the place of a step that is there. */
function keptPlaceShape(catalogue: Catalogue): Shape {
  const isStep: Shape = (value) => hasStepsLeft(value as Bookmark, catalogue);
  const isKept = fields({
    spent: spentShape(catalogue),
    spoken: maybe(spokenShape(catalogue)),
    keptAt: isAmount,
  });
  return allOf(plannedShape(catalogue), isKept, isStep);
}

/** What a store kept of a listener; `undefined` where that is unreadable. What an older version did not keep is as for a
 * new listener; a place that is damaged, or names what is no longer in the catalogue, is dropped. */
export function readRecord(kept: unknown, catalogue: Catalogue): ListenerRecord | undefined {
  const isRecord = fields({ listener: fields({ heardDisclaimer: isFlag }) });
  if (!isRecord(kept)) return undefined;
  const { listener, place } = kept as { readonly listener: object; readonly place?: unknown };
  const completed = { ...newListener, ...listener };
  if (!isListener(completed)) return undefined;
  const isPlace = keptPlaceShape(catalogue)(place);
  return { listener: completed, ...(isPlace && { place: place as Bookmark }) };
}

/** What guidance must look like to go on with it. */
const guidanceShape = (catalogue: Catalogue): Shape =>
  allOf(plannedShape(catalogue), fields({ reply: isCount, restSeconds: maybe(isAmount) }));

/** What a reply must look like to find a listener in it. */
function spokenShape(catalogue: Catalogue): Shape {
  const isStep = fields({
    step: isCount,
    foundAt: isAmount,
    held: listOf(listOf(isAmount)),
    releasedAt: isAmount,
    endsAt: isAmount,
  });
  return fields({
    seconds: isAmount,
    opensFor: isAmount,
    steps: listOf(isStep),
    disclaimedAt: maybe(isAmount),
    lessons: listOf(listOf(anyOf(isAmount, isText))),
    startedAt: isAmount,
    spent: spentShape(catalogue),
    next: maybe(isCount),
    toldAgain: maybe(catalogueShapes(catalogue).isPoint),
  });
}

/** Seconds pressed, by a place of the catalogue. */
function spentShape(catalogue: Catalogue): Shape {
  const isPlace: Shape = (key) => !!catalogue.findPoint(String(key).split(':')[0] ?? '');
  return tableOf(isPlace, isAmount);
}

function stateShape(catalogue: Catalogue): Shape {
  const { isPoint, isPractice, isPointWithWay } = catalogueShapes(catalogue);
  const isGuidance = guidanceShape(catalogue);
  const named = (...names: readonly string[]) => fields({ name: oneOf(...names) });
  const isSituation = anyOf(
    named('idle', 'offeredResume'),
    allOf(named('askedArea'), isNamedAhead, fields({ aside: maybe(isGuidance) })),
    allOf(
      named('askedMeaning'),
      isNamedAhead,
      fields({
        point: isPoint,
        then: isPurpose,
        isGuess: maybe(isFlag),
        aside: maybe(isGuidance),
      }),
    ),
    allOf(named('offeredPoint'), isNamedAhead, isPointWithWay),
    allOf(
      named('offeredInstead'),
      fields({ guidance: isGuidance, instead: listOf(insteadShape(catalogue)) }),
    ),
    allOf(named('guiding'), fields({ guidance: isGuidance, spoken: spokenShape(catalogue) })),
    allOf(
      named('paused'),
      fields({
        guidance: isGuidance,
        nextSkips: maybe(isFlag),
        handsAt: maybe(isCount),
        missedAt: maybe(isCount),
      }),
    ),
    allOf(named('finished'), isNamedAhead, fields({ guidance: isGuidance })),
  );
  const isVisit = fields({
    seed: isCount,
    turn: isCount,
    spent: spentShape(catalogue),
    isFirst: isFlag,
    listener: isListener,
    breathingOnly: isFlag,
    placedIn: maybe(isPosture),
    leftOut: listOf(anyOf(isPoint, isPractice)),
    startedByTask: maybe(isFlag),
    kept: maybe(keptPlaceShape(catalogue)),
  });
  return fields({ visit: isVisit, situation: isSituation });
}

/** The state a session carries; `undefined` where it carries none, or one that is damaged or names what is no longer
 * in the catalogue. */
export function readState(
  attributes: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): DialogueState | undefined {
  const saved = attributes[STATE_KEY];
  return stateShape(catalogue)(saved) ? (saved as DialogueState) : undefined;
}
