import type {
  CatalogueAnswer,
  Doing,
  PressureSaid,
  SecondsSaid,
} from '../domain/answer/catalogueAnswer';
import type { PointCode } from '../domain/catalogue/point';
import { codeWords, mannerWords, routineName, targetName } from './names';
import { explanationWords } from './explanationWords';
import type { Phrasebook } from './phrasebook';
import type { Piece, Values } from './words';

type About<Name extends CatalogueAnswer['about']> = Extract<CatalogueAnswer, { about: Name }>;

/** The words at a path of the questions' file. */
type Question = (path: string, values?: Values) => Piece[];

const nameOf = (point: PointCode, phrasebook: Phrasebook) => targetName({ point }, phrasebook);

/** "One source", or how many. */
const counted = (path: string, count: number, question: Question, phrasebook: Phrasebook) =>
  question(`${path}.${count === 1 ? 'one' : 'many'}`, { count: phrasebook.numberWords(count) });

const pressureSaidWords = (said: PressureSaid, question: Question, phrasebook: Phrasebook) =>
  said.kind === 'nothing'
    ? question('howHard.said.nothing')
    : counted(`howHard.said.${said.kind}`, said.sources, question, phrasebook);

function howHardWords(
  { point, pressure, said }: About<'howHard'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  return [
    ...question(`howHard.${pressure}`, { name: nameOf(point, phrasebook) }),
    ...pressureSaidWords(said, question, phrasebook),
    ...phrasebook.pieceWords(`points.${point}.feel`),
    ...phrasebook.pieceWords(`points.${point}.notFeel`),
  ];
}

/** One press in a few words: "eight seconds", "six circles each way". */
function doingWords(doing: Doing, phrasebook: Phrasebook): string {
  if (doing.kind === 'held') return phrasebook.exactDurationWords(doing.seconds);
  return phrasebook.phrase(`questions.howLong.what.${doing.kind}`, {
    count: phrasebook.numberWords(doing.count),
    duration: doing.kind === 'pinches' ? phrasebook.exactDurationWords(doing.seconds) : '',
  });
}

function secondsSaidWords(
  said: SecondsSaid,
  mine: string,
  question: Question,
  { spanWords, exactDurationWords }: Phrasebook,
): Piece[] {
  const path = `howLong.said.${said.kind}`;
  switch (said.kind) {
    case 'nothing':
    case 'same':
      return question(path);
    case 'other':
      return question(path, { mine, other: spanWords(said.other) });
    case 'two': {
      const [one, another] = [spanWords(said.one), spanWords(said.another)];
      return question(path, { mine, one, another });
    }
    case 'many': {
      const { min, max } = said.all;
      return question(path, { mine, min: exactDurationWords(min), max: exactDurationWords(max) });
    }
  }
}

const timesWords = (times: number, { content }: Phrasebook) => content.lines.times[times] ?? '';

function howLongWords(
  { point, doing, times, isPerSide, said }: About<'howLong'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const what = doingWords(doing, phrasebook);
  return [
    ...question(`howLong.${isPerSide ? 'perSide' : 'inAll'}`, {
      name: nameOf(point, phrasebook),
      what,
      times: timesWords(times, phrasebook),
    }),
    ...(doing.kind === 'held' ? secondsSaidWords(said, what, question, phrasebook) : []),
  ];
}

function howOftenWords(
  { point, times, said }: About<'howOften'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const { numberWords } = phrasebook;
  return [
    ...question('howOften.limit', {
      name: nameOf(point, phrasebook),
      times: timesWords(times, phrasebook),
    }),
    ...(said
      ? question('howOften.said', { min: numberWords(said.min), max: numberWords(said.max) })
      : question('howOften.nothing')),
  ];
}

function whatElseWords(
  { area, points }: About<'whatElse'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  if (!area || points.length === 0) return question('whatElse.alone');
  const list = phrasebook.listWords(points.map((point) => nameOf(point, phrasebook)));
  return [
    ...question('whatElse.points', { place: phrasebook.content.areas[area].name, list }),
    ...question('whatElse.besides'),
  ];
}

function anyPointWords(
  { question: asked, span }: About<'anyPoint'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  if (!span) return question(`anyPoint.${asked}`);
  const words = (amount: number) =>
    asked === 'howOften' ? timesWords(amount, phrasebook) : phrasebook.exactDurationWords(amount);
  return question(`anyPoint.${asked}`, { min: words(span.min), max: words(span.max) });
}

function pointsWords(
  { count, examples }: About<'points'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  return [
    ...question('points.count', { count: phrasebook.numberWords(count) }),
    ...examples.flatMap(({ area, point }) =>
      question('points.example', {
        area: phrasebook.content.areas[area].name,
        point: nameOf(point, phrasebook),
      }),
    ),
    ...question('points.more'),
  ];
}

/** The words of a topic, its figures said as numbers. */
function topicWords({ topic, figures }: About<'topic'>, phrasebook: Phrasebook): Piece[] {
  const said = Object.entries(figures).map(
    ([name, figure]) => [name, phrasebook.numberWords(figure)] as const,
  );
  return phrasebook.pieceWords(`topics.${topic}.answer`, Object.fromEntries(said));
}

/** The words of an answer from the catalogue; `turn` chooses among variants. */
export function catalogueAnswerWords(
  answer: CatalogueAnswer,
  phrasebook: Phrasebook,
  turn: number,
): Piece[] {
  const question: Question = (path, values) => phrasebook.pieceWords(`questions.${path}`, values);
  const { content, listWords } = phrasebook;
  switch (answer.about) {
    case 'point':
      return explanationWords(answer, phrasebook, turn);
    case 'howHard':
      return howHardWords(answer, question, phrasebook);
    case 'howLong':
      return howLongWords(answer, question, phrasebook);
    case 'howLongAtMost':
      return question('howLongAtMost', {
        name: targetName(answer, phrasebook),
        duration: phrasebook.exactDurationWords(answer.seconds),
      });
    case 'howOften':
      return howOftenWords(answer, question, phrasebook);
    case 'whichSide':
      return question(`whichSide.${answer.sides}`, { name: nameOf(answer.point, phrasebook) });
    case 'why':
      return [
        ...question('why.name', { name: nameOf(answer.point, phrasebook) }),
        ...phrasebook.pieceWords(`points.${answer.point}.why`),
        ...counted('why', answer.sources, question, phrasebook),
      ];
    case 'whyPractice':
      return phrasebook.pieceWords(`practices.${answer.practice}.why`);
    case 'whatElse':
      return whatElseWords(answer, question, phrasebook);
    case 'anyPoint':
      return anyPointWords(answer, question, phrasebook);
    case 'points':
      return pointsWords(answer, question, phrasebook);
    case 'pointsFor':
      return question('pointsFor', {
        area: content.areas[answer.area].name,
        list: listWords(answer.points.map((point) => nameOf(point, phrasebook))),
      });
    case 'routine':
      return question('routine', {
        name: routineName(answer.outline, phrasebook),
        list: listWords(answer.targets.map((target) => targetName(target, phrasebook))),
      });
    case 'inManner':
      return question('inManner', {
        manner: mannerWords(answer.manners, phrasebook),
        list: listWords(answer.targets.map((target) => targetName(target, phrasebook))),
      });
    case 'topic':
      return topicWords(answer, phrasebook);
    case 'untaught':
      return question('untaught', { code: codeWords(answer.code, phrasebook) });
    case 'noPointsThere':
    case 'unknownTopic':
      return question(answer.about);
  }
}
