import type { CatalogueAnswer } from '../../domain/answer/catalogueAnswer';
import type { PointCode } from '../../domain/catalogue/point';
import { placeWords, targetName } from '../names';
import type { QuestionPath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';

/** The answer from the catalogue that is about something. */
export type About<Name extends CatalogueAnswer['about']> = Extract<
  CatalogueAnswer,
  { about: Name }
>;

/** The words at a path of the questions' file. */
export type Question = (path: QuestionPath, values?: Values) => Piece[];

/** The questions' file of a phrasebook. */
export const questionsOf =
  ({ pieceWords }: Phrasebook): Question =>
  (path, values) =>
    pieceWords(`questions.${path}`, values);

/** What a point is called. */
export const nameOf = (point: PointCode, phrasebook: Phrasebook): string =>
  targetName({ point }, phrasebook);

/** What a point is called in an answer: by its place where it is under way, as guidance calls it. */
export const calledIn = (
  { point, isUnderWay }: { readonly point: PointCode; readonly isUnderWay?: true },
  phrasebook: Phrasebook,
): string => (isUnderWay ? placeWords({ point }, phrasebook) : nameOf(point, phrasebook));
