import { expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { MANNERS, handsOf, posturesOf } from '../../../lambda/domain/catalogue/manner';
import { everyLesson, plan } from '../../support/planning';
import { isDeep } from '../../support/deepRun';
import { someOf } from '../../support/sampled';

/** What is easily said, and held by feel, in seconds. The hand is held for eight as well, which both of its documents bear. */
const ROUND = [5, 10, 15, 20, 25, 30, 45, 60, 90, 120];
const OWN: Readonly<Record<string, number>> = { LI4: 8 };

const everyWish = catalogue.outlines.flatMap(({ id }) =>
  [[], ...MANNERS.map((manner) => [manner])].flatMap((manners) =>
    [5, 7, 10, 13, 20, 30].map((minutes, at) => ({
      outline: id,
      minutes,
      known: at % 2 === 0 ? [] : everyLesson,
      postures: posturesOf(manners),
      ...handsOf(manners),
    })),
  ),
);

/** In a deep run all of them are planned, else so many. */
const wishes = isDeep ? everyWish : someOf(everyWish, 250);

const held = wishes.flatMap((wanted) => {
  const made = plan(wanted);
  if (made.kind !== 'planned') return [];
  return made.routine.exercises.flatMap((each) =>
    'point' in each && 'seconds' in catalogue.way(each.point, each.way).technique ? [each] : [],
  );
});

test('holds are planned in round lengths alone', () => {
  const odd = held.filter(
    ({ point, seconds }) => !ROUND.includes(seconds) && OWN[point] !== seconds,
  );
  expect([...new Set(odd.map(({ point, seconds }) => `${point} ${seconds}`))]).toEqual([]);
});

test('as long as that, in every length that there is', () => {
  const lengths = new Set(held.map(({ seconds }) => seconds));
  expect([5, 8, 10, 20, 30, 45, 60, 90, 120].filter((each) => !lengths.has(each))).toEqual([]);
});
