import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { coachArea, coachPractice } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import {
  done,
  next,
  pause,
  previous,
  ready,
  repeat,
  resume,
  startOver,
} from '../../../lambda/dialogue/steer/playback';
import { cannotFind, whereAgain } from '../../../lambda/dialogue/steer/findAgain';
import { longerHolds, shorterHolds, slower } from '../../../lambda/dialogue/steer/preferences';
import { timeLeft } from '../../../lambda/dialogue/ask/progress';
import { skipSide } from '../../../lambda/dialogue/steer/skip';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import type { Coach } from '../../../lambda/dialogue/turn/moment';
import { newState } from '../../../lambda/dialogue/turn/state';
import type { Ask, Turn } from '../../../lambda/dialogue/turn/turn';
import type { AreaId } from '../../../lambda/domain/catalogue/point';
import type { Step } from '../../../lambda/domain/routine/routine';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import { PART_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { surelyOver } from '../../../lambda/domain/timeline/byClock';
import { heldBy } from '../../../lambda/domain/timeline/position';
import { secondsLeftOf } from '../../../lambda/domain/routine/resumeStep';
import { createRuler } from '../../../lambda/speech/ruler';
import { oldListener } from '../../support/listener';
import { phrasebook } from '../../support/planning';
import { coachAt, turnsOf } from '../../support/turns';
import { sampled } from '../../support/sampled';

const known = <Id extends string>(id: Id) => ({ kind: 'known' as const, id });
const asks: readonly Ask[] = [
  ...[next, previous, repeat, startOver, pause, resume, ready, done, whereAgain, cannotFind],
  ...[longerHolds, shorterHolds, slower, timeLeft, skipSide],
];
const wishes: readonly Ask[] = [
  ...catalogue.points.map(({ code }) => coachPoint({ point: known(code) })),
  ...(['lower-back', 'neck', 'legs'] as const).map((area) => coachArea(known(area), 10)),
  ...['breathing', 'mat'].map((practice) => coachPractice(known(practice))),
];

/** Everything that is said to the dialogue, so many seconds after one another. */
function hold(seed: number, said: readonly (readonly [number, Ask])[]): Turn[] {
  let state = newState(seed, oldListener);
  let spokenAt = Date.parse('2026-11-20T12:00:00Z');
  const rulerFor = (chance: number, pace: 'slower' | 'usual' | 'faster') =>
    createRuler(phrasebook, chance, pace);
  return said.map(([seconds, ask]) => {
    spokenAt += seconds * 1000;
    const coach: Coach = { catalogue, limits: PART_LIMITS, onward: 'word', rulerFor, spokenAt };
    const turn = ask(bringUpToDate(state, coach));
    state = turn.state;
    return turn;
  });
}

const anyAsk = fc.constantFrom(...asks);
const anyConversation = fc.record({
  seed: fc.nat(50),
  wish: fc.constantFrom(...wishes),
  said: fc.array(fc.tuple(fc.nat(220), anyAsk), { minLength: 1, maxLength: 12 }),
});

describe('whatever is said, and whenever', () => {
  test('no place is pressed for longer than its cap', () => {
    fc.assert(
      fc.property(anyConversation, ({ seed, wish, said }) => {
        for (const { state } of hold(seed, [[0, wish], ...said]))
          for (const [place, seconds] of Object.entries(state.visit.spent)) {
            const { capSeconds } = catalogue.point(place.split(':')[0] ?? '');
            expect([place, seconds <= capSeconds + 1]).toEqual([place, true]);
          }
      }),
      sampled(60),
    );
  });

  test('there are words, and the microphone is open or the session at its end', () => {
    fc.assert(
      fc.property(anyConversation, ({ seed, wish, said }) => {
        for (const { reply, ending } of hold(seed, [[0, wish], ...said])) {
          const isGoodbye = reply.kind === 'goodbye';
          expect([reply.kind, ending]).toEqual([reply.kind, isGoodbye ? 'close' : 'listen']);
          if (reply.kind === 'guidance') expect(reply.segments.length).toBeGreaterThan(0);
        }
      }),
      sampled(60),
    );
  });
});

describe('what is left of a hold', () => {
  const steps = catalogue.points.flatMap((point) =>
    point.ways.flatMap((way) =>
      stepsOf(
        {
          exercises: [
            {
              point: point.code,
              way: way.id,
              posture: 'sitting',
              seconds: 60,
              repetitions: 1,
              restSeconds: 5,
              afterSeconds: 6,
              explain: 'short',
            },
          ],
        },
        catalogue,
      ),
    ),
  );

  const isCircled = (step: Step) => step.kind === 'press' && step.way.technique.kind === 'circle';

  test('and what was held are the whole, to two and a half seconds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...steps.filter((step) => !isCircled(step))),
        fc.double({ min: 2, max: 60, noNaN: true }),
        (step, held) => {
          const left = secondsLeftOf(step, held);
          if (left === step.seconds) return;
          expect(left % 5).toBe(0);
          expect(Math.abs(left + held - step.seconds)).toBeLessThanOrEqual(2.5);
        },
      ),
      sampled(),
    );
  });

  test('is, of circles, the stop that was under way and those after it', () => {
    const arc = steps.find((step) => step.kind === 'press' && step.way.id === 'arc');
    if (!arc) throw new Error('There is no arc.');
    const stops = [116, 86, 56, 26];
    expect([0, 20, 26, 40, 56, 70, 86, 110].map((held) => secondsLeftOf(arc, held))).toEqual([
      ...[stops[0], stops[0], stops[1], stops[1], stops[2], stops[2], stops[3], stops[3]],
    ]);
    expect(secondsLeftOf(arc, 116)).toBe(0);
  });

  test('is all of it in its first two seconds, and all of ten seconds at any time', () => {
    const [step] = steps;
    if (!step) throw new Error('There is no step.');
    expect(secondsLeftOf({ ...step, seconds: 60 }, 1.9)).toBe(60);
    expect(secondsLeftOf({ ...step, seconds: 10 }, 9)).toBe(10);
    expect(secondsLeftOf({ ...step, seconds: 60 }, 42)).toBe(20);
    expect(secondsLeftOf({ ...step, seconds: 60 }, 59)).toBe(0);
  });
});

describe('of a hold that was taken up again', () => {
  /** Ten minutes of a place, paused so many seconds into it, and taken up again. */
  function takenUp(area: AreaId, pausedAt: number) {
    const script = [
      [0, coachArea(known(area), 10)],
      [pausedAt, pause],
      [5, resume],
    ] as const;
    const state = turnsOf(script, newState(0, oldListener)).at(-1)?.state;
    if (state?.situation.name !== 'guiding') throw new Error('Nobody is guided.');
    const goOnAt = (seconds: number) =>
      bringUpToDate(state, coachAt(pausedAt + 5 + seconds)).whereabouts?.goOn;
    return { ...state.situation, goOnAt };
  }

  test.each([
    ['lower-back', 40],
    ['hips', 60],
    ['legs', 40],
  ] as const)('what was held before counts there, and at no later place: %s', (area, pausedAt) => {
    const { guidance, spoken, goOnAt } = takenUp(area, pausedAt);
    const first = guidance.interrupted?.heldSeconds ?? 0;
    expect(first).toBeGreaterThan(0);
    const seen = new Set<number>();
    const wrong = Array.from({ length: 300 }, (_, n) => n / 2).filter((second) => {
      const goOn = goOnAt(second);
      const row = spoken.steps.find(({ step }) => step === goOn?.from);
      if (!row || !goOn) return false;
      seen.add(goOn.from);
      const before = goOn.from === guidance.from ? first : 0;
      const held = goOn.interrupted?.heldSeconds ?? 0;
      return held < before || held > before + heldBy(row, second) + 2.5;
    });
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });
});

test('half of a hold is believed that the clock has begun, whatever was taught long before it', () => {
  const explained = oldListener.explained.filter((each) => each !== 'BL40 hold');
  const from = newState(0, { ...oldListener, explained });
  const [turn] = turnsOf([[0, coachArea(known('legs'), 10)]], from);
  if (turn?.state.situation.name !== 'guiding') throw new Error('Nobody is guided.');
  const { spoken } = turn.state.situation;
  expect(spoken.lessons.map(([, lesson]) => lesson)).toEqual(['BL40 hold']);
  const unsure = spoken.steps.slice(2).flatMap(({ step, foundAt }) => {
    const seconds = foundAt + 12;
    const { goOn } = bringUpToDate(turn.state, coachAt(seconds)).whereabouts ?? {};
    return goOn?.from === step && surelyOver(seconds, spoken) <= foundAt ? [goOn] : [];
  });
  expect(unsure).not.toEqual([]);
  expect(unsure.filter(({ interrupted }) => !interrupted)).toEqual([]);
});
