import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { handsOf, MANNERS, posturesOf } from '../../../lambda/domain/catalogue/manner';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { everyLesson, plan, type Wanted } from '../../support/planning';
import { isDeep } from '../../support/deepRun';
import { someOf } from '../../support/sampled';

const LENGTHS = [5, 7, 10, 15, 20, 30];
const LONGER = [10, 15, 20, 30];

/** The least that some document has for a point; as much as is usual, where that is less. */
function leastOf(code: string, way: string): number {
  const { technique } = catalogue.way(code, way);
  const usual = 'seconds' in technique ? technique.seconds.default : 0;
  const given = catalogue.point(code).sources.flatMap(({ seconds }) => seconds?.min ?? []);
  return Math.min(usual, ...given);
}

const nameOf = ({ outline, minutes, postures = [], known }: Wanted) =>
  [outline, ...postures, `${minutes} minutes`, known ? 'known' : 'new'].join(', ');

/** What is held for less than that in a plan. */
function heldForLess(wanted: Wanted): string[] {
  const made = plan(wanted);
  if (made.kind !== 'planned') return [];
  return made.routine.exercises.flatMap((each) =>
    'point' in each && each.seconds < leastOf(each.point, each.way)
      ? [`${nameOf(wanted)}: ${each.point} ${each.seconds} s`]
      : [],
  );
}

const wishesFor = (outlines: readonly string[], minutes: readonly number[]) =>
  outlines.flatMap((outline) =>
    minutes.flatMap((length): Wanted[] => [
      { outline, minutes: length, isFirstVisit: true, limits: REPLY_LIMITS },
      { outline, minutes: length, known: everyLesson, limits: REPLY_LIMITS },
    ]),
  );

const everyOutline = catalogue.outlines.map(({ id }) => id);
const isDocument = (id: string) => /^document/.test(id);
const documents = everyOutline.filter(isDocument);
const others = everyOutline.filter((id) => !isDocument(id));

/** Every length in every way of sitting or lying, by whatever hands. */
const inEveryWay = (outlines: readonly string[], minutes: readonly number[]) =>
  wishesFor(outlines, minutes).flatMap((wanted) =>
    MANNERS.map((id) => ({ ...wanted, postures: posturesOf([id]), ...handsOf([id]) })),
  );

/** In a deep run all of them are planned, else so many. */
const some = (wishes: readonly Wanted[]) => (isDeep ? wishes : someOf(wishes, 250));

describe('nothing is held for less than the least that a document has, nor than is usual', () => {
  test('in any length, where no way of sitting or lying is named', () => {
    expect(wishesFor(others, LENGTHS)).toHaveLength(others.length * LENGTHS.length * 2);
    expect(wishesFor(others, LENGTHS).flatMap(heldForLess)).toEqual([]);
  });

  test('nor in a document’s own order, from ten minutes on, in any way', () => {
    const wishes = [...wishesFor(documents, LONGER), ...some(inEveryWay(documents, LONGER))];
    expect(wishes.flatMap(heldForLess)).toEqual([]);
  });

  test('nor elsewhere, but where the time could not be filled else: lying on the back for the neck, and on the side for the hips', () => {
    const less = some(inEveryWay(others, LENGTHS)).flatMap(heldForLess);
    const isOfNeck = /^(neck|upper-back), lyingOnBack.*: KI27 45 s$/;
    const isOfSide = /^hips, lyingOn.*: GB30 45 s$|^lower-back, 5 minutes.*: BL53 45 s$/;
    expect(less.filter((each) => !isOfNeck.test(each) && !isOfSide.test(each))).toEqual([]);
  });
});

test('five minutes of a document may have less: what else would be left of its order is too short, or takes a word', () =>
  expect(
    heldForLess({ outline: 'document-2', minutes: 5, isFirstVisit: true, limits: REPLY_LIMITS }),
  ).toEqual(['document-2, 5 minutes, new: BL23 30 s', 'document-2, 5 minutes, new: GB30 30 s']));
