import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { next, pause } from '../../../lambda/dialogue/steer/playback';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import type { Device } from '../../support/devices';
import { isDeep } from '../../support/deepRun';
import {
  endOf,
  momentIn,
  type Played,
  playedOn,
  repliesTo,
  stepsIn,
  whenOf,
} from '../../support/played';

/* What it costs on a device that does as predicted that nobody knows it does: how often, and by how much, guidance goes back. The
 * figures of decision 19 are printed by `COSTS=1 npx vitest run silenceCosts`. */

const asPredicted: Device = { voice: 1, added: 0, window: 8 };

/** The slowest there may be. */
const slowest: Device = { voice: 1.1, added: 0.78, window: 14 };

/** In a deep run, or where it is asked for. */
const isCounted = isDeep || process.env['COSTS'] === '1';

/** Every area for five, ten and twenty minutes, on a first visit and later. */
const replies = (isCounted ? catalogue.outlines : []).flatMap(({ id, area }) =>
  area === undefined
    ? []
    : [5, 10, 20].flatMap((minutes) =>
        [true, false].flatMap((isKnown) =>
          repliesTo({ of: id, minutes, isKnown, manner: undefined, pace: 'usual', seed: 0 }),
        ),
      ),
);

const EVERY_SECONDS = 11;

/** By how many seconds of what was heard guidance goes back after something said at a second; by none in the step under way. */
function goesBackBy(ask: Ask, played: Played, second: number): number {
  const { situation } = ask(momentIn(played, second)).state;
  if (situation.name !== 'paused' && situation.name !== 'guiding') return 0;
  const steps = stepsIn(played);
  const here = steps.findLast(({ begunAt }) => begunAt <= second);
  const there = steps.find(({ step }) => step === situation.guidance.from);
  return here && there && there.step < here.step ? second - there.begunAt : 0;
}

type When = ReturnType<typeof whenOf>;

/** Each second of each reply, by where it falls. */
const moments = replies.flatMap((reply) => {
  const played = playedOn(asPredicted, reply);
  const slow = playedOn(slowest, reply);
  const count = Math.ceil((endOf(reply) + 8) / EVERY_SECONDS);
  return Array.from({ length: count }, (_, n) => 3 + n * EVERY_SECONDS).map((second) => ({
    ...{ played, slow, second },
    when: whenOf(played, second),
  }));
});

/** In what share of the moments guidance goes back, and by how many seconds: half of the times, and at most. */
function costOf(ask: Ask, when: When) {
  const all = moments.filter((each) => each.when === when);
  const back = all
    .map(({ played, second }) => goesBackBy(ask, played, second))
    .filter((seconds) => seconds > 0)
    .toSorted((a, b) => a - b);
  const half = back[Math.floor(back.length / 2)] ?? 0;
  return { share: back.length / all.length, half, most: back.at(-1) ?? 0 };
}

/** In what share of the moments guidance has to go back, since the slowest device has not held half of a step before. */
function leastOf(when: When): number {
  const all = moments.filter((each) => each.when === when);
  const back = all.filter(({ played, slow, second }) => {
    const here = stepsIn(played).findLast(({ begunAt }) => begunAt <= second);
    const unheard = stepsIn(slow).find(({ workedAt }) => workedAt > second);
    return here && unheard && unheard.step < here.step;
  });
  return back.length / all.length;
}

/** In what share of the moments "next" begins the place again that is under way. */
function beginsAgain(when: When): number {
  const all = moments.filter((each) => each.when === when);
  const again = all.filter(({ played, second }) => {
    const { situation } = next(momentIn(played, second)).state;
    const here = stepsIn(played).findLast(({ begunAt }) => begunAt <= second);
    return situation.name === 'guiding' && here && situation.guidance.from <= here.step;
  });
  return again.length / all.length;
}

(isCounted ? describe : describe.skip)(
  'on a device that does as predicted, guidance seldom goes back',
  () => {
    test.each<[string, Ask, When, share: number, half: number, most: number]>([
      ['a pause in the first part', pause, 'reply', 0.08, 25, 50],
      ['a question in the first part', thank, 'reply', 0.04, 20, 35],
      ['a pause in the window', pause, 'window', 0.05, 40, 50],
      ['a question in the window', thank, 'window', 0, 0, 0],
      ['a pause in the second part', pause, 'silence', 0.25, 45, 90],
      ['a question in the second part', thank, 'silence', 0.15, 40, 75],
      ['a pause after the second part', pause, 'lastWindow', 0.2, 45, 65],
    ])('after %s', (name, ask, when, share, half, most) => {
      const cost = costOf(ask, when);
      if (process.env['COSTS'] === '1') console.log(name, cost);
      expect(cost.share).toBeLessThanOrEqual(share);
      expect(cost.half).toBeLessThanOrEqual(half);
      expect(cost.most).toBeLessThanOrEqual(most);
    });

    test.each<When>(['reply', 'window', 'silence', 'lastWindow'])(
      'hardly oftener after a pause than the slowest device makes it: %s',
      (when) => {
        const { share } = costOf(pause, when);
        if (process.env['COSTS'] === '1') console.log('at least', when, leastOf(when));
        expect(share - leastOf(when)).toBeLessThanOrEqual(0.03);
      },
    );

    test('and "next" in the first part seldom begins again what is under way, and never after the second', () => {
      const again = beginsAgain('reply');
      if (process.env['COSTS'] === '1') console.log('next in the first part', again);
      expect(again).toBeLessThanOrEqual(0.08);
      expect(beginsAgain('lastWindow')).toBe(0);
    });

    test('over as many replies as there are of such sessions', () => {
      expect(replies.length).toBeGreaterThan(80);
    });
  },
);
