import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { handsOf, type MannerId, posturesOf } from '../../../lambda/domain/catalogue/manner';
import type { PointExercise } from '../../../lambda/domain/routine/routine';
import { everyLesson, plan, planned, type Wanted } from '../../support/planning';

const areas = catalogue.outlines.flatMap(({ area }) => area ?? []);

const lyingFor = (outline: string, manner: MannerId, minutes: number): Wanted => ({
  outline,
  minutes,
  postures: posturesOf([manner]),
  ...handsOf([manner]),
});

const wishes = areas.flatMap((outline) =>
  (['bed', 'lying', 'onSide'] as const).flatMap((manner) =>
    [10, 20, 30].flatMap((minutes) =>
      [[], everyLesson].map((known) => ({ ...lyingFor(outline, manner, minutes), known })),
    ),
  ),
);

/** What is done on one side alone, in order. */
const onSides = (wanted: Wanted): readonly PointExercise[] =>
  planned(wanted).routine.exercises.filter(
    (each): each is PointExercise => 'point' in each && each.onlySide !== undefined,
  );

const told = (exercises: readonly PointExercise[]) =>
  exercises.map(({ point, onlySide, repetitions }) => `${point} ${onlySide} ${repetitions}`);

describe('lying on the side', () => {
  test('somebody turns over once at most, second rounds and all', () => {
    const possible = wishes.filter((wanted) => plan(wanted).kind === 'planned');
    const turning = possible.filter((wanted) => {
      const sides = onSides(wanted).map(({ onlySide }) => onlySide);
      return sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length > 1;
    });
    expect(turning.map((wanted) => told(onSides(wanted)))).toEqual([]);
    expect(possible.some((wanted) => onSides(wanted).length > 6)).toBe(true);
  });

  test('both rounds of a side are done before the turn, the first in full before the second', () => {
    expect(told(onSides(lyingFor('lower-back', 'onSide', 20)))).toEqual([
      ...['BL23 left 1', 'BL52 left 1', 'GB30 left 1', 'BL23 left 1', 'BL52 left 1'],
      ...['BL23 right 1', 'BL52 right 1', 'GB30 right 1', 'BL23 right 1', 'BL52 right 1'],
    ]);
  });

  test('a document’s own order is one side after the other as well, the first of it first', () => {
    const lying = lyingFor('document-0', 'lying', catalogue.outline('document-0').usualMinutes);
    expect(told(onSides(lying))).toEqual([
      ...['BL23 left 2', 'GB30 left 1'],
      ...['BL23 right 2', 'GB30 right 1'],
    ]);
  });

  test('what is done by itself is done twice at once, with its rest between', () => {
    const hips = onSides(lyingFor('hips', 'bed', 10));
    expect(told(hips)).toEqual(['GB30 left 2', 'GB30 right 2']);
    expect(hips.every(({ restSeconds }) => restSeconds >= 30)).toBe(true);
  });
});
