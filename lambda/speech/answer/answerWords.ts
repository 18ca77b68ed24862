import type { Answer, What } from '../../domain/answer/answer';
import { mannerWords, placeWords, routineName, targetName } from '../names';
import { findingPath, mindfulWords, stopWords } from '../pointWords';
import { catalogueAnswerWords } from './catalogueAnswerWords';
import type { LineOf } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';
import { lettingGo } from '../reply/safetyWords';

type About<Name extends Answer['about']> = Extract<Answer, { about: Name }>;
type Line = (path: LineOf<'answers'>, values?: Values) => Piece[];

const limits = { slower: 'slowest', faster: 'fastest', fewer: 'fewest', more: 'most' } as const;
const holdLines = {
  longer: { all: 'longer', others: 'longerLater', none: 'longest' },
  shorter: { all: 'shorter', others: 'shorterLater', none: 'shortest' },
} as const;

/** Less than this is hardly worth telling, in seconds. */
const HARDLY_SECONDS = 5;

const whatName = (what: What, phrasebook: Phrasebook): string =>
  'outline' in what ? routineName(what.outline, phrasebook) : targetName(what, phrasebook);

function timeLeftWords(answer: About<'timeLeft'>, line: Line, phrasebook: Phrasebook): Piece[] {
  if (answer.seconds < HARDLY_SECONDS) return line('timeLeft.none');
  const duration = phrasebook.durationWords(answer.seconds);
  return answer.places > 1
    ? line('timeLeft.several', { duration, count: phrasebook.numberWords(answer.places) })
    : line('timeLeft.last', { duration });
}

function whatNowWords(answer: About<'whatNow'>, line: Line, phrasebook: Phrasebook): Piece[] {
  const place = placeWords(answer.target, phrasebook);
  const what = answer.outline
    ? line('whatNow.routine', { name: routineName(answer.outline, phrasebook), place })
    : line('whatNow.single', { place });
  return [...what, ...(answer.side ? line(`side.${answer.side}`) : [])];
}

function anotherWayWords(answer: About<'anotherWay'>, line: Line, phrasebook: Phrasebook): Piece[] {
  const { point, way, side, cautions, isLost } = answer;
  const path = findingPath(point, way, 'findAnother', phrasebook);
  const found = phrasebook.pieceWords(path, phrasebook.sideValues(side));
  return [
    ...line(`anotherWay.${isLost ? 'lost' : 'again'}`),
    ...(cautions
      ? [...mindfulWords(found, point, 'full', phrasebook), ...stopWords(point, phrasebook)]
      : found),
    ...(isLost ? line('anotherWay.near') : []),
  ];
}

function otherwiseWords(
  { manners, minutes }: About<'otherwise'>,
  line: Line,
  phrasebook: Phrasebook,
): Piece[] {
  const manner = mannerWords(manners, phrasebook);
  if (minutes === undefined) return line('otherwise.manner', { manner });
  const all = [phrasebook.minutesWords(minutes), manner].filter((words) => words !== '');
  return line('otherwise.length', { named: phrasebook.besideWords(all) });
}

/** The words of an answer; `turn` chooses among variants. */
export function answerWords(answer: Answer, phrasebook: Phrasebook, turn: number): Piece[] {
  const line: Line = (path, values) => phrasebook.lineWords(`answers.${path}`, turn, values);
  switch (answer.about) {
    case 'thanks':
    case 'greeting':
    case 'help':
    case 'again':
    case 'neverMind':
    case 'unreadLength':
    case 'notHeard':
    case 'forgotten':
    case 'notForgotten':
      return line(answer.about);
    case 'nothingGoing':
    case 'afterTheEnd':
      return line(`${answer.about}.${answer.control}`);
    case 'notGranted':
      return phrasebook.pieceWords(`wishes.${answer.wish}.answer`);
    case 'pace':
      return line(`pace.${answer.isLimit ? limits[answer.by] : answer.by}`);
    case 'wordiness':
      return line(`wordiness.${answer.isLimit ? limits[answer.by] : answer.by}`);
    case 'onward':
      return line(`onward.${answer.by}`);
    case 'holds':
      return line(`holds.${holdLines[answer.by][answer.changed]}`);
    case 'timeLeft':
      return timeLeftWords(answer, line, phrasebook);
    case 'whatNext':
      return answer.next
        ? line('whatNext.target', { place: placeWords(answer.next, phrasebook) })
        : line('whatNext.last');
    case 'whatNow':
      return whatNowWords(answer, line, phrasebook);
    case 'instead':
      return line('instead', { name: whatName(answer.what, phrasebook) });
    case 'otherwise':
      return otherwiseWords(answer, line, phrasebook);
    case 'side':
      return line(`side.${answer.side}`);
    case 'onlySide':
      return line(`onlySide.${answer.side}`);
    case 'noSide':
    case 'noPlace':
      return line(answer.about, { name: targetName(answer, phrasebook) });
    case 'anotherWay':
      return anotherWayWords(answer, line, phrasebook);
    case 'skipped':
      return line(`skipped.${answer.because}`, { place: placeWords(answer.target, phrasebook) });
    case 'sideSkipped':
      return line(`sideSkipped.${answer.side}`);
    case 'point':
    case 'howHard':
    case 'howLong':
    case 'howLongOf':
    case 'howOften':
    case 'whichSide':
    case 'why':
    case 'whyPractice':
    case 'whatElse':
    case 'anyPoint':
    case 'points':
    case 'pointsFor':
    case 'noPointsThere':
    case 'routine':
    case 'inManner':
    case 'topic':
    case 'unknownTopic':
    case 'untaught':
      return catalogueAnswerWords(answer, phrasebook, turn);
    case 'noted':
      return phrasebook.pieceWords('safety.answers.noted');
    case 'leftOut':
      return lettingGo(answer, phrasebook.pieceWords('safety.answers.leftOut'), phrasebook);
    case 'breathingOnly': {
      const words = phrasebook.pieceWords(`safety.answers.breathingOnly.${answer.whose}`);
      return lettingGo(answer, words, phrasebook);
    }
  }
}
