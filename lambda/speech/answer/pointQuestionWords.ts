import type { PressureSaid } from '../../domain/answer/catalogueAnswer';
import type { CountedPath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { type About, calledIn, type Question } from './question';

/** "One source", or how many. */
const sourcesWords = (path: CountedPath, sources: number, phrasebook: Phrasebook) =>
  phrasebook.countedWords(path, sources, phrasebook.numberWords(sources));

const pressureSaidWords = (said: PressureSaid, question: Question, phrasebook: Phrasebook) =>
  said.kind === 'nothing'
    ? question('howHard.said.nothing')
    : sourcesWords(`questions.howHard.said.${said.kind}`, said.sources, phrasebook);

/** How hard a point is pressed. */
export const pressureWords = (
  answer: About<'howHard'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] => question(`howHard.${answer.pressure}`, { name: calledIn(answer, phrasebook) });

/** How hard a point is pressed, what the sources say of it, and how it should feel. */
export function howHardWords(
  answer: About<'howHard'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const { point, hasAche, said } = answer;
  return [
    ...pressureWords(answer, question, phrasebook),
    ...pressureSaidWords(said, question, phrasebook),
    ...(hasAche ? phrasebook.pieceWords(`points.${point}.feel`) : []),
    ...phrasebook.pieceWords(`points.${point}.notFeel`),
  ];
}

/** How often in a day a point may be pressed. */
export const limitWords = (
  answer: About<'howOften'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] =>
  question('howOften.limit', {
    name: calledIn(answer, phrasebook),
    times: phrasebook.timesWords(answer.times),
  });

/** How often in a day at most, and what the sources say of that. */
export function howOftenWords(
  answer: About<'howOften'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const { numberWords } = phrasebook;
  const { said } = answer;
  return [
    ...limitWords(answer, question, phrasebook),
    ...(typeof said === 'object'
      ? question('howOften.said', { min: numberWords(said.min), max: numberWords(said.max) })
      : question(`howOften.${said ?? 'nothing'}`)),
  ];
}

/** What a point is for. */
export const whyWords = (
  answer: About<'why'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] => [
  ...question('why', { name: calledIn(answer, phrasebook) }),
  ...phrasebook.pieceWords(`points.${answer.point}.why`),
];

/** A question about points in general, answered in full or in brief. */
export function anyPointWords(
  { question: asked, span }: About<'anyPoint'>,
  how: 'anyPoint' | 'brief.anyPoint',
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  if (!span) return question(`${how}.${asked}`);
  const words = (amount: number) =>
    asked === 'howOften' ? phrasebook.timesWords(amount) : phrasebook.lengthWords(amount);
  return question(`${how}.${asked}`, { min: words(span.min), max: words(span.max) });
}
