import { resumeStep } from '../../../lambda/domain/routine/resumeStep';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { addSpent, pressedBy, secondsLeft, withinCaps } from '../../../lambda/domain/routine/caps';
import { pressExercise } from '../../support/planning';
import type { PressStep, Routine } from '../../../lambda/domain/routine/routine';
import { stepsOf } from '../../../lambda/domain/routine/steps';

const routine = (point: string, way: string, seconds: number, repetitions: number): Routine => ({
  exercises: [pressExercise(point, way, seconds, { repetitions })],
});

const firstStep = (point: string, way: string) =>
  stepsOf(routine(point, way, 30, 1), catalogue)[0] as PressStep;

describe('what a step presses', () => {
  test.each([
    ['LI4', 'hold', ['LI4:left']],
    ['BL23', 'hold', ['BL23:left', 'BL23:right']],
    ['GV4', 'helper', ['GV4:midline']],
    ['BL60', 'pinch', ['BL60:left', 'KI3:left']],
    ['CV6', 'danTien', []],
  ])('%s by %s', (point, way, keys) => {
    expect(pressedBy(firstStep(point, way))).toEqual(keys);
  });
});

test('pressing adds up over a visit', () => {
  const step = firstStep('BL60', 'pinch');
  const spent = addSpent(addSpent({}, step, 50), step, 20);
  expect(spent).toEqual({ 'BL60:left': 70, 'KI3:left': 70 });
  expect(secondsLeft(step, spent, catalogue)).toBe(50);
});

describe('a cap', () => {
  const placed = (seconds: number, repetitions: number, spent: number) => {
    const steps = stepsOf(routine('BL23', 'hold', seconds, repetitions), catalogue);
    const before = { 'BL23:left': spent, 'BL23:right': spent };
    return withinCaps(steps, 0, before, catalogue).map(({ stepIndex, step }) => [
      stepIndex,
      step.seconds,
    ]);
  };

  test('leaves a plan inside it alone', () => {
    expect(placed(60, 3, 0)).toEqual([
      [0, 60],
      [1, 60],
      [2, 60],
    ]);
  });
  test('shortens the press that would overstep it, to five seconds', () => {
    expect(placed(60, 3, 22)).toEqual([
      [0, 60],
      [1, 60],
      [2, 35],
    ]);
  });
  test('drops a press that would be too short to be worth it', () => {
    expect(placed(60, 3, 40)).toEqual([
      [0, 60],
      [1, 60],
    ]);
  });
  test('does not touch what lies behind', () => {
    const steps = stepsOf(routine('BL23', 'hold', 60, 3), catalogue);
    const spent = { 'BL23:left': 180, 'BL23:right': 180 };
    expect(withinCaps(steps, 2, spent, catalogue).map(({ stepIndex }) => stepIndex)).toEqual([
      0, 1,
    ]);
  });
});

describe('a cap on an arc of four stops', () => {
  const stops = (spent: number) =>
    withinCaps(
      stepsOf(routine('LI10', 'arc', 116, 1), catalogue),
      0,
      { 'LI10:sorer': spent },
      catalogue,
    ).map(({ step }) => [step.kind === 'press' && step.side, step.seconds]);

  test('leaves the stops there is time for, fewer circles at the last, and the other arm as it is', () => {
    expect(stops(0)).toEqual([
      ['sorer', 116],
      ['other', 116],
    ]);
    expect(stops(20)).toEqual([
      ['sorer', 86 + 4 + 5 * 2],
      ['other', 116],
    ]);
    expect(stops(100)).toEqual([['other', 116]]);
  });

  test('has one that was interrupted late in a stop go on with the next, and end at its end', () => {
    const [step] = stepsOf(routine('LI10', 'arc', 116, 1), catalogue);
    if (step?.kind !== 'press') throw new Error('An arc is pressed.');
    const goneOnWith = (spent: number) => {
      const resumed = resumeStep(step, { heldSeconds: 30, locate: 'back' });
      const [first] = withinCaps([resumed], 0, { 'LI10:sorer': spent }, catalogue);
      return (
        first?.step.kind === 'press' && [first.step.interrupted?.heldSeconds, first.step.seconds]
      );
    };
    expect(goneOnWith(30)).toEqual([30, 86]);
    expect(goneOnWith(40)).toEqual([30, 56 + 4 + 9 * 2]);
    expect(goneOnWith(52)).toEqual([60, 56]);
  });
});
