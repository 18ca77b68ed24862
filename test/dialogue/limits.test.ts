import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../lambda/content/catalogue';
import { coachRoutine } from '../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../lambda/dialogue/start/coachPoint';
import {
  next,
  pause,
  previous,
  repeat,
  resume,
  startOver,
} from '../../lambda/dialogue/steer/playback';
import { yes } from '../../lambda/dialogue/steer/yesNo';
import { hurt } from '../../lambda/dialogue/safety/whilePressing';
import type { Ask, Turn } from '../../lambda/dialogue/turn/turn';
import { cuesOf, known, turnsOf } from '../support/turns';
import { sampled } from '../support/sampled';

describe('the caps of a visit', () => {
  const asks: readonly Ask[] = [
    ...[next, previous, repeat, startOver, pause],
    ...[resume, yes, hurt],
    ...['LI4', 'EX-UE7', 'BL10'].map((code) => coachPoint({ point: known(code) })),
    coachRoutine(known('neck'), 5),
  ];

  test('are not overstepped, whatever is asked and whenever', () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(3, 15, 40, 90, 400), fc.constantFrom(...asks)), {
          minLength: 5,
          maxLength: 25,
        }),
        (script) => {
          for (const { state } of turnsOf(script))
            for (const [place, seconds] of Object.entries(state.visit.spent)) {
              const { capSeconds } = catalogue.point(place.split(':')[0]!);
              most = Math.max(most, seconds / capSeconds);
              expect([place, seconds <= capSeconds]).toEqual([place, true]);
            }
        },
      ),
      sampled(60),
    );
    expect(most).toBeGreaterThan(0.8);
  });
});

describe('the daily limit', () => {
  const timesOf = (turns: readonly Turn[]) =>
    turns.flatMap(({ reply }) =>
      cuesOf(reply).flatMap((cue) => (cue.say === 'dailyLimit' ? [cue.times] : [])),
    );

  test.each(catalogue.points.map((point) => [point.code, point] as const))(
    'of %s is spoken where it ends, and nowhere before',
    (code, { timesADay }) => {
      const listen: [number, Ask][] = [1, 2].map(() => [200, next]);
      const turns = turnsOf([[0, coachPoint({ point: known(code) })], ...listen]);
      expect(new Set(timesOf(turns))).toEqual(new Set([timesADay]));
    },
  );

  test.each(catalogue.outlines.map(({ id }) => [id]))(
    'of the routine %s is spoken at its end',
    (id) => {
      const listen: [number, Ask][] = [1, 2, 3].map(() => [210, next]);
      const turns = turnsOf([[0, coachRoutine(known(id), 5)], ...listen]);
      const last = turns.findLast(({ reply }) => timesOf([{ reply } as Turn]).length > 0);
      const points = new Set(
        turns.flatMap(({ reply }) =>
          cuesOf(reply).flatMap((cue) => (cue.say === 'find' ? [cue.point] : [])),
        ),
      );
      const fewest = Math.min(...[...points].map((code) => catalogue.point(code).timesADay));
      expect(last && timesOf([last])).toEqual(Number.isFinite(fewest) ? [fewest] : undefined);
    },
  );
});
