import { expect, test } from 'vitest';
import { coachTask } from '../../../lambda/dialogue/start/coachTask';
import { known, turnsOf } from '../../support/turns';

const stateAfter = (...task: Parameters<typeof coachTask>) =>
  turnsOf([[0, coachTask(...task)]]).at(-1)?.state;

test('a task begins with the place that it names', () => {
  const { situation, visit } = stateAfter(known('neck'), 5) ?? {};
  expect(situation).toMatchObject({
    name: 'guiding',
    guidance: { wish: { outline: 'neck', minutes: 5 } },
  });
  expect(visit?.startedByTask).toBe(true);
});

test('one that names none opens as a launch does, and keeps its length', () => {
  for (const area of [{ kind: 'none' }, { kind: 'unknown' }] as const)
    expect(stateAfter(area, 5)?.situation).toMatchObject({ name: 'askedArea', minutes: 5 });
});
