import type { CatalogueAnswer } from '../../domain/answer/catalogueAnswer';
import { mannerWords, routineName } from '../names';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { explanationWords } from './explanationWords';
import { howLongWords, howLongOfWords } from './howLongWords';
import { pointsWords, targetsWords, whatElseWords } from './listedWords';
import { anyPointWords, howHardWords, howOftenWords, whyWords } from './pointQuestionWords';
import { type About, calledIn, questionsOf } from './question';

/** The words of a topic, all of them or in brief, its figures said as numbers. */
export function topicWords(
  { topic, figures }: About<'topic'>,
  how: 'answer' | 'brief',
  phrasebook: Phrasebook,
): Piece[] {
  const said = Object.entries(figures).map(
    ([name, figure]) => [name, phrasebook.numberWords(figure)] as const,
  );
  return phrasebook.pieceWords(`topics.${topic}.${how}`, Object.fromEntries(said));
}

/** The words of an answer from the catalogue; `turn` chooses among variants. */
export function catalogueAnswerWords(
  answer: CatalogueAnswer,
  phrasebook: Phrasebook,
  turn: number,
): Piece[] {
  const question = questionsOf(phrasebook);
  switch (answer.about) {
    case 'point':
      return explanationWords(answer, phrasebook, turn);
    case 'howHard':
      return howHardWords(answer, question, phrasebook);
    case 'howLong':
      return howLongWords(answer, question, phrasebook);
    case 'howLongOf':
      return howLongOfWords(answer, question, phrasebook);
    case 'howOften':
      return howOftenWords(answer, question, phrasebook);
    case 'whichSide':
      return question(`whichSide.${answer.sides}`, { name: calledIn(answer, phrasebook) });
    case 'why':
      return whyWords(answer, question, phrasebook);
    case 'whyPractice':
      return phrasebook.pieceWords(`practices.${answer.practice}.why`);
    case 'whatElse':
      return whatElseWords(answer, question, phrasebook);
    case 'anyPoint':
      return anyPointWords(answer, 'anyPoint', question, phrasebook);
    case 'points':
      return pointsWords(answer, question, phrasebook);
    case 'pointsFor':
      return question('pointsFor', {
        area: phrasebook.content.areas[answer.area].name,
        list: targetsWords(
          answer.points.map((point) => ({ point })),
          phrasebook,
        ),
      });
    case 'routine':
      return question('routine', {
        name: routineName(answer.outline, phrasebook),
        list: targetsWords(answer.targets, phrasebook),
      });
    case 'inManner':
      return question('inManner', {
        manner: mannerWords(answer.manners, phrasebook),
        list: targetsWords(answer.targets, phrasebook),
      });
    case 'topic':
      return topicWords(answer, 'answer', phrasebook);
    case 'untaught':
      return question('untaught', { code: phrasebook.codeWords(answer.code) });
    case 'noPointsThere':
    case 'unknownTopic':
      return question(answer.about);
  }
}
