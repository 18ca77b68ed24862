import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import type { Exercise } from '../../../lambda/domain/routine/routine';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import { pressExercise } from '../../support/planning';

const exercise = (point: string, repetitions: number, way = 'hold') =>
  pressExercise(point, way, 30, { repetitions });

/** Steps as a line: side and repetition. */
const told = (...exercises: Exercise[]) =>
  stepsOf({ exercises }, catalogue)
    .map((step) =>
      step.kind === 'press'
        ? `${step.side} ${step.repetition}/${step.of}`
        : `${step.practice.id} ${step.stretch}/${step.of} ${step.seconds}s`,
    )
    .join(', ');

describe('sides go as the record says', () => {
  test.each([
    ['BL23', 'both 1/2, both 2/2'],
    ['CV6', 'midline 1/2, midline 2/2'],
    ['BL60', 'left 1/2, right 1/2, left 2/2, right 2/2'],
    ['LI4', 'left 1/2, left 2/2, right 1/2, right 2/2'],
    ['LI10', 'sorer 1/2, sorer 2/2, other 1/2, other 2/2'],
  ])('%s', (code, steps) => {
    const way = code === 'CV6' ? 'threeFingers' : 'hold';
    expect(told(exercise(code, 2, way))).toBe(steps);
  });

  test('a way may have sides of its own: an ankle is pinched one after the other', () => {
    expect(told(exercise('BL60', 1, 'pinch'))).toBe('left 1/1, right 1/1');
  });
});

describe('practices are cut into stretches', () => {
  const practice = (id: 'breathing' | 'foot-massage' | 'mat' | 'hip-circles', seconds: number) =>
    told({ practice: id, posture: 'sitting', seconds, afterSeconds: 6 });

  test('breathing into whole breaths, at most half a minute of them', () => {
    expect(practice('breathing', 80)).toBe(
      'breathing 0/3 0s, breathing 1/3 30s, breathing 2/3 30s, breathing 3/3 20s',
    );
  });
  test('a massage into its six cues', () => {
    expect(practice('foot-massage', 120)).toMatch(
      /^foot-massage 0\/6 0s, foot-massage 1\/6 20s.*6\/6 20s$/,
    );
  });
  test('the mat into half minutes, two to each of its words', () => {
    expect(practice('mat', 180)).toBe(
      `mat 0/6 0s, ${[1, 2, 3, 4, 5, 6].map((n) => `mat ${n}/6 30s`).join(', ')}`,
    );
  });
  test('hip circles into one way and the other', () => {
    expect(practice('hip-circles', 40)).toBe(
      'hip-circles 0/2 0s, hip-circles 1/2 20s, hip-circles 2/2 20s',
    );
  });
});

test('seconds of counted techniques follow from their counts', () => {
  const seconds = (code: string, way: string) =>
    stepsOf({ exercises: [exercise(code, 1, way)] }, catalogue)[0]?.seconds;
  expect(seconds('LR3', 'circles')).toBe(26);
  expect(seconds('LI10', 'arc')).toBe(116);
  expect(seconds('BL52', 'taps')).toBe(15);
  expect(seconds('BL60', 'pinch')).toBe(50);
});
