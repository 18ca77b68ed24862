import type { PressureSaid } from '../../domain/answer/catalogueAnswer';
import type { CountedPath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { type About, nameOf, type Question } from './question';

/** "One source", or how many. */
const sourcesWords = (path: CountedPath, sources: number, phrasebook: Phrasebook) =>
  phrasebook.countedWords(path, sources, phrasebook.numberWords(sources));

const pressureSaidWords = (said: PressureSaid, question: Question, phrasebook: Phrasebook) =>
  said.kind === 'nothing'
    ? question('howHard.said.nothing')
    : sourcesWords(`questions.howHard.said.${said.kind}`, said.sources, phrasebook);

/** How hard a point is pressed, what the sources say of it, and how it should feel. */
export function howHardWords(
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

/** How often in a day at most. */
export function howOftenWords(
  { point, times, said }: About<'howOften'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const { numberWords } = phrasebook;
  return [
    ...question('howOften.limit', {
      name: nameOf(point, phrasebook),
      times: phrasebook.timesWords(times),
    }),
    ...(typeof said === 'object'
      ? question('howOften.said', { min: numberWords(said.min), max: numberWords(said.max) })
      : question(`howOften.${said ?? 'nothing'}`)),
  ];
}

/** What a point is for. */
export const whyWords = (
  { point }: About<'why'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] => [
  ...question('why', { name: nameOf(point, phrasebook) }),
  ...phrasebook.pieceWords(`points.${point}.why`),
];

/** A question about points in general. */
export function anyPointWords(
  { question: asked, span }: About<'anyPoint'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  if (!span) return question(`anyPoint.${asked}`);
  const words = (amount: number) =>
    asked === 'howOften' ? phrasebook.timesWords(amount) : phrasebook.lengthWords(amount);
  return question(`anyPoint.${asked}`, { min: words(span.min), max: words(span.max) });
}
