import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { goodbye } from '../../../lambda/dialogue/session/goodbye';
import { stateAtEnd } from '../../../lambda/dialogue/session/stateAtEnd';
import { pause } from '../../../lambda/dialogue/steer/playback';
import { recordOf, stateFrom } from '../../../lambda/dialogue/visits/record';
import { heldBy } from '../../../lambda/domain/timeline/position';
import {
  anyPlayed,
  coachIn,
  momentIn,
  placeOf,
  type Played,
  stepsIn,
  whenOf,
} from '../../support/played';
import { sampled } from '../../support/sampled';

/** Has something hold at any second of any reply. */
const always = (holds: (played: Played, second: number) => void, samples = 200) =>
  fc.assert(
    fc.property(anyPlayed, (drawn) => holds(...drawn)),
    sampled(samples),
  );

/** The first step that a device has not worked by some second: not the better half of it. */
const firstUnheard = (played: Played, by: number): number =>
  stepsIn(played).find(({ workedAt }) => workedAt > by)?.step ?? Infinity;

describe('on a device that is slower or quicker, guidance waits where it was surely heard', () => {
  test('after a pause, in either part and in either window', () => {
    const seen = new Set<string>();
    always((played, second) => {
      const unheard = firstUnheard(played, second);
      const place = placeOf(pause(momentIn(played, second)).state);
      if (unheard === Infinity) return;
      expect(place).toBeLessThanOrEqual(unheard);
      seen.add(whenOf(played, second));
    }, 400);
    expect([...seen].toSorted()).toEqual(['lastWindow', 'reply', 'silence', 'window']);
  });

  test('after something that is asked after the second part', () =>
    always((played, second) => {
      const { situation } = thank(momentIn(played, second)).state;
      if (whenOf(played, second) !== 'lastWindow' || situation.name !== 'paused') return;
      expect(situation.guidance.from).toBeLessThanOrEqual(firstUnheard(played, second));
    }));

  test('where somebody stops or leaves, and where a session fails, unless the end was told', () =>
    always((played, second) => {
      const unheard = firstUnheard(played, second);
      const moment = momentIn(played, second);
      if (moment.state.situation.name === 'finished') return;
      const left = (['left', 'error'] as const).map((end) =>
        placeOf(stateAtEnd(played.state, coachIn(played, second), end)),
      );
      const places = [placeOf(goodbye(moment).state), ...left];
      expect(places.filter((place) => place > unheard)).toEqual([]);
    }));

  test('where a visit begins anew, and nobody told of the end', () =>
    always((played, second) => {
      const unheard = firstUnheard(played, second);
      const record = recordOf(played.state, coachIn(played, 0).spokenAt);
      const { visit } = stateFrom(record, 0, coachIn(played, second));
      if (unheard < Infinity && record.bookmark?.spoken)
        expect(visit.kept?.from).toBeLessThanOrEqual(unheard);
    }));

  test('and of a hold that was begun for sure half is believed', () => {
    let seen = 0;
    always((played, second) => {
      const { whereabouts } = momentIn(played, second);
      const { from, interrupted } = whereabouts?.unheard ?? {};
      const row = [...played.spoken.steps, ...(played.spoken.silence?.steps ?? [])].find(
        ({ step }) => step === from,
      );
      const step = row && played.steps[row.step];
      const isHold = step?.kind === 'press' && step.way.technique.kind === 'hold';
      if (!row || !isHold || !interrupted) return;
      expect(interrupted.heldSeconds).toBeGreaterThanOrEqual(heldBy(row, Infinity) / 2 - 2.5);
      seen += 1;
    }, 800);
    expect(seen).toBeGreaterThan(10);
  });

  test('and of one that the device has not begun nothing is', () => {
    let seen = 0;
    always((played) => {
      for (const { step, pressedAt } of stepsIn(played).slice(1)) {
        const { from, interrupted } = momentIn(played, pressedAt - 0.2).whereabouts?.unheard ?? {};
        if (from !== step) continue;
        expect(interrupted).toBeUndefined();
        seen += 1;
      }
    });
    expect(seen).toBeGreaterThan(10);
  });

  test('and no further back than to what was heard in this reply', () =>
    always((played, second) => {
      const place = placeOf(pause(momentIn(played, second)).state);
      const first = stepsIn(played)[0]?.step ?? 0;
      expect(place).toBeGreaterThanOrEqual(Math.min(first, place === Infinity ? first : Infinity));
    }));
});
