import { expect, test } from 'vitest';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import type { Coach } from '../../../lambda/dialogue/turn/moment';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { coachAt, known } from '../../support/turns';

/** Guidance of the lower back, what it teaches when, and what is known of it so many seconds after its first word. */
function lowerBack(changes: Partial<Coach>) {
  const begin = coachArea(known('lower-back'), 10);
  const { state } = begin({
    state: newState(0, newListener),
    coach: { ...coachAt(0), ...changes },
  });
  const { situation } = state;
  const lessons = situation.name === 'guiding' ? situation.spoken.lessons : [];
  const knownAt = (spokenSeconds: number) =>
    bringUpToDate(state, { ...coachAt(spokenSeconds), ...changes, spokenSeconds }).state.visit
      .listener.explained;
  return { lessons, knownAt };
}

test('a page tells to the second what of it was heard', () => {
  const { lessons, knownAt } = lowerBack({ onward: 'page' });
  expect(lessons).not.toEqual([]);
  for (const [at, lesson] of lessons) {
    expect(knownAt(at - 0.1)).not.toContain(lesson);
    expect(knownAt(at + 0.1)).toContain(lesson);
  }
});

test('of a voice alone it is not sure so soon', () => {
  const { lessons, knownAt } = lowerBack({});
  const [at, lesson] = lessons.at(-1) ?? [];
  expect(lesson).toBeDefined();
  expect(knownAt((at ?? 0) + 0.1)).not.toContain(lesson);
  expect(knownAt((at ?? 0) + 60)).toContain(lesson);
});
