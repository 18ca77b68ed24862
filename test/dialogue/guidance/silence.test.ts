import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { coachPractice, coachRoutine } from '../../../lambda/dialogue/start/coachArea';
import { pause } from '../../../lambda/dialogue/steer/playback';
import type { Coach, SessionEnd } from '../../../lambda/dialogue/turn/moment';
import { type DialogueState, newListener, newState } from '../../../lambda/dialogue/turn/state';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { isPressing, stepsOf } from '../../../lambda/domain/routine/steps';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import type { Spoken, SpokenStep } from '../../../lambda/domain/timeline/spoken';
import type { Segment } from '../../../lambda/domain/timeline/timeline';
import { oldListener } from '../../support/listener';
import { sampled } from '../../support/sampled';
import { coachAt, known, turnsOf } from '../../support/turns';

/** How a device speaks: for how long a voice takes, as a share of what was predicted, how many seconds a break adds to the
 * pause before it, and how long it listens. */
interface Device {
  readonly voice: number;
  readonly added: number;
  readonly window: number;
}

const PAUSE_SECONDS = 0.78;

const devices: fc.Arbitrary<Device> = fc.record({
  voice: fc.constantFrom(0.9, 1, 1.1),
  added: fc.constantFrom(0, PAUSE_SECONDS),
  window: fc.integer({ min: 7, max: 14 }),
});

/** When a device has come to a second of what was predicted of some segments. */
function realTime(segments: readonly Segment[], { voice, added }: Device) {
  let predicted = 0;
  let real = 0;
  const marks = [{ predicted, real }];
  segments.forEach((segment, index) => {
    predicted += segment.seconds;
    const isAfterWords = segments[index - 1]?.kind === 'cue';
    real +=
      segment.kind === 'cue'
        ? segment.seconds * voice
        : segment.seconds + (isAfterWords ? added : 0);
    marks.push({ predicted, real });
  });
  return (second: number): number => {
    const before = marks.findLast((mark) => mark.predicted <= second + 0.005) ?? {
      predicted,
      real,
    };
    const after = marks.find((mark) => mark.predicted > before.predicted) ?? before;
    const length = after.predicted - before.predicted;
    const share = length === 0 ? 0 : Math.max(0, second - before.predicted) / length;
    return before.real + share * (after.real - before.real);
  };
}

const wishes: readonly Ask[] = [
  ...catalogue.outlines.map(({ id }) => coachRoutine(known(id), 10)),
  ...['mat', 'breathing'].map((id) => coachPractice(known(id), 10)),
];

/** The dialogue's first reply, and the times at which a device comes to each of its steps. */
function spokenOn(device: Device, wish: Ask, isKnown: boolean) {
  const [turn] = turnsOf([[0, wish]], newState(0, isKnown ? oldListener : newListener), silent);
  const { state, reply } = turn!;
  if (state.situation.name !== 'guiding' || reply.kind !== 'guidance')
    throw new Error('Nobody is guided.');
  const { spoken, guidance } = state.situation;
  const steps = stepsOf(guidance.routine, catalogue);
  const first = realTime(reply.segments, device);
  const then = realTime(reply.then ?? [], device);
  const opensAt = first(spoken.seconds) + device.window;
  const rows = (each: readonly SpokenStep[], at: (second: number) => number) =>
    each.map(({ step, foundAt, endsAt, held }) => {
      const named = steps[step];
      const isIntroduction = named?.kind === 'practice' && named.stretch === 0;
      return {
        step,
        heardAt: at(isIntroduction ? endsAt : foundAt),
        pressed:
          named?.kind === 'press' && isPressing(named.way.technique)
            ? held.map(([from, to]) => ({ from: at(from), to: at(to), seconds: to - from }))
            : [],
      };
    });
  const second = rows(spoken.silence?.steps ?? [], (at) => opensAt + then(at));
  const told = (lessons: Spoken['lessons'] = [], when: (second: number) => number) =>
    lessons.map(([second, lesson]) => ({ lesson, heardAt: when(second) }));
  const lessons = [
    ...told(spoken.lessons, first),
    ...told(spoken.silence?.lessons, (second) => opensAt + then(second)),
  ];
  const sidesOf = (step: number) => {
    const named = steps[step];
    return named?.kind === 'press' ? named.side : undefined;
  };
  return { state, spoken, opensAt, lessons, first: rows(spoken.steps, first), second, sidesOf };
}

const silent: Partial<Coach> = { onward: 'silence', limits: REPLY_LIMITS };

const at = (state: DialogueState, seconds: number, end?: SessionEnd) =>
  bringUpToDate(state, { ...coachAt(seconds), ...silent }, end);

const placeOf = ({ situation }: DialogueState) =>
  situation.name === 'paused' ? situation.guidance.from : Infinity;

/** Seconds from the end of the first part, as predicted, to some moment in what silence brings or after it. */
const anyMoment = fc.record({
  device: devices,
  wish: fc.constantFrom(...wishes),
  isKnown: fc.boolean(),
  seconds: fc.integer({ min: 0, max: 230 }),
});

const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);

/** How much counts as pressed in all by some second, each side for itself. */
const spentIn = (state: DialogueState, second: number, end?: SessionEnd) =>
  sumOf(Object.values(at(state, second, end).state.visit.spent));

type Played = ReturnType<typeof spokenOn>;

/** Where a moment falls by the clock that the skill has. */
const isInSecond = ({ spoken: { silence } }: Played, after: number) =>
  silence !== undefined && after >= 14 && after < 8 + silence.seconds;

const property = (holds: (spoken: Played, second: number, after: number) => void) =>
  fc.assert(
    fc.property(anyMoment, ({ device, wish, isKnown, seconds }) => {
      const spoken = spokenOn(device, wish, isKnown);
      holds(spoken, spoken.spoken.seconds + seconds, seconds);
    }),
    sampled(150),
  );

describe('in what silence brings, on a device that is slower or quicker', () => {
  test('nothing is skipped that was not heard', () =>
    property((spoken, second, after) => {
      if (!isInSecond(spoken, after)) return;
      const unheard = spoken.second.find(({ heardAt }) => heardAt > second);
      const place = placeOf(pause(at(spoken.state, second)).state);
      if (unheard) expect(place).toBeLessThanOrEqual(unheard.step);
    }));

  test('has nothing to lose until the longest window is over', () =>
    property((spoken, second, after) => {
      if (after >= 14 || !spoken.spoken.silence) return;
      const place = placeOf(pause(at(spoken.state, second)).state);
      expect(place).toBe(spoken.spoken.silence.steps[0]?.step);
    }));
});

/** Seconds since the first word of a reply, in it and long after it. */
const anySecond = anyMoment.map(({ seconds, ...moment }) => ({ ...moment, second: seconds * 2 }));

test('in a reply and in what silence brings nothing is taken for taught that was not told', () =>
  fc.assert(
    fc.property(anySecond, ({ device, wish, isKnown, second }) => {
      const played = spokenOn(device, wish, isKnown);
      const after = second - played.spoken.seconds;
      if (after >= 0 && !isInSecond(played, after)) return;
      const { listener } = at(played.state, second).state.visit;
      const untold = played.lessons.filter(({ heardAt }) => heardAt > second);
      const taught = untold.filter(({ lesson }) => listener.explained.includes(lesson));
      expect(isKnown ? [] : taught).toEqual([]);
    }),
    sampled(200),
  ));

describe('whatever a device does, the caps count at least what was pressed', () => {
  /** What a device had come to of each press by some second, as far as it was planned, in seconds. */
  const pressedBy = (spoken: Played, second: number) =>
    [...spoken.first, ...spoken.second].flatMap(({ step, pressed }) =>
      pressed.map(({ from, to, seconds }) => ({
        step,
        seconds: (seconds * (Math.min(to, second) - from)) / (to - from),
      })),
    );

  const counts = (ends: readonly (SessionEnd | undefined)[]) =>
    fc.assert(
      fc.property(anySecond, fc.constantFrom(...ends), ({ device, wish, isKnown, second }, end) => {
        const spoken = spokenOn(device, wish, isKnown);
        const pressed = pressedBy(spoken, second).filter(({ seconds }) => seconds > 0);
        const counted = spentIn(spoken.state, second, end);
        const sides = (step: number) => (spoken.sidesOf(step) === 'both' ? 2 : 1);
        const least = sumOf(pressed.map(({ step, seconds }) => sides(step) * (seconds - 0.5)));
        expect(counted).toBeGreaterThanOrEqual(least - 0.01);
      }),
      sampled(200),
    );

  test('at any second, in a part or in a window', () => counts([undefined]));

  test('however the session ends', () => counts(['left', 'error', 'silence']));
});

test('by the clock that was reckoned with, a hold that was begun for sure goes on to the second', () => {
  const spoken = spokenOn(
    { voice: 1, added: 0, window: 8 },
    coachRoutine(known('lower-back'), 10),
    true,
  );
  const [hold] = spoken.second[0]?.pressed ?? [];
  const { from = 0, to = 0 } = hold ?? {};
  expect(to - from).toBe(45);
  const paused = pause(at(spoken.state, from + 35)).state.situation;
  expect(paused).toMatchObject({ guidance: { interrupted: { heldSeconds: 35 } } });
});
