import {
  howLong,
  howLongOf,
  howOften,
  ofAnyPoint,
  sidesOfPoint,
  whyPoint,
} from '../../domain/answer/answerPoint';
import { howHard } from '../../domain/answer/howHard';
import type { CatalogueAnswer, PointQuestion } from '../../domain/answer/catalogueAnswer';
import type { Point, PointCode, Way } from '../../domain/catalogue/point';
import { chiefArea, pointsBeside } from '../../domain/catalogue/pointLists';
import type { Exercise, PointExercise } from '../../domain/routine/routine';
import { answerInPassing, type Answering } from '../guidance/answer';
import { askWhich, type NamedPoint, notFound } from './namedPoint';
import { isGuided } from '../guidance/setAside';
import type { Coach, Moment } from '../turn/moment';
import type { DialogueState } from '../turn/state';
import type { Ask } from '../turn/turn';
import { unlessBreathingOnly } from '../guidance/unlessBreathingOnly';
import {
  currentArea,
  currentExercise,
  offeredPoint,
  currentPoints,
} from '../guidance/currentExercise';

/** A point that is asked about, in the way it was named or is being worked, and as it was planned. */
interface Asked {
  readonly point: Point;
  readonly way: Way;
  readonly planned?: PointExercise;
}

/** What else may be tried for the place under way, or for the one a point does most for. */
function whatElse({ state, coach }: Moment, point?: Point): CatalogueAnswer {
  const area = point ? chiefArea(point) : currentArea(state, coach);
  if (!area) return { about: 'whatElse', points: [] };
  const known = [...currentPoints(state), ...state.visit.leftOut, ...(point ? [point.code] : [])];
  return { about: 'whatElse', area, points: pointsBeside(area, known, coach.catalogue) };
}

function answerAbout(
  question: PointQuestion,
  { point, way, planned }: Asked,
  moment: Moment,
): CatalogueAnswer {
  switch (question) {
    case 'howHard':
      return howHard(point, way);
    case 'howLong':
      return howLong(point, way, planned);
    case 'howOften':
      return howOften(point);
    case 'whichSide':
      return sidesOfPoint(point, way);
    case 'why':
      return whyPoint(point);
    case 'whatElse':
      return whatElse(moment, point);
  }
}

/** A point with the way it is worked in: the one that was named, or the usual one. */
function askedPoint(code: PointCode, { catalogue }: Coach, way?: string): Asked | undefined {
  const point = catalogue.point(code);
  const worked = way === undefined ? point.ways[0] : catalogue.way(code, way);
  return worked && { point, way: worked };
}

function askedExercise(exercise: PointExercise, coach: Coach): Asked | undefined {
  const asked = askedPoint(exercise.point, coach, exercise.way);
  return asked && { ...asked, planned: exercise };
}

/** The same question of a practice under way, or of points in general. */
function withoutPoint(
  question: PointQuestion,
  exercise: Exercise | undefined,
  moment: Moment,
): CatalogueAnswer {
  if (question === 'whatElse') return whatElse(moment);
  const { coach } = moment;
  const general = ofAnyPoint(question, coach.catalogue.points);
  if (!exercise || 'point' in exercise) return general;
  if (question === 'why') return { about: 'whyPractice', practice: exercise.practice };
  if (question !== 'howLong') return general;
  return howLongOf(coach.catalogue.practice(exercise.practice), exercise.seconds);
}

/** Answers a question that names no point: it is about what is being done, or was just offered. */
const ofWhatIsUnderWay =
  (question: PointQuestion): Answering =>
  (moment) => {
    const { state, coach } = moment;
    const exercise = currentExercise(moment);
    const offered = offeredPoint(state.situation);
    const isOfRoutine = question === 'whatElse' && currentArea(state, coach) !== undefined;
    const asked = offered
      ? askedPoint(offered.point, coach, offered.way)
      : exercise && 'point' in exercise && !isOfRoutine
        ? askedExercise(exercise, coach)
        : undefined;
    if (!asked) return withoutPoint(question, exercise, moment);
    const answer = answerAbout(question, asked, moment);
    return asked.planned && 'point' in answer ? { ...answer, isUnderWay: true } : answer;
  };

/** Whether a question makes sense while all that may be done is a practice: about that one, and not about pressing. */
const isOfPractice = (question: PointQuestion, state: DialogueState) =>
  (question === 'howLong' || question === 'why') && isGuided(state);

const askUnderWay =
  (question: PointQuestion): Ask =>
  (moment) => {
    const ask = answerInPassing(ofWhatIsUnderWay(question));
    return (isOfPractice(question, moment.state) ? ask : unlessBreathingOnly(ask))(moment);
  };

const askNamed = (question: PointQuestion, named: NamedPoint): Ask =>
  unlessBreathingOnly((moment) => {
    const { coach } = moment;
    const { point, oldCode, way } = named;
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return notFound(named, question)(moment);
    if (oldCode?.collides)
      return askWhich(oldCode.code, { point: found.code, then: question })(moment);
    const asked = askedPoint(found.code, coach, way);
    return answerInPassing(() =>
      asked ? answerAbout(question, asked, moment) : withoutPoint(question, undefined, moment),
    )(moment);
  });

/** Answers a question about a point: the one that is named, or else the one under way. */
export const askPoint = (question: PointQuestion, named: NamedPoint): Ask =>
  named.point.kind === 'none' ? askUnderWay(question) : askNamed(question, named);
