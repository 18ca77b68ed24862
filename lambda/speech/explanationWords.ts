import type { CatalogueAnswer } from '../domain/answer/catalogueAnswer';
import { codeWords, targetName } from './names';
import { cautionWords, findingPath } from './pointWords';
import type { Phrasebook } from './phrasebook';
import type { Piece, Values } from './words';

/** Pinyin without its tone marks, which voices stumble over. */
const toneless = (pinyin: string) => pinyin.normalize('NFD').replace(/\p{M}/gu, '');

/** What is told of a point. */
export type Explained = Omit<Extract<CatalogueAnswer, { about: 'point' }>, 'about'>;

/** Where a point is, how it should feel and what it is for; its code comes last. */
export function explanationWords(
  { point, way, pinyin, oldCode }: Explained,
  phrasebook: Phrasebook,
  turn: number,
): Piece[] {
  const line = (path: string, values: Values) => phrasebook.lineWords(path, turn, values);
  const words = (path: string) => phrasebook.pieceWords(path, phrasebook.sideValues('left'));
  return [
    ...(oldCode ? line('cues.oldCode', { code: codeWords(oldCode, phrasebook) }) : []),
    ...line('replies.explainPoint.name', { name: targetName({ point }, phrasebook) }),
    ...words(findingPath(point, way ?? '', 'find', phrasebook)),
    ...words(`points.${point}.feel`),
    ...words(`points.${point}.notFeel`),
    ...cautionWords(point, 'full', phrasebook),
    ...words(`points.${point}.why`),
    ...(/\d/.test(point)
      ? line('replies.explainPoint.code', {
          code: codeWords(point, phrasebook),
          pinyin: toneless(pinyin),
        })
      : []),
  ];
}
