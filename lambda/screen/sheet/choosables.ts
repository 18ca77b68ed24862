import type { Answer } from '../../domain/answer/answer';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import { codeOf, type Target } from '../../domain/routine/target';
import type { Asks } from '../../dialogue/turn/asks';
import { targetName } from '../../speech/names';
import type { Phrasebook } from '../../speech/phrasebook';
import { asLine } from '../screenWords';
import type { Choosable } from './sheet';

/** The places that can be worked on. */
const areasIn = ({ outlines }: Catalogue, phrasebook: Phrasebook): Choosable[] =>
  outlines.flatMap(({ area }) =>
    area
      ? [{ control: 'area', id: area, name: asLine(phrasebook.content.areas[area].name, phrasebook) }]
      : [],
  );

const targetsIn = (targets: readonly Target[], phrasebook: Phrasebook): Choosable[] =>
  targets.map((target) => ({
    control: 'point' in target ? 'point' : 'practice',
    id: codeOf(target),
    name: asLine(targetName(target, phrasebook), phrasebook),
  }));

const pointsIn = (points: readonly string[]): Target[] => points.map((point) => ({ point }));

/** What an answer lists. */
export function listedIn(answer: Answer, phrasebook: Phrasebook): Choosable[] {
  switch (answer.about) {
    case 'whatElse':
    case 'pointsFor':
      return targetsIn(pointsIn(answer.points), phrasebook);
    case 'points':
      return targetsIn(pointsIn(answer.examples.map(({ point }) => point)), phrasebook);
    case 'routine':
    case 'inManner':
      return targetsIn(answer.targets, phrasebook);
    default:
      return [];
  }
}

/** What can be named where that is what is asked for. */
export function askedFor(asks: Asks, catalogue: Catalogue, phrasebook: Phrasebook): Choosable[] {
  if (asks === 'breathing') return targetsIn([{ practice: 'breathing' }], phrasebook);
  return asks === 'area' || asks === 'another' ? areasIn(catalogue, phrasebook) : [];
}
