import type { Answer } from '../domain/answer';
import { catalogueAnswerWords } from './catalogueAnswerWords';
import type { Phrasebook, Values } from './phrasebook';
import type { Piece } from './words';

/** The words of an answer; `turn` chooses among variants. */
export function answerWords(answer: Answer, phrasebook: Phrasebook, turn: number): Piece[] {
  const line = (path: string, values?: Values) =>
    phrasebook.lineWords(`answers.${path}`, turn, values);
  switch (answer.about) {
    case 'thanks':
    case 'greeting':
      return line(answer.about);
    case 'point':
    case 'howHard':
    case 'howLong':
    case 'howLongAtMost':
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
    case 'topic':
    case 'unknownTopic':
    case 'untaught':
      return catalogueAnswerWords(answer, phrasebook, turn);
  }
}
