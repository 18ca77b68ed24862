import type { Answer } from '../domain/answer';
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
    case 'noted':
    case 'leftOut':
      return phrasebook.pieceWords(`safety.answers.${answer.about}`);
    case 'breathingOnly':
      return phrasebook.pieceWords(`safety.answers.breathingOnly.${answer.whose}`);
  }
}
