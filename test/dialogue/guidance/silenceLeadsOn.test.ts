import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fallback } from '../../../lambda/dialogue/ask/misheard';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { goingIn } from '../../../lambda/dialogue/guidance/withGuidance';
import {
  done,
  next,
  pause,
  previous,
  ready,
  repeat,
  resume,
} from '../../../lambda/dialogue/steer/playback';
import { slower } from '../../../lambda/dialogue/steer/preferences';
import { skipPoint } from '../../../lambda/dialogue/steer/skip';
import { no, yes } from '../../../lambda/dialogue/steer/yesNo';
import type { Moment } from '../../../lambda/dialogue/turn/moment';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { anyPlayed, coachIn, fromOf, momentIn, type Played, whenOf } from '../../support/played';
import { sampled } from '../../support/sampled';

/** Has something hold at any second between a reply and what silence brings after it, by the clock. */
function inTheWindow(holds: (moment: Moment, played: Played) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(anyPlayed, fc.nat(130), ([played], tenths) => {
      const { silence, seconds } = played.spoken;
      if (!silence) return;
      holds(momentIn(played, seconds + 0.1 + tenths / 10), played);
      seen += 1;
    }),
    sampled(120),
  );
  expect(seen).toBeGreaterThan(50);
}

/** The first step of what silence brings. */
const brought = ({ second: [first] }: Played) => first?.step;

describe('in the window, whatever was planned', () => {
  test.each<[string, Ask]>([
    ['"next"', next],
    ['"yes"', yes],
    ['"ready"', ready],
    ['"go on"', resume],
    ['"done"', done],
  ])('%s begins at once what silence would have brought', (_, ask) =>
    inTheWindow((moment, played) => expect(fromOf(ask(moment))).toBe(brought(played))),
  );

  test.each<[string, Ask]>([
    ['thanks, or a question', thank],
    ['a change of pace', slower],
    ['what nothing fits', fallback],
  ])('%s is answered in a sentence, and silence brings the same', (_, ask) =>
    inTheWindow((moment, played) => {
      if (played.spoken.isAfterMiss && ask === fallback) return;
      const { situation } = ask(moment).state;
      if (situation.name !== 'guiding') throw new Error('Silence brings nothing.');
      expect(situation.spoken.steps).toEqual([]);
      expect(situation.spoken.silence?.steps[0]?.step).toBe(brought(played));
    }),
  );

  test.each<[string, Ask]>([
    ['"repeat"', repeat],
    ['"previous"', previous],
  ])('%s is the place that was done last', (_, ask) =>
    inTheWindow((moment, { steps, spoken, first }) => {
      const from = fromOf(ask(moment)) ?? NaN;
      const last = first.at(-1)?.step ?? Math.max(0, (spoken.silence?.steps[0]?.step ?? 0) - 1);
      expect(steps[from]?.exercise).toBe(steps[last]?.exercise);
      expect(steps[from - 1]?.exercise).not.toBe(steps[last]?.exercise);
    }),
  );

  test.each<[string, Ask]>([
    ['"no"', no],
    ['"wait"', pause],
  ])('%s waits, and nothing goes on by itself', (_, ask) =>
    inTheWindow((moment) => {
      const { reply, state, ending } = ask(moment);
      if (reply.kind === 'guidance' && ask === no) return;
      expect([reply.kind, state.situation.name, ending]).toEqual(['paused', 'paused', 'listen']);
    }),
  );

  test('"skip this" skips what silence would have brought', () =>
    inTheWindow((moment, played) => {
      const { steps } = played;
      const from = fromOf(skipPoint(moment)) ?? Infinity;
      expect(from).toBeGreaterThan(brought(played) ?? Infinity);
      expect(steps[from]?.exercise).not.toBe(steps[brought(played) ?? -1]?.exercise);
    }));
});

test('"next" after the second part begins what follows, also once that was paused', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyPlayed, ([played, second]) => {
      const { silence } = played.spoken;
      if (whenOf(played, second) !== 'lastWindow' || silence?.next === undefined) return;
      const moment = momentIn(played, second);
      if (goingIn(moment)?.whereabouts.next !== silence.next) return;
      expect(fromOf(next(moment))).toBe(silence.next);
      const later = bringUpToDate(pause(moment).state, coachIn(played, second + 30));
      expect(fromOf(next(later))).toBe(silence.next);
      seen += 1;
    }),
    sampled(300),
  );
  expect(seen).toBeGreaterThan(10);
});
