import type { Catalogue } from '../domain/catalogue';
import type { DialogueState } from '../dialogue/state';
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

/** The one session attribute the skill keeps. */
export const STATE_KEY = 'dialogue';

const isPosture = oneOf('sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown');
const isNote = oneOf('asAsked', 'longest', 'shortest', 'offered');

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

/** What is remembered of a listener. */
const isListener = fields({
  heardDisclaimer: isFlag,
  explained: listOf(isText),
  pace: oneOf('slower', 'usual', 'faster'),
  wordiness: oneOf('fewer', 'usual', 'more'),
  finished: fields({ count: isCount, lastAt: maybe(isAmount) }),
  routineOffer: maybe(oneOf('made', 'accepted', 'declined')),
});

/** What was answered at the head of a reply. */
const isAnswer = anyOf(
  fields({ about: oneOf('thanks', 'greeting', 'noted', 'leftOut') }),
  fields({ about: oneOf('breathingOnly'), whose: oneOf('own', 'other') }),
);

/** What was wished for and planned. */
function plannedShape(catalogue: Catalogue): Shape {
  const { isPractice, isOutline, isPointWithWay } = catalogueShapes(catalogue);
  const isTimed = fields({ posture: isPosture, seconds: isAmount, afterSeconds: isAmount });
  const isPointExercise = allOf(
    isPointWithWay,
    isTimed,
    fields({
      way: isText,
      repetitions: isCount,
      restSeconds: isAmount,
      explain: oneOf('full', 'short'),
    }),
  );
  const isExercise = anyOf(isPointExercise, allOf(isTimed, fields({ practice: isPractice })));
  const isWish = anyOf(
    fields({ kind: oneOf('routine'), outline: isOutline, minutes: isAmount }),
    allOf(fields({ kind: oneOf('point') }), isPointWithWay),
    fields({ kind: oneOf('practice'), practice: isPractice, minutes: maybe(isAmount) }),
  );
  return fields({
    wish: isWish,
    routine: fields({ exercises: listOf(isExercise) }),
    from: isCount,
    takenUp: maybe(fields({ heldSeconds: isAmount, locate: oneOf('back', 'nothing') })),
    spent: spentShape(catalogue),
  });
}

/** What a place that was kept must look like to go on from it. */
const keptPlaceShape = (catalogue: Catalogue): Shape =>
  allOf(plannedShape(catalogue), fields({ keptAt: isAmount }));

/** What guidance under way must look like to be rebuilt. */
function guidanceShape(catalogue: Catalogue): Shape {
  const { isPoint, isPractice, isOutline } = catalogueShapes(catalogue);
  const isTarget = anyOf(fields({ point: isPoint }), fields({ practice: isPractice }));
  const says = (...lines: readonly string[]) => fields({ say: oneOf(...lines) });
  const isLead = allOf(
    fields({ nth: isCount }),
    anyOf(
      says('disclaimer', 'goOn', 'startOver', 'atTheFirst', 'enough'),
      allOf(says('answer'), fields({ answer: isAnswer })),
      allOf(says('startRoutine'), fields({ outline: isOutline, minutes: isCount, note: isNote })),
      allOf(says('startTarget'), fields({ target: isTarget })),
      allOf(says('oldCode'), fields({ code: isText })),
      allOf(says('lengthLimit'), fields({ note: oneOf('longest', 'shortest'), seconds: isAmount })),
    ),
  );
  return allOf(
    plannedShape(catalogue),
    fields({
      next: maybe(isCount),
      lead: listOf(isLead),
      reply: isCount,
      startedAt: isAmount,
    }),
  );
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
    allOf(named('idle'), fields({ kept: maybe(keptPlaceShape(catalogue)) })),
    allOf(named('askedArea'), fields({ minutes: maybe(isAmount), aside: maybe(isGuidance) })),
    allOf(
      named('askedMeaning'),
      fields({ point: isPoint, then: oneOf('coach', 'explain'), aside: maybe(isGuidance) }),
    ),
    allOf(named('offeredPoint'), isPointWithWay),
    allOf(named('guiding', 'finished'), fields({ guidance: isGuidance })),
    allOf(named('paused'), fields({ guidance: isGuidance, nextSkips: maybe(isFlag) })),
  );
  const isVisit = fields({
    seed: isCount,
    turn: isCount,
    spent: spentShape(catalogue),
    isFirst: isFlag,
    listener: isListener,
    breathingOnly: isFlag,
    leftOut: listOf(anyOf(isPoint, isPractice)),
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
