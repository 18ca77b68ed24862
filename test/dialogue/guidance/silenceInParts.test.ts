import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { goingIn } from '../../../lambda/dialogue/guidance/withGuidance';
import { done, next, pause, ready, repeat, resume } from '../../../lambda/dialogue/steer/playback';
import { longerHolds, slower } from '../../../lambda/dialogue/steer/preferences';
import { skipPoint, skipRest } from '../../../lambda/dialogue/steer/skip';
import { nextAfter } from '../../../lambda/domain/routine/nextAfter';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import {
  anyPlayed,
  fromOf,
  momentIn,
  type Played,
  type PlayedStep,
  stepsIn,
  whenOf,
} from '../../support/played';
import { sampled } from '../../support/sampled';

/** Has something hold of what is said at any second of any part, of a reply or of what silence brings after it, on any device. */
const inAnyPart = (
  holds: (played: Played, second: number, when: 'reply' | 'silence') => void,
  samples = 200,
) =>
  fc.assert(
    fc.property(anyPlayed, ([played, second]) => {
      const when = whenOf(played, second);
      if (when === 'reply' || when === 'silence') holds(played, second, when);
    }),
    sampled(samples),
  );

/** Where guidance goes on after something that is said; nowhere where it does not. */
const goesOnAt = (ask: Ask, played: Played, second: number): number | undefined =>
  goingIn(momentIn(played, second)) && fromOf(ask(momentIn(played, second)));

/** The first step that a device has not come so far with by some second. */
const firstWithout = (played: Played, by: number, when: (step: PlayedStep) => number): number =>
  stepsIn(played).find((each) => when(each) > by)?.step ?? Infinity;

/** True where a step works another place than the one before it. */
function isAnotherPlace(step: number, { steps, routine }: Played): boolean {
  const [before, here] = [steps[step - 1], steps[step]];
  return before && here ? typeof nextAfter(before, here, routine) === 'object' : false;
}

/** The first step of another place that a device has not begun by some second. */
const firstPlaceUnbegun = (played: Played, by: number): number =>
  stepsIn(played).find(
    ({ begunAt, step }, index) => index > 0 && begunAt > by && isAnotherPlace(step, played),
  )?.step ?? Infinity;

describe('in a part, whatever the device, no place is passed by that was not told', () => {
  test.each<[string, Ask]>([
    ['a question, or thanks', thank],
    ['"carry on"', resume],
    ['"slower"', slower],
    ['"longer holds"', longerHolds],
    ['"repeat"', repeat],
    ['"ready"', ready],
    ['"skip the rest"', skipRest],
  ])('by %s', (_, ask) => {
    const seen = new Set<string>();
    inAnyPart((played, second, when) => {
      const from = goesOnAt(ask, played, second);
      if (from === undefined) return;
      expect(from).toBeLessThanOrEqual(firstWithout(played, second, ({ heardAt }) => heardAt));
      seen.add(when);
    });
    expect([...seen].toSorted()).toEqual(['reply', 'silence']);
  });

  test('by "done": no further than to the next that had not begun', () =>
    inAnyPart((played, second) => {
      const from = goesOnAt(done, played, second) ?? 0;
      const unbegun = stepsIn(played).find(
        ({ begunAt }, index) => index > 0 && begunAt > second,
      )?.step;
      expect(from).toBeLessThanOrEqual(unbegun ?? Infinity);
    }));

  test('by "next": no place that had not begun', () =>
    inAnyPart((played, second) => {
      const from = goesOnAt(next, played, second) ?? 0;
      expect(from).toBeLessThanOrEqual(firstPlaceUnbegun(played, second));
    }, 400));
});

test('"next" passes no place by where the slowest device is just between two presses', () => {
  fc.assert(
    fc.property(anyPlayed, fc.nat(20), ([played], nth) => {
      const { silence, seconds, late = 0 } = played.spoken;
      const steps = silence?.steps ?? played.spoken.steps;
      const [here, after] = [steps[nth % steps.length], steps[(nth % steps.length) + 1]];
      const most = (silence ?? played.spoken).late ?? 0;
      const [before = 0, then = 0] = [here, after].map((step) => Math.min(step?.late ?? 0, most));
      if (!here || then - before < 0.1) return;
      const behind = (before + then) / 2;
      const opensAt = silence ? seconds * 1.1 + late + 14 : 0;
      const second = opensAt + here.endsAt * 1.1 + behind;
      if (!['reply', 'silence'].includes(whenOf(played, second))) return;
      const from = goesOnAt(next, played, second) ?? 0;
      const place = steps.find(({ step }) => step > here.step && isAnotherPlace(step, played));
      if (place) expect(from).toBeLessThanOrEqual(place.step);
    }),
    sampled(400),
  );
});

describe('in the first exercise that silence brings', () => {
  test('"next" begins it, but for its last press, whatever the device, and "skip this" leaves it', () => {
    let [begun, led] = [0, 0];
    inAnyPart((played, second, when) => {
      const moment = momentIn(played, second);
      const going = goingIn(moment);
      const [first] = played.second;
      if (when !== 'silence' || !first || !going || going.whereabouts.mayBeEnding) return;
      const exerciseOf = (step: number) => played.steps[step]?.exercise;
      if (exerciseOf(going.whereabouts.stepIndex) !== exerciseOf(first.step)) return;
      const last = played.second.findLast(
        ({ step }) => exerciseOf(step) === exerciseOf(first.step),
      );
      const from = fromOf(next(moment));
      if (from === first.step) begun += 1;
      else {
        expect(last?.pressedAt).toBeLessThanOrEqual(second);
        expect(from).toBe((last?.step ?? 0) + 1);
        led += 1;
      }
      const skipped = fromOf(skipPoint(moment));
      if (skipped !== undefined && skipped < played.steps.length)
        expect(exerciseOf(skipped)).not.toBe(exerciseOf(first.step));
    }, 600);
    expect(Math.min(begun, led)).toBeGreaterThan(10);
  });
});

test('a hold that was begun for sure goes on to the second, by the clock that was reckoned with', () => {
  let seen = 0;
  inAnyPart((played, second) => {
    const moment = momentIn(played, second);
    const going = goingIn(moment);
    const at = going && played.steps[going.whereabouts.stepIndex];
    const { goOn, unheard } = going?.whereabouts ?? {};
    if (at?.kind !== 'press' || !goOn?.interrupted || unheard) return;
    const { situation } = pause(moment).state;
    expect(situation).toMatchObject({ guidance: goOn });
    seen += 1;
  }, 400);
  expect(seen).toBeGreaterThan(20);
});
