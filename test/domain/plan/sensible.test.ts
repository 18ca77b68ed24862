import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import type { Exercise } from '../../../lambda/domain/routine/routine';
import { isLying } from '../../../lambda/domain/timeline/placement';
import { everyLesson, planned, type Wanted } from '../../support/planning';

const areas = catalogue.outlines.flatMap(({ area }) => area ?? []);

/** Every area for a while, for somebody new and for somebody who knows all of it. */
const wishes: readonly Wanted[] = areas.flatMap((outline) =>
  [5, 10, 15, 20, 30].flatMap((minutes) => [
    { outline, minutes, isFirstVisit: true },
    { outline, minutes, known: everyLesson },
  ]),
);

const nameOf = ({ outline, minutes, known }: Wanted) =>
  `${outline}, ${minutes} minutes, ${known ? 'known' : 'new'}`;

describe('a session that nothing stands in the way of', () => {
  test('is as long as was asked', () => {
    const others = wishes.filter((wanted) => planned(wanted).note !== 'asAsked');
    expect(others.map(nameOf)).toEqual([]);
  });

  test('has nothing follow itself: it is done so much more often at once', () => {
    const keyOf = (each: Exercise) =>
      'point' in each ? `${each.point} ${each.way} ${each.onlySide}` : each.practice;
    const following = wishes.filter((wanted) => {
      const keys = planned(wanted).routine.exercises.map(keyOf);
      return keys.some((key, at) => key === keys[at - 1]);
    });
    expect(following.map(nameOf)).toEqual([]);
  });

  test('has nobody lie down twice', () => {
    const twice = wishes.filter((wanted) => {
      const postures = planned(wanted).routine.exercises.map(({ posture }) => posture);
      const downs = postures.filter(
        (each, at) => isLying(each) && !isLying(postures[at - 1] ?? 'sitting'),
      );
      return downs.length > 1;
    });
    expect(twice.map(nameOf)).toEqual([]);
  });

  test('presses nothing for less than half a minute that is usually held as long', () => {
    const brief = wishes.flatMap((wanted) =>
      planned(wanted).routine.exercises.flatMap((each) => {
        if (!('point' in each) || each.seconds >= 30) return [];
        const { technique } = catalogue.way(each.point, each.way);
        const usual = 'seconds' in technique ? technique.seconds.default : 0;
        return usual >= 30 ? [`${nameOf(wanted)}: ${each.point} ${each.seconds} s`] : [];
      }),
    );
    expect(brief).toEqual([]);
  });
});

describe('a tennis ball', () => {
  const worked = (wanted: Wanted) =>
    planned({ ...wanted, tools: ['tennisBall'], known: everyLesson }).routine.exercises.flatMap(
      (each) =>
        'point' in each && catalogue.way(each.point, each.way).tools.length > 0
          ? [`${each.point} ${each.posture}`]
          : [],
    );

  test('lies under the buttocks and the hip, and stands behind the waist', () => {
    expect(worked({ outline: 'hips', minutes: 20 })).toEqual(
      expect.arrayContaining(['GB30 lyingOnBack', 'BL53 lyingOnBack', 'BL23 standing']),
    );
    expect(worked({ outline: 'lower-back', minutes: 10 })).toEqual([
      'BL23 standing',
      'BL53 lyingOnBack',
    ]);
  });

  test('is leant on at a wall by somebody who asked to stand', () =>
    expect(worked({ outline: 'hips', minutes: 10, postures: ['standing'] })).toEqual(
      expect.arrayContaining(['GB30 standing', 'BL53 standing']),
    ));
});
