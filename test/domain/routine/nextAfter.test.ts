import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { nextAfter } from '../../../lambda/domain/routine/nextAfter';
import type { Exercise } from '../../../lambda/domain/routine/routine';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import { pressExercise } from '../../support/planning';

/** What comes after the last step of an exercise of a routine. */
function nextTo(exercises: readonly Exercise[], at: number) {
  const routine = { exercises };
  const steps = stepsOf(routine, catalogue);
  const last = steps.findLast(({ exercise }) => exercise === at)!;
  const next = steps.find(({ exercise }) => exercise === at + 1)!;
  return nextAfter(last, next, routine);
}

const waist = pressExercise('BL23', 'hold', 60);
const hand = pressExercise('LI4', 'hold', 8);
const hip = (onlySide: 'left' | 'right') => pressExercise('GB30', 'hold', 60, { onlySide });
const side = (onlySide: 'left' | 'right') => pressExercise('BL23', 'side', 60, { onlySide });

describe('what comes next', () => {
  test('is another place', () => expect(nextTo([hand, waist], 0)).toEqual({ point: 'BL23' }));

  test('is a place once more, where it was worked before, in whatever way', () => {
    expect(nextTo([hand, waist, hand], 1)).toEqual({ point: 'LI4', onceMore: true });
    const taps = pressExercise('BL52', 'taps', 15);
    const hold = pressExercise('BL52', 'hold', 60);
    expect(nextTo([hold, taps], 0)).toEqual({ point: 'BL52', onceMore: true });
  });

  test('is a place on its other side, until that side was worked, too', () => {
    const all = [hip('left'), side('left'), hip('right'), side('right'), hip('right')];
    expect(nextTo(all, 1)).toEqual({ point: 'GB30', onOtherSide: true });
    expect(nextTo(all, 2)).toEqual({ point: 'BL23', onOtherSide: true });
    expect(nextTo(all, 3)).toEqual({ point: 'GB30', onceMore: true });
  });

  test('is the other side itself, where both sides follow one another', () =>
    expect(nextTo([hip('left'), hip('right')], 0)).toBe('otherSide'));
});
