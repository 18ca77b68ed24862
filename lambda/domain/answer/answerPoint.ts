import type {
  CatalogueAnswer,
  Doing,
  LengthSaid,
  LengthTold,
  PointQuestion,
  SecondsSaid,
} from './catalogueAnswer';
import type { Mention, Point, SideMode, Span, Technique, Vague, Way } from '../catalogue/point';
import type { Practice } from '../catalogue/practice';

/** The document of a mention: `'S4-07'` is the seventh point of S4. */
const documentOf = ({ id }: Mention) => id.split('-')[0] ?? id;

/** How many documents are behind some mentions. */
export const documentsBehind = (mentions: readonly Mention[]) =>
  new Set(mentions.map(documentOf)).size;

/** Where lengths without a number stand among those with one, in seconds. */
const ABOUT: Readonly<Record<Vague, number>> = { fewSeconds: 3, fewMinutes: 180 };

const shortestOf = (length: LengthSaid) =>
  typeof length === 'object' ? length.min : ABOUT[length];
const longestOf = (length: LengthSaid) => (typeof length === 'object' ? length.max : ABOUT[length]);

const isSame = (one: LengthSaid, other: LengthSaid) =>
  typeof one === typeof other &&
  shortestOf(one) === shortestOf(other) &&
  longestOf(one) === longestOf(other);

/** How long the sources have one press held: each length once, with how many say it, the shortest first. */
function lengthsTold({ sources }: Point): LengthTold[] {
  const told = sources.flatMap((mention) => {
    const length = mention.seconds ?? mention.about;
    return length === undefined ? [] : [{ mention, length }];
  });
  return told
    .filter(({ length }, at) => told.findIndex((other) => isSame(other.length, length)) === at)
    .map(({ length }) => {
      const saying = told.filter((other) => isSame(other.length, length));
      return { length, sources: documentsBehind(saying.map(({ mention }) => mention)) };
    })
    .sort(
      (a, b) =>
        shortestOf(a.length) - shortestOf(b.length) || longestOf(a.length) - longestOf(b.length),
    );
}

/** What the sources say beside the seconds we use. */
export function secondsSaid(point: Point, seconds: number): SecondsSaid {
  const told = lengthsTold(point);
  const [one, another, ...more] = told;
  const isOurs = told.some(
    ({ length }) => typeof length === 'object' && length.min <= seconds && seconds <= length.max,
  );
  if (!one) return { kind: 'nothing' };
  if (!another) return { kind: 'one', one, isOurs };
  if (more.length === 0) return { kind: 'two', one, another, isOurs };
  const longest = more.reduce(
    (most, { length }) => (longestOf(length) > longestOf(most) ? length : most),
    another.length,
  );
  return { kind: 'many', from: one.length, to: longest, isOurs };
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
      return { kind: 'circles', count: technique.eachWay, stops: technique.stops };
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

/** How long a practice is, as planned, and what may be said of that. */
export const howLongOf = (
  { id, seconds: { max }, sourceSeconds }: Practice,
  seconds: number,
): CatalogueAnswer => ({
  about: 'howLongOf',
  practice: id,
  seconds,
  most: max,
  ...(sourceSeconds && { said: sourceSeconds }),
});

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
