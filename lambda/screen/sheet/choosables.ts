import type { Answer } from '../../domain/answer/answer';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { AreaId } from '../../domain/catalogue/point';
import { codeOf, type Target } from '../../domain/routine/target';
import { askedInHalves } from '../../dialogue/turn/asks';
import type { Turn } from '../../dialogue/turn/turn';
import { routineName, targetName } from '../../speech/names';
import type { Phrasebook } from '../../speech/phrasebook';
import { asLine, screenWords } from '../screenWords';
import type { Choosable } from './sheet';

/** What choosables are made with. */
interface Choosing {
  readonly catalogue: Catalogue;
  readonly phrasebook: Phrasebook;
}

const areasIn = (areas: readonly AreaId[], phrasebook: Phrasebook): Choosable[] =>
  areas.map((id) => ({ control: 'area', id, name: screenWords(phrasebook).areas[id].name }));

const targetsIn = (targets: readonly Target[], phrasebook: Phrasebook): Choosable[] =>
  targets.map((target) => ({
    control: 'point' in target ? 'point' : 'practice',
    id: codeOf(target),
    name: asLine(targetName(target, phrasebook), phrasebook),
  }));

const routinesIn = (outlines: readonly string[], phrasebook: Phrasebook): Choosable[] =>
  outlines.map((id) => ({
    control: 'routine',
    id,
    name: asLine(routineName(id, phrasebook), phrasebook),
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

/** What is named to somebody who named what we don't know, as the replies do. */
const PRACTICES: readonly Target[] = [
  { practice: 'breathing' },
  { practice: 'foot-massage' },
  { practice: 'mat' },
];
const ROUTINES: readonly string[] = ['desk', 'in-bed', 'wind-down'];

/** What can be done about a place that is not well: it may be worked on, or left out. */
function careFor(area: AreaId, phrasebook: Phrasebook): Choosable[] {
  const { help, leaveOut } = screenWords(phrasebook).areas[area];
  return [
    { control: 'area', id: area, name: help },
    { control: 'leaveOut', id: area, name: leaveOut },
  ];
}

/** The areas that halves of a routine go by, where it is asked which. */
function halvesIn({ state }: Turn, { outlines }: Catalogue): AreaId[] {
  const halves = outlines.find(({ id }) => id === askedInHalves(state))?.halves ?? {};
  return outlines.flatMap(({ area }) => (area && halves[area] !== undefined ? [area] : []));
}

/** What can be named where that is what is asked for. */
export function askedFor(turn: Turn, { catalogue, phrasebook }: Choosing): Choosable[] {
  const { reply, asks } = turn;
  if (asks === 'nothing') return [];
  if (asks === 'breathing') return targetsIn(UNPRESSED, phrasebook);
  if (asks === 'half') return areasIn(halvesIn(turn, catalogue), phrasebook);
  if (reply.kind === 'unknownPractice') return targetsIn(PRACTICES, phrasebook);
  if (reply.kind === 'unknownRoutine') return routinesIn(ROUTINES, phrasebook);
  if (reply.kind === 'bothered') return careFor(reply.area, phrasebook);
  if (asks !== 'area' && asks !== 'another') return [];
  const areas = catalogue.outlines.flatMap(({ area }) => area ?? []);
  return areasIn(areas, phrasebook);
}
