import type { Answer } from '../../domain/answer/answer';
import { placeWords, routineName } from '../names';
import { findingPath } from '../pointWords';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { answerWords } from './answerWords';
import { topicWords } from './catalogueAnswerWords';
import { lengthOfPressWords, practiceLengthWords } from './howLongWords';
import { otherPointsWords, targetsWords } from './listedWords';
import { anyPointWords, limitWords, pressureWords } from './pointQuestionWords';
import { questionsOf } from './question';

const OF_POINT = ['point', 'anotherWay', 'howHard', 'howLong', 'howOften', 'why'] as const;
const LISTED = ['points', 'routine', 'whatElse', 'anyPoint'] as const;

type About<Name extends Answer['about']> = Extract<Answer, { about: Name }>;
type OfPoint = About<(typeof OF_POINT)[number]>;
type Listed = About<(typeof LISTED)[number]>;

const isAmong = <Name extends Answer['about']>(
  answer: Answer,
  names: readonly Name[],
): answer is About<Name> => names.some((name) => name === answer.about);

/** What is told of one point. */
function pointWords(answer: OfPoint, phrasebook: Phrasebook, turn: number): Piece[] {
  const question = questionsOf(phrasebook);
  if (answer.about === 'anotherWay' && answer.isLost)
    return phrasebook.lineWords('answers.anotherWay.near', turn);
  switch (answer.about) {
    case 'point':
    case 'anotherWay': {
      const path = findingPath(answer.point, answer.way ?? '', 'short', phrasebook);
      const side = answer.about === 'anotherWay' ? answer.side : 'left';
      return phrasebook.pieceWords(path, phrasebook.sideValues(side));
    }
    case 'howHard':
      return pressureWords(answer, question, phrasebook);
    case 'howLong':
      return lengthOfPressWords(answer, question, phrasebook);
    case 'howOften':
      return limitWords(answer, question, phrasebook);
    case 'why':
      return phrasebook.pieceWords(`points.${answer.point}.why`);
  }
}

/** What is told of several points. */
function listedWords(answer: Listed, phrasebook: Phrasebook): Piece[] {
  const question = questionsOf(phrasebook);
  switch (answer.about) {
    case 'points':
      return question('brief.points', { count: phrasebook.numberWords(answer.count) });
    case 'routine':
      return question('brief.routine', {
        name: routineName(answer.outline, phrasebook),
        list: targetsWords(answer.targets, phrasebook),
      });
    case 'whatElse':
      return otherPointsWords(answer, question, phrasebook);
    case 'anyPoint':
      return anyPointWords(answer, 'brief.anyPoint', question, phrasebook);
  }
}

/** What is being done. */
function whatNowWords(answer: About<'whatNow'>, phrasebook: Phrasebook, turn: number): Piece[] {
  const { outline, target } = answer;
  if (outline === undefined) return answerWords({ about: 'whatNow', target }, phrasebook, turn);
  const name = routineName(outline, phrasebook);
  const place = placeWords(target, phrasebook);
  return phrasebook.lineWords('answers.brief.whatNow', turn, { name, place });
}

/** The words of an answer in one sentence that stands by itself. What is told of danger, and what could not be done, is told
 * whole. */
export function briefWords(answer: Answer, phrasebook: Phrasebook, turn: number): Piece[] {
  const { topics, wishes } = phrasebook.content;
  if (isAmong(answer, OF_POINT)) return pointWords(answer, phrasebook, turn);
  if (isAmong(answer, LISTED)) return listedWords(answer, phrasebook);
  if (answer.about === 'howLongOf')
    return practiceLengthWords(answer, questionsOf(phrasebook), phrasebook);
  if (answer.about === 'whatNow') return whatNowWords(answer, phrasebook, turn);
  if (answer.about === 'holds' && answer.changed === 'others')
    return phrasebook.lineWords(`answers.brief.${answer.by}Later`, turn);
  if (answer.about === 'topic' && topics[answer.topic]?.brief)
    return topicWords(answer, 'brief', phrasebook);
  if (answer.about === 'notGranted' && wishes[answer.wish]?.brief)
    return phrasebook.pieceWords(`wishes.${answer.wish}.brief`);
  return answerWords(answer, phrasebook, turn);
}
