import type {
  CatalogueAnswer,
  Doing,
  PointQuestion,
  PressureSaid,
  SecondsSaid,
} from './catalogueAnswer';
import type { Mention, Point, Pressure, SideMode, Span, Technique, Way } from '../catalogue/point';

/** The document of a mention: `'S4-07'` is the seventh point of S4. */
const documentOf = ({ id }: Mention) => id.split('-')[0] ?? id;

/** How many documents are behind some mentions. */
const documentsBehind = (mentions: readonly Mention[]) => new Set(mentions.map(documentOf)).size;

const SCALE: readonly Pressure[] = ['light', 'gentle', 'medium', 'firm', 'strong'];

function pressureSaid({ pressure, sources }: Point): PressureSaid {
  const saying = (is: (asked: number, ours: number) => boolean) =>
    documentsBehind(
      sources.filter(
        (mention) =>
          mention.pressure !== undefined &&
          is(SCALE.indexOf(mention.pressure), SCALE.indexOf(pressure)),
      ),
    );
  const harder = saying((asked, ours) => asked > ours);
  if (harder > 0) return { kind: 'harder', sources: harder };
  const same = saying((asked, ours) => asked === ours);
  return same > 0 ? { kind: 'same', sources: same } : { kind: 'nothing' };
}

/** How hard to press a point, and whether its sources say so. */
export const howHard = (point: Point): CatalogueAnswer => ({
  about: 'howHard',
  point: point.code,
  pressure: point.pressure,
  said: pressureSaid(point),
});

const sameSpan = (one: Span, other: Span) => one.min === other.min && one.max === other.max;

/** What the sources give for one press, each span once, the shortest first. */
function spansOf({ sources }: Point): Span[] {
  const spans = sources.flatMap(({ seconds }) => seconds ?? []);
  return spans
    .filter((span, at) => spans.findIndex((other) => sameSpan(span, other)) === at)
    .sort((a, b) => a.min - b.min || a.max - b.max);
}

/** What the sources say beside the seconds we use. */
export function secondsSaid(point: Point, seconds: number): SecondsSaid {
  const [one, another, ...more] = spansOf(point);
  if (!one) return { kind: point.sources.find(({ about }) => about)?.about ?? 'nothing' };
  if (!another)
    return one.min <= seconds && seconds <= one.max
      ? { kind: 'same' }
      : { kind: 'other', other: one };
  if (more.length === 0) return { kind: 'two', one, another };
  const longest = Math.max(...[another, ...more].map(({ max }) => max));
  return { kind: 'many', all: { min: one.min, max: longest } };
}

/** What one press of some technique is, held for so many seconds where it is held. */
function doingOf(technique: Technique, seconds: number): Doing {
  switch (technique.kind) {
    case 'hold':
    case 'roll':
    case 'rest':
    case 'breathe':
      return { kind: 'held', seconds };
    case 'circle':
      return { kind: 'circles', count: technique.eachWay };
    case 'tap':
      return { kind: 'taps', count: technique.count };
    case 'pinch':
      return { kind: 'pinches', count: technique.count, seconds: technique.onSeconds };
  }
}

const ONE_BY_ONE: readonly SideMode[] = ['eachTime', 'oneThenOther', 'soreSideFirst'];

/** How long one press is and how often it comes, as planned or as usual. */
export function howLong(
  point: Point,
  way: Way,
  planned?: { readonly seconds: number; readonly repetitions: number },
): CatalogueAnswer {
  const { technique } = way;
  const usual = 'seconds' in technique ? technique.seconds.default : 0;
  const doing = doingOf(technique, planned?.seconds ?? usual);
  return {
    about: 'howLong',
    point: point.code,
    doing,
    times: planned?.repetitions ?? way.repetitions.default,
    isPerSide: ONE_BY_ONE.includes(way.sides ?? point.sides),
    said: doing.kind === 'held' ? secondsSaid(point, doing.seconds) : { kind: 'nothing' },
  };
}

/** How often a day a point may be pressed, and what a source that counts says. */
export function howOften({ code, timesADay, sources }: Point): CatalogueAnswer {
  const said = sources.flatMap(({ aDay, often }) => aDay ?? often ?? [])[0];
  return { about: 'howOften', point: code, times: timesADay, ...(said && { said }) };
}

/** Which side of a point is pressed, worked in some way. */
export const sidesOfPoint = (point: Point, way: Way): CatalogueAnswer => ({
  about: 'whichSide',
  point: point.code,
  sides: way.sides ?? point.sides,
});

/** What a point is used for, and how many documents name it. */
export const whyPoint = ({ code }: Point): CatalogueAnswer => ({ about: 'why', point: code });

const spanOf = (amounts: readonly number[]): Span => ({
  min: Math.min(...amounts),
  max: Math.max(...amounts),
});

/** Between what all points lie, for what is told in numbers. */
function spanFor(question: PointQuestion, points: readonly Point[]): Span | undefined {
  if (question === 'howOften') return spanOf(points.map(({ timesADay }) => timesADay));
  if (question !== 'howLong') return undefined;
  const usual = points.flatMap(({ ways: [way] }) =>
    way && 'seconds' in way.technique ? [way.technique.seconds.default] : [],
  );
  return spanOf(usual);
}

/** A question about points in general. */
export function ofAnyPoint(
  question: Exclude<PointQuestion, 'whatElse'>,
  points: readonly Point[],
): CatalogueAnswer {
  const span = spanFor(question, points);
  return { about: 'anyPoint', question, ...(span && { span }) };
}
