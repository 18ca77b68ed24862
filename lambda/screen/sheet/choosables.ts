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
      ? [
          {
            control: 'area',
            id: area,
            name: asLine(phrasebook.content.areas[area].name, phrasebook),
          },
        ]
      : [],
  );

const targetsIn = (targets: readonly Target[], phrasebook: Phrasebook): Choosable[] =>
  targets.map((target) => ({
    control: 'point' in target ? 'point' : 'practice',
    id: codeOf(target),
    name: asLine(targetName(target, phrasebook), phrasebook),
  }));

const pointsIn = (points: readonly string[]): Target[] => points.map((point) => ({ point }));

/** The targets that an answer names as something to choose from. */
function targetsOf(answer: Answer): readonly Target[] {
  if (answer.about === 'whatElse' || answer.about === 'pointsFor') return pointsIn(answer.points);
  if (answer.about === 'points') return pointsIn(answer.examples.map(({ point }) => point));
  return answer.about === 'routine' || answer.about === 'inManner' ? answer.targets : [];
}

/** What an answer lists. */
export const listedIn = (answer: Answer, phrasebook: Phrasebook): Choosable[] =>
  targetsIn(targetsOf(answer), phrasebook);

/** What can be done where nothing is pressed. */
const UNPRESSED: readonly Target[] = [{ practice: 'breathing' }, { practice: 'hourly-break' }];

/** What can be named where that is what is asked for. */
export function askedFor(asks: Asks, catalogue: Catalogue, phrasebook: Phrasebook): Choosable[] {
  if (asks === 'breathing') return targetsIn(UNPRESSED, phrasebook);
  return asks === 'area' || asks === 'another' ? areasIn(catalogue, phrasebook) : [];
}
