import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { bruised, sharpPain } from '../../../lambda/dialogue/safety/whilePressing';
import type { SessionEnd } from '../../../lambda/dialogue/turn/moment';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { placementsFor } from '../../../lambda/domain/timeline/placement';
import { anyPlayed, momentIn, type Played, stepsIn, whenOf } from '../../support/played';
import { sampled } from '../../support/sampled';

const always = (holds: (played: Played, second: number) => void, samples = 300) =>
  fc.assert(
    fc.property(anyPlayed, (drawn) => holds(...drawn)),
    sampled(samples),
  );

describe('whatever a device does, nothing is taken for told that was not', () => {
  test('no lesson', () =>
    always((played, second) => {
      const before = played.state.visit.listener.explained;
      const { explained } = momentIn(played, second).state.visit.listener;
      const told = played.lessons.filter(({ heardAt }) => heardAt <= second);
      const known = [...before, ...told.map(({ lesson }) => lesson)];
      expect(explained.filter((lesson) => !known.includes(lesson))).toEqual([]);
    }));

  test('nor the disclaimer', () => {
    let seen = 0;
    always((played, second) => {
      if (played.state.visit.listener.heardDisclaimer) return;
      const { heardDisclaimer } = momentIn(played, second).state.visit.listener;
      if (heardDisclaimer) expect(played.disclaimedAt).toBeLessThanOrEqual(second);
      seen += 1;
    });
    expect(seen).toBeGreaterThan(20);
  });

  test('nor, in a part, another posture', () => {
    let seen = 0;
    always((played, second) => {
      if (!['reply', 'silence'].includes(whenOf(played, second))) return;
      const { placement } = momentIn(played, second).state.visit;
      if (!placement || momentIn(played, second).whereabouts?.isOver) return;
      const begun = stepsIn(played).filter(({ begunAt }) => begunAt <= second);
      const placements = placementsFor(played.steps, played.routine, catalogue);
      const { placement: before } = played.state.visit;
      const ended = played.placed.filter(({ heardAt }) => heardAt <= second);
      const told = [
        before,
        ...begun.map(({ step }) => placements[step]),
        ...ended.map((each) => each.placement),
      ];
      expect(told.map((each) => each?.posture)).toContain(placement.posture);
      if (placement.lyingOn) expect(told.map((each) => each?.lyingOn)).toContain(placement.lyingOn);
      seen += 1;
    });
    expect(seen).toBeGreaterThan(50);
  });
});

describe('whatever a device does, what may have hurt is not pressed again', () => {
  test.each<[string, Ask]>([
    ['sharp pain', sharpPain],
    ['a bruise', bruised],
  ])('after %s in a part', (_, ask) => {
    let seen = 0;
    always((played, second) => {
      if (!['reply', 'silence'].includes(whenOf(played, second))) return;
      const moment = momentIn(played, second);
      const at = stepsIn(played).findLast(({ begunAt }) => begunAt <= second);
      const step = at && played.steps[at.step];
      if (moment.state.situation.name !== 'guiding' || !at || step?.kind !== 'press') return;
      const isAhead = (moment.whereabouts?.clockAt ?? 0) < at.step;
      if (!isAhead) expect(ask(moment).state.visit.leftOut).toContain(step.point);
      seen += 1;
    });
    expect(seen).toBeGreaterThan(100);
  });
});

const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);

/** How much counts as pressed in all by some second, each side for itself. */
const spentIn = (played: Played, second: number, end?: SessionEnd) =>
  sumOf(Object.values(momentIn(played, second, end).state.visit.spent));

describe('whatever a device does, the caps count at least what was pressed', () => {
  /** What a device had come to of each press by some second, as far as it was planned, in seconds. */
  const pressedBy = (played: Played, second: number) =>
    stepsIn(played).flatMap(({ step, pressed }) =>
      pressed.map(({ from, to, seconds }) => ({
        step,
        seconds: (seconds * (Math.min(to, second) - from)) / (to - from),
      })),
    );

  const counts = (ends: readonly (SessionEnd | undefined)[]) =>
    fc.assert(
      fc.property(anyPlayed, fc.constantFrom(...ends), ([played, second], end) => {
        const pressed = pressedBy(played, second).filter(({ seconds }) => seconds > 0);
        const counted = spentIn(played, second, end) - sumOf(Object.values(played.spoken.spent));
        const sides = (step: number) => {
          const named = played.steps[step];
          return named?.kind === 'press' && named.side === 'both' ? 2 : 1;
        };
        const least = sumOf(pressed.map(({ step, seconds }) => sides(step) * (seconds - 0.5)));
        expect(counted).toBeGreaterThanOrEqual(least - 0.01);
      }),
      sampled(200),
    );

  test('at any second, in a part or in a window', () => counts([undefined]));

  test('however the session ends', () => counts(['left', 'error', 'silence']));
});
