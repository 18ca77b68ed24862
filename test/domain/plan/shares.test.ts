import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { handsOf, MANNERS, posturesOf } from '../../../lambda/domain/catalogue/manner';
import { isPressing, stepsOf } from '../../../lambda/domain/routine/steps';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { WINDOW_SECONDS } from '../../../lambda/domain/timeline/silence';
import type { PressStep } from '../../../lambda/domain/routine/routine';
import { everyLesson, plan, planned, repliesOf, type Wanted } from '../../support/planning';
import { isDeep } from '../../support/deepRun';
import { someOf } from '../../support/sampled';

const areas = catalogue.outlines.flatMap(({ area }) => area ?? []);
const manners = [[], ...MANNERS.map((id) => [id] as const), ['lying', 'ball'] as const];

const wishFor = (outline: string, minutes: number, ids: (typeof manners)[number]): Wanted => ({
  outline,
  minutes,
  postures: posturesOf(ids),
  ...handsOf(ids),
});

/** Every area for ten minutes and more, in every manner, for somebody new and for somebody who knows all of it. */
const everyWish = areas.flatMap((outline) =>
  [10, 15, 20, 30].flatMap((minutes) =>
    manners.flatMap((ids) => {
      const wish = wishFor(outline, minutes, ids);
      return [
        { ...wish, isFirstVisit: true },
        { ...wish, known: everyLesson },
      ].map((wanted) => ({ ids, wanted }));
    }),
  ),
);

/** In a deep run all of them are planned, else so many. */
const MOST_WISHES = 300;
const wishes = isDeep ? everyWish : someOf(everyWish, MOST_WISHES);

/** The presses of a plan. */
const pressesOf = (wanted: Wanted): readonly PressStep[] =>
  stepsOf(planned(wanted).routine, catalogue).flatMap((step) =>
    step.kind === 'press' && isPressing(step.way.technique) && !step.isSkipped ? [step] : [],
  );

const secondsOf = (steps: readonly PressStep[]) =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** What lies in the place that was asked for, in hands and feet beside it, and in all: in seconds. */
function sharesOf(wanted: Wanted) {
  const presses = pressesOf(wanted);
  const { place = [] } = catalogue.outline(wanted.outline);
  const limbs = ['hand', 'forearm', 'ankle', 'foot'];
  const beside = presses.filter(({ point }) => !place.includes(point));
  return {
    all: secondsOf(presses),
    inPlace: secondsOf(presses.filter(({ point }) => place.includes(point))),
    inLimbs: secondsOf(beside.filter(({ point }) => limbs.includes(catalogue.point(point).region))),
  };
}

const nameOf = ({ ids, wanted }: (typeof wishes)[number]) =>
  `${wanted.outline}, ${wanted.minutes} minutes, ${ids.join(' and ') || 'anyhow'}, ${wanted.known ? 'known' : 'new'}`;

describe('what is pressed in ten minutes and more', () => {
  const possible = wishes.filter(({ wanted }) => plan(wanted).kind === 'planned');

  test('can be planned in most manners', () =>
    expect(possible.length).toBeGreaterThan(wishes.length / 2));

  test('lies in the place that was asked for, half of it and more, wherever any of it can be reached', () => {
    const less = possible.filter(({ wanted }) => {
      const { all, inPlace } = sharesOf(wanted);
      return inPlace > 0 && inPlace < all / 2 - 1;
    });
    expect(less.map(nameOf)).toEqual([]);
  });

  test('is hands and feet for a third at most', () => {
    const more = possible.filter(({ wanted }) => {
      const { all, inPlace, inLimbs } = sharesOf(wanted);
      return inPlace > 0 && inLimbs > all / 3 + 1;
    });
    expect(more.map(nameOf)).toEqual([]);
  });

  test('leaves the place out only where nobody could reach it', () => {
    const none = possible.filter(({ wanted }) => sharesOf(wanted).inPlace === 0);
    const worked = ({ wanted }: (typeof wishes)[number]) => {
      const { place = [] } = catalogue.outline(wanted.outline);
      return place.flatMap((code) =>
        catalogue
          .point(code)
          .ways.filter(
            ({ presser, tools, postures }) =>
              (presser === 'self' || wanted.helper) &&
              tools.every((tool) => wanted.tools?.includes(tool)) &&
              postures.some((each) => !wanted.postures?.length || wanted.postures.includes(each)),
          ),
      );
    };
    for (const wish of none) expect([nameOf(wish), worked(wish)]).toEqual([nameOf(wish), []]);
  });
});

/** Seconds since the first word until some point is pressed, the windows before what silence brings among them; `undefined` where
 * it isn't. */
function secondsUntil(points: readonly string[], wanted: Wanted): number | undefined {
  let at = 0;
  for (const { segments, then } of repliesOf({ ...wanted, limits: REPLY_LIMITS })) {
    for (const part of [segments, ...(then ? [then.segments] : [])]) {
      if (part !== segments) at += WINDOW_SECONDS.usual;
      let found: string | undefined;
      for (const segment of part) {
        if (segment.kind === 'cue' && segment.cue.say === 'find') found = segment.cue.point;
        if (segment.phase === 'press' && found !== undefined && points.includes(found)) return at;
        at += segment.seconds;
      }
    }
  }
  return undefined;
}

describe('the painful place comes soon', () => {
  const seeds = Array.from({ length: 10 }, (_, seed) => seed);
  const lengths = [5, 10, 15, 20, 30];

  test.each(
    lengths.flatMap((minutes) =>
      (['usual', 'slower'] as const).map((pace) => [minutes, pace] as const),
    ),
  )('the waist within 100 s on a first visit, in %s minutes at the %s pace', (minutes, pace) => {
    for (const seed of seeds) {
      const wanted = { outline: 'lower-back', minutes, seed, pace, isFirstVisit: true };
      expect(secondsUntil(['BL23', 'BL52'], wanted)).toBeLessThanOrEqual(100);
    }
  });

  test.each(lengths)('and within 60 s later, in %s minutes, at any pace', (minutes) => {
    for (const seed of seeds)
      for (const pace of ['slower', 'usual', 'faster'] as const) {
        const wanted = { outline: 'lower-back', minutes, seed, pace, known: everyLesson };
        expect(secondsUntil(['BL23', 'BL52'], wanted)).toBeLessThanOrEqual(60);
      }
  });

  test.each(lengths)('the deep hip point within 100 s, in %s minutes', (minutes) => {
    for (const seed of seeds) {
      for (const pace of ['slower', 'usual', 'faster'] as const) {
        const wanted = { outline: 'hips', minutes, seed, pace, isFirstVisit: true };
        expect(secondsUntil(['GB30'], wanted)).toBeLessThanOrEqual(100);
      }
    }
  });

  test('lying down works the lower back and the hips', () => {
    for (const ids of [['lying'], ['bed'], ['onSide']] as const)
      for (const [outline, point] of [
        ['lower-back', 'BL23'],
        ['hips', 'GB30'],
      ] as const) {
        const presses = pressesOf(wishFor(outline, 10, ids));
        const sides = new Set(
          presses.filter((each) => each.point === point).map(({ side }) => side),
        );
        expect([outline, ids, [...sides].sort()]).toEqual([outline, ids, ['left', 'right']]);
      }
  });
});
