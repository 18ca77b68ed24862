import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { lessonOf } from '../../../lambda/domain/catalogue/point';
import { planned, type Wanted } from '../../support/planning';

const lowerBack: Wanted = { outline: 'lower-back', isFirstVisit: true };

/** What a plan begins with. */
const firstOf = (wanted: Wanted) => {
  const [first] = planned(wanted).routine.exercises;
  return first && 'point' in first ? first.point : undefined;
};

/** Presses of the hand, on each side, in a whole plan. */
const handPresses = (wanted: Wanted) =>
  planned(wanted).routine.exercises.reduce(
    (sum, each) => sum + ('point' in each && each.point === 'LI4' ? each.repetitions : 0),
    0,
  );

describe('the hand warms up', () => {
  test('for somebody who knows neither the hand nor the waist', () =>
    expect(firstOf(lowerBack)).toBe('LI4'));

  test('once: who was taught the hand, and not yet the waist, begins at the waist', () =>
    expect(firstOf({ ...lowerBack, known: [lessonOf('LI4', 'hold')] })).toBe('BL23'));

  test('not at the slower pace: the waist would come too late', () => {
    expect(firstOf({ ...lowerBack, pace: 'slower' })).toBe('BL23');
    expect(firstOf({ ...lowerBack, pace: 'faster' })).toBe('LI4');
  });

  test('not for somebody who brought a helper or a ball', () => {
    expect(firstOf({ ...lowerBack, helper: true })).toBe('BL23');
    expect(firstOf({ ...lowerBack, tools: ['tennisBall'] })).toBe('BL23');
  });

  test.each([5, 10, 15, 20, 30])(
    'and is pressed no more often for it, in %s minutes',
    (minutes) => {
      const { repetitions } = catalogue.way('LI4', 'hold');
      for (const outline of ['lower-back', 'whole-back']) {
        const presses = handPresses({ ...lowerBack, outline, minutes });
        expect(presses).toBeLessThanOrEqual(repetitions.default);
      }
    },
  );
});
