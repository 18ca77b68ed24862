import { catalogue } from '../../lambda/content/catalogue';
import { howLong, howOften, sidesOfPoint, whyPoint } from '../../lambda/domain/answer/answerPoint';
import { howHard } from '../../lambda/domain/answer/howHard';
import type { CatalogueAnswer } from '../../lambda/domain/answer/catalogueAnswer';
import type { Point } from '../../lambda/domain/catalogue/point';
import { catalogueAnswerWords } from '../../lambda/speech/answer/catalogueAnswerWords';
import type { Phrasebook } from '../../lambda/speech/phrasebook';
import { asText, type Wording } from './wordings';

/** What is answered of a point, whichever question is asked. */
const answersOf = (point: Point): readonly CatalogueAnswer[] => [
  ...point.ways.map((way) => howHard(point, way)),
  ...point.ways.map((way) => howLong(point, way)),
  howOften(point),
  ...point.ways.map((way) => sidesOfPoint(point, way)),
  whyPoint(point),
];

/** Answers to the questions about each point, with its own figures, as they are put together. */
export const pointAnswers = (phrasebook: Phrasebook): Wording[] =>
  catalogue.points.map((point) => ({
    path: `points.${point.code}`,
    said: [
      ...new Set(
        answersOf(point).map((answer) => asText(catalogueAnswerWords(answer, phrasebook, 0))),
      ),
    ],
  }));
