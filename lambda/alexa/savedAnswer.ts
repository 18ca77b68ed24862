import type { Catalogue } from '../domain/catalogue/catalogue';
import { MANNERS } from '../domain/catalogue/manner';
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

/** Manners of doing something. */
export const isManners = listOf(oneOf(...MANNERS));

/** Sides of a press. */
export const isSide = oneOf('left', 'right', 'both', 'midline', 'sorer', 'other');
const isQuestion = oneOf('howHard', 'howLong', 'howOften', 'whichSide', 'why');
const isSpan = fields({ min: isAmount, max: isAmount });
const isPressure = oneOf('light', 'gentle', 'medium');
const isSides = oneOf('together', 'eachTime', 'oneThenOther', 'soreSideFirst', 'midline');
const kind = (...kinds: readonly string[]) => fields({ kind: oneOf(...kinds) });

const isPressureSaid = anyOf(
  kind('nothing'),
  allOf(kind('same', 'harder'), fields({ sources: isCount })),
);

const isSecondsSaid = anyOf(
  kind('nothing', 'same'),
  allOf(kind('other'), fields({ other: isSpan })),
  allOf(kind('two'), fields({ one: isSpan, another: isSpan })),
  allOf(kind('many'), fields({ all: isSpan })),
);

const isDoing = anyOf(
  allOf(kind('held'), fields({ seconds: isAmount })),
  allOf(kind('circles', 'taps'), fields({ count: isCount })),
  allOf(kind('pinches'), fields({ count: isCount, seconds: isAmount })),
);

/** Answers about one point. */
function pointAnswerShape(isPoint: Shape, isPointWithWay: Shape): Shape {
  const about = (name: string, more: Readonly<Record<string, Shape>> = {}) =>
    fields({ about: oneOf(name), point: isPoint, ...more });
  return anyOf(
    allOf(about('point', { pinyin: isText, oldCode: maybe(isText) }), isPointWithWay),
    about('howHard', { pressure: isPressure, said: isPressureSaid }),
    about('howLong', { doing: isDoing, times: isCount, isPerSide: isFlag, said: isSecondsSaid }),
    about('howOften', { times: isCount, said: maybe(isSpan) }),
    about('whichSide', { sides: isSides }),
    about('why', { sources: isCount }),
  );
}

/** The shapes of what an answer may name. */
interface NamedShapes {
  readonly isPoint: Shape;
  readonly isPractice: Shape;
  readonly isOutline: Shape;
  readonly isPointWithWay: Shape;
}

/** A point or a practice. */
export const targetShape = ({ isPoint, isPractice }: NamedShapes): Shape =>
  anyOf(fields({ point: isPoint }), fields({ practice: isPractice }));

/** What an answer from the catalogue must look like to be worded again. */
export function catalogueAnswerShape(catalogue: Catalogue, named: NamedShapes): Shape {
  const { isPoint, isPractice, isOutline, isPointWithWay } = named;
  const isArea: Shape = (id) => isText(id) && !!catalogue.findArea(id as string);
  const isTopic: Shape = (id) => isText(id) && !!catalogue.findTopic(id as string);
  const isTarget = targetShape(named);
  const isExample = fields({ area: isArea, point: isPoint });
  const about = (name: string, more: Readonly<Record<string, Shape>> = {}) =>
    fields({ about: oneOf(name), ...more });
  return anyOf(
    pointAnswerShape(isPoint, isPointWithWay),
    about('howLongAtMost', { practice: isPractice, seconds: isAmount }),
    about('whyPractice', { practice: isPractice }),
    about('whatElse', { area: maybe(isArea), points: listOf(isPoint) }),
    about('anyPoint', { question: isQuestion, span: maybe(isSpan) }),
    about('points', { count: isCount, examples: listOf(isExample) }),
    about('pointsFor', { area: isArea, points: listOf(isPoint) }),
    about('routine', { outline: isOutline, targets: listOf(isTarget) }),
    about('inManner', { manners: isManners, targets: listOf(isTarget) }),
    about('topic', { topic: isTopic, figures: tableOf(isText, isAmount) }),
    about('untaught', { code: isText }),
    about('noPointsThere'),
    about('unknownTopic'),
  );
}

/** What an answer must look like to be worded again. */
export function answerShape(catalogue: Catalogue, named: NamedShapes): Shape {
  const { isPractice, isOutline, isPointWithWay } = named;
  const isTarget = targetShape(named);
  const about = (...names: readonly string[]) => fields({ about: oneOf(...names) });
  return anyOf(
    catalogueAnswerShape(catalogue, named),
    about('thanks', 'greeting', 'neverMind', 'forgotten', 'notForgotten', 'noted'),
    allOf(about('leftOut'), fields({ letsGo: isFlag })),
    allOf(about('breathingOnly'), fields({ whose: oneOf('own', 'other'), letsGo: isFlag })),
    allOf(about('notGranted'), fields({ wish: isText })),
    allOf(about('pace'), fields({ by: oneOf('slower', 'faster'), isLimit: isFlag })),
    allOf(about('wordiness'), fields({ by: oneOf('fewer', 'more'), isLimit: isFlag })),
    allOf(
      about('holds'),
      fields({ by: oneOf('longer', 'shorter'), changed: oneOf('all', 'others', 'none') }),
    ),
    allOf(about('timeLeft'), fields({ seconds: isAmount, exercises: isCount })),
    allOf(about('whatNext'), fields({ next: maybe(isTarget) })),
    allOf(
      about('whatNow'),
      fields({ outline: maybe(isOutline), target: isTarget, side: maybe(isSide) }),
    ),
    allOf(about('side', 'sideLeftAside'), fields({ side: isSide })),
    allOf(about('noSide', 'noPlace'), fields({ practice: isPractice })),
    allOf(
      about('anotherWay'),
      fields({ side: isSide, cautions: isFlag, isLost: isFlag }),
      isPointWithWay,
    ),
    allOf(
      about('leftAside'),
      fields({
        target: isTarget,
        because: oneOf('asked', 'bothSides', 'notFound', 'notReached'),
      }),
    ),
  );
}
