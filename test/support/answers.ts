import { catalogue } from '../../lambda/content/catalogue';
import {
  howLong,
  howLongOf,
  howOften,
  ofAnyPoint,
  sidesOfPoint,
  whyPoint,
} from '../../lambda/domain/answer/answerPoint';
import { howHard } from '../../lambda/domain/answer/howHard';
import type { Answer } from '../../lambda/domain/answer/answer';
import type { CatalogueAnswer } from '../../lambda/domain/answer/catalogueAnswer';
import {
  chiefArea,
  examplePoints,
  pointsBeside,
  pointsFor,
} from '../../lambda/domain/catalogue/pointLists';
import { chiefTargets } from '../../lambda/domain/plan/chiefTargets';

type About = CatalogueAnswer['about'];

/** Every answer about something: a new one does not compile until it is here. */
type Answers = { readonly [A in About]: readonly Extract<CatalogueAnswer, { about: A }>[] };

const { points, practices, outlines, topics } = catalogue;
const ofPoints = <A extends About>(answers: readonly CatalogueAnswer[]) => answers as Answers[A];
const ofLength = (answer: CatalogueAnswer) => answer as Answers['howLongOf'][number];
const everyWay = points.flatMap((point) => point.ways.map((way) => ({ point, way })));
const areas = outlines.flatMap(({ area }) => area ?? []);
const noMeans = { postures: [], helper: true, tools: [], leftOut: [], spent: {} };

const byAbout: Answers = {
  point: points.flatMap(({ code, pinyin, oldCodes, ways }) =>
    ways.flatMap(({ id }) =>
      [undefined, ...oldCodes].map((oldCode) => ({
        about: 'point' as const,
        point: code,
        pinyin,
        way: id,
        ...(oldCode !== undefined && { oldCode }),
      })),
    ),
  ),
  howHard: ofPoints<'howHard'>(everyWay.map(({ point, way }) => howHard(point, way))),
  howLong: ofPoints<'howLong'>(
    everyWay.flatMap(({ point, way }) => [
      howLong(point, way),
      howLong(point, way, { seconds: 45, repetitions: way.repetitions.max }),
    ]),
  ),
  howLongOf: practices.flatMap((practice) => {
    const { default: usual, max } = practice.seconds;
    return [usual, max].map((seconds) => ofLength(howLongOf(practice, seconds)));
  }),
  howOften: ofPoints<'howOften'>(points.map(howOften)),
  whichSide: ofPoints<'whichSide'>(everyWay.map(({ point, way }) => sidesOfPoint(point, way))),
  why: ofPoints<'why'>(points.map(whyPoint)),
  whyPractice: practices.map(({ id }) => ({ about: 'whyPractice', practice: id })),
  whatElse: [
    { about: 'whatElse', points: [] },
    ...points.flatMap((point) => {
      const area = chiefArea(point);
      return area
        ? [
            {
              about: 'whatElse' as const,
              area,
              points: pointsBeside(area, [point.code], catalogue),
            },
          ]
        : [];
    }),
    ...areas.map((area) => ({
      about: 'whatElse' as const,
      area,
      points: pointsBeside(area, [], catalogue),
    })),
  ],
  anyPoint: ofPoints<'anyPoint'>(
    (['howHard', 'howLong', 'howOften', 'whichSide', 'why'] as const).map((question) =>
      ofAnyPoint(question, points),
    ),
  ),
  points: [{ about: 'points', count: points.length, examples: examplePoints([], catalogue) }],
  pointsFor: areas.map((area) => ({
    about: 'pointsFor',
    area,
    points: pointsFor(area, [], catalogue),
  })),
  noPointsThere: [{ about: 'noPointsThere' }],
  routine: outlines.map(({ id, tools }) => ({
    about: 'routine' as const,
    outline: id,
    targets: chiefTargets(id, { ...noMeans, tools }, catalogue),
  })),
  inManner: [
    {
      about: 'inManner',
      manners: ['standing'],
      targets: [{ point: 'BL23' }, { practice: 'breathing' }],
    },
    { about: 'inManner', manners: ['lying', 'ball'], targets: [{ point: 'BL23' }] },
  ],
  topic: topics.map(({ id, figures }) => ({ about: 'topic', topic: id, figures })),
  unknownTopic: [{ about: 'unknownTopic' }],
  untaught: ['LI11', 'BL57', 'SP6', 'PC6'].map((code) => ({ about: 'untaught', code })),
};

/** Every answer the catalogue gives. */
export const catalogueAnswers: readonly Answer[] = Object.values(byAbout).flat();
