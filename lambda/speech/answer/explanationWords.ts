import type { CatalogueAnswer } from '../../domain/answer/catalogueAnswer';
import { targetName } from '../names';
import { cautionWords, findingPath, stopWords } from '../pointWords';
import type { LinePath, PiecePath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';

/** What is told of a point. */
export type Explained = Omit<Extract<CatalogueAnswer, { about: 'point' }>, 'about'>;

/** Where a point is, how it should feel and what it is for; its code comes last. */
export function explanationWords(
  { point, way, pinyin, oldCode }: Explained,
  phrasebook: Phrasebook,
  turn: number,
): Piece[] {
  const line = (path: LinePath, values: Values) => phrasebook.lineWords(path, turn, values);
  const words = (path: PiecePath) => phrasebook.pieceWords(path, phrasebook.sideValues('left'));
  return [
    ...(oldCode ? line('cues.oldCode', { code: phrasebook.codeWords(oldCode) }) : []),
    ...line('replies.explainPoint.name', { name: targetName({ point }, phrasebook) }),
    ...words(findingPath(point, way ?? '', 'find', phrasebook)),
    ...words(`points.${point}.feel`),
    ...words(`points.${point}.notFeel`),
    ...cautionWords(point, 'full', phrasebook),
    ...stopWords(point, phrasebook),
    ...words(`points.${point}.why`),
    ...(/\d/.test(point)
      ? line('replies.explainPoint.code', {
          code: phrasebook.codeWords(point),
          pinyin: phrasebook.pinyinWords(pinyin),
        })
      : []),
  ];
}
