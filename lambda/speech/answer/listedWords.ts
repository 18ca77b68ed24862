import type { Target } from '../../domain/routine/target';
import { targetName } from '../names';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { type About, nameOf, type Question } from './question';

/** What several targets are called, one after the other. */
export const targetsWords = (targets: readonly Target[], phrasebook: Phrasebook): string =>
  phrasebook.listWords(targets.map((target) => targetName(target, phrasebook)));

/** What other points there are for a place, or what may be tried beside them. */
export function otherPointsWords(
  { area, points }: About<'whatElse'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  if (!area || points.length === 0) return question('whatElse.alone');
  const targets = points.map((point) => ({ point }));
  const list = targetsWords(targets, phrasebook);
  return question('whatElse.points', { place: phrasebook.content.areas[area].name, list });
}

/** What else there is for a place. */
export const whatElseWords = (
  answer: About<'whatElse'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] => [
  ...otherPointsWords(answer, question, phrasebook),
  ...(answer.area && answer.points.length > 0 ? question('whatElse.besides') : []),
];

/** How many points there are, and some of them. */
export function pointsWords(
  { count, examples }: About<'points'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  return [
    ...question('points.count', { count: phrasebook.numberWords(count) }),
    ...examples.flatMap(({ area, point }) =>
      question('points.example', {
        area: phrasebook.content.areas[area].name,
        point: nameOf(point, phrasebook),
      }),
    ),
    ...question('points.more'),
  ];
}
