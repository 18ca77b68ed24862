import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { thank } from '../../../lambda/dialogue/guidance/answer';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { goingIn } from '../../../lambda/dialogue/guidance/withGuidance';
import { goodbye } from '../../../lambda/dialogue/session/goodbye';
import { stateAtEnd } from '../../../lambda/dialogue/session/stateAtEnd';
import { coachPractice, coachRoutine } from '../../../lambda/dialogue/start/coachArea';
import { next, pause, resume } from '../../../lambda/dialogue/steer/playback';
import { skipPoint } from '../../../lambda/dialogue/steer/skip';
import type { Coach, SessionEnd } from '../../../lambda/dialogue/turn/moment';
import { type DialogueState, newListener, newState } from '../../../lambda/dialogue/turn/state';
import type { Ask, Turn } from '../../../lambda/dialogue/turn/turn';
import { recordOf, stateFrom } from '../../../lambda/dialogue/visits/record';
import { isPressing, stepsOf } from '../../../lambda/domain/routine/steps';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import type { Spoken, SpokenStep } from '../../../lambda/domain/timeline/spoken';
import { type Device, devices, realTime } from '../../support/devices';
import { oldListener } from '../../support/listener';
import { sampled } from '../../support/sampled';
import { coachAt, known, START } from '../../support/turns';

const silent: Partial<Coach> = { onward: 'silence', limits: REPLY_LIMITS };

/** What is guided through at once. */
const outlines = catalogue.outlines.filter(({ halves }) => !halves);

const wishes: readonly Ask[] = [
  ...[5, 10, 20].flatMap((minutes) => outlines.map(({ id }) => coachRoutine(known(id), minutes))),
  ...['mat', 'breathing'].map((id) => coachPractice(known(id), 10)),
];

/** A reply of guidance, and all that is spoken of it. */
interface Replied {
  readonly turn: Turn;
  readonly spoken: Extract<DialogueState['situation'], { name: 'guiding' }>['spoken'];
  /** When it began, in seconds since the start of the conversation. */
  readonly startedAt: number;
}

function repliedBy(turn: Turn): Replied | undefined {
  const { situation } = turn.state;
  if (situation.name !== 'guiding' || turn.reply.kind !== 'guidance') return undefined;
  const startedAt = (situation.spoken.startedAt - START) / 1000;
  return { turn, spoken: situation.spoken, startedAt };
}

/** What is heard by somebody who says "next" after each second part, on a device that does as predicted. */
function repliesTo(wish: Ask, isKnown: boolean): Replied[] {
  const begun = newState(0, isKnown ? oldListener : newListener);
  let replied = repliedBy(wish({ state: begun, coach: { ...coachAt(0), ...silent } }));
  const replies: Replied[] = [];
  while (replied) {
    replies.push(replied);
    const { spoken, startedAt, turn } = replied;
    const over = (spoken.silence?.opensAt ?? 0) + (spoken.silence ?? spoken).seconds;
    const coach = { ...coachAt(startedAt + over + 1), ...silent };
    const moment = bringUpToDate(turn.state, coach);
    replied = moment.state.situation.name === 'guiding' ? repliedBy(next(moment)) : undefined;
  }
  return replies;
}

const cache = new Map<string, Replied[]>();

/** One of the replies to a wish: the first, or one of those that "next" brings. */
function replyTo(wish: number, isKnown: boolean, nth: number): Replied {
  const key = `${wish} ${isKnown}`;
  const replies = cache.get(key) ?? repliesTo(wishes[wish]!, isKnown);
  cache.set(key, replies);
  return replies[nth % replies.length]!;
}

/** A step as a device speaks it. All times are seconds since the first word of the reply. */
interface PlayedStep {
  readonly step: number;
  /** When its place was told. */
  readonly heardAt: number;
  /** When the better half of it was held. */
  readonly workedAt: number;
  readonly pressed: readonly {
    readonly from: number;
    readonly to: number;
    readonly seconds: number;
  }[];
}

/** When half of some intervals is over. */
function halfOf(held: SpokenStep['held']): number | undefined {
  let left = held.reduce((sum, [from, to]) => sum + (to - from), 0) / 2;
  const last = held.find(([from, to]) => {
    if (left <= to - from) return true;
    left -= to - from;
    return false;
  });
  return last && last[0] + left;
}

/** A reply as a device speaks it: the times at which it comes to each of its steps. */
function playedOn(device: Device, { turn, spoken, startedAt }: Replied) {
  const { state, reply } = turn;
  if (state.situation.name !== 'guiding' || reply.kind !== 'guidance')
    throw new Error('Nobody is guided.');
  const steps = stepsOf(state.situation.guidance.routine, catalogue);
  const first = realTime(reply.segments, device);
  const then = realTime(reply.then ?? [], device);
  const opensAt = first(spoken.seconds) + device.window;
  const rows = (each: readonly SpokenStep[], at: (second: number) => number) =>
    each.map((row): PlayedStep => {
      const { step, foundAt, endsAt, held } = row;
      const named = steps[step];
      const isIntroduction = named?.kind === 'practice' && named.stretch === 0;
      const heardAt = at(isIntroduction ? endsAt : foundAt);
      return {
        step,
        heardAt,
        workedAt: isIntroduction ? heardAt : at(halfOf(held) ?? foundAt),
        pressed:
          named?.kind === 'press' && isPressing(named.way.technique)
            ? held.map(([from, to]) => ({ from: at(from), to: at(to), seconds: to - from }))
            : [],
      };
    });
  const later = (second: number) => opensAt + then(second);
  const told = (lessons: Spoken['lessons'] = [], when: (second: number) => number) =>
    lessons.map(([second, lesson]) => ({ lesson, heardAt: when(second) }));
  const lessons = [...told(spoken.lessons, first), ...told(spoken.silence?.lessons, later)];
  const sidesOf = (step: number) => {
    const named = steps[step];
    return named?.kind === 'press' ? named.side : undefined;
  };
  const second = rows(spoken.silence?.steps ?? [], later);
  return { state, spoken, startedAt, lessons, first: rows(spoken.steps, first), second, sidesOf };
}

type Played = ReturnType<typeof playedOn>;

const coachIn = ({ startedAt }: Played, second: number): Coach => ({
  ...coachAt(startedAt + second),
  ...silent,
});

/** The moment so many seconds after the first word of a reply. */
const at = (played: Played, second: number, end?: SessionEnd) =>
  bringUpToDate(played.state, coachIn(played, second), end);

const placeOf = ({ situation }: DialogueState) =>
  situation.name === 'paused' ? situation.guidance.from : Infinity;

/** A reply, as it is spoken by a device, and a moment in it or after it. */
const anyMoment = fc.record({
  device: devices,
  wish: fc.nat({ max: wishes.length - 1 }),
  nth: fc.nat({ max: 3 }),
  isKnown: fc.boolean(),
  seconds: fc.integer({ min: 0, max: 260 }),
});

type Drawn = typeof anyMoment extends fc.Arbitrary<infer Value> ? Value : never;

const played = ({ device, wish, isKnown, nth }: Drawn) =>
  playedOn(device, replyTo(wish, isKnown, nth));

/** Has something hold at any moment from the predicted end of a first part on. */
const afterFirst = (
  holds: (spoken: Played, second: number, after: number) => void,
  samples = 150,
) =>
  fc.assert(
    fc.property(anyMoment, (drawn) => {
      const spoken = played(drawn);
      holds(spoken, spoken.spoken.seconds + drawn.seconds, drawn.seconds);
    }),
    sampled(samples),
  );

/** The first step that a device has not worked by some second: not the better half of it. */
const firstUnheard = ({ first, second }: Played, by: number): number =>
  [...first, ...second].find(({ workedAt }) => workedAt > by)?.step ?? Infinity;

/** Where a moment falls by the clock that the skill has. */
const whenOf = ({ spoken: { seconds, silence } }: Played, after: number) => {
  if (!silence || after < 14) return 'window';
  return seconds + after < silence.opensAt + silence.seconds ? 'silence' : 'lastWindow';
};

describe('on a device that is slower or quicker, nothing is skipped that was not heard', () => {
  test('whoever pauses waits where it was surely heard, in a window, too', () => {
    const seen = new Set<string>();
    afterFirst((spoken, second, after) => {
      const place = placeOf(pause(at(spoken, second)).state);
      const unheard = firstUnheard(spoken, second);
      if (unheard < Infinity) expect(place).toBeLessThanOrEqual(unheard);
      if (unheard < Infinity) seen.add(whenOf(spoken, after));
    }, 300);
    expect([...seen].toSorted()).toEqual(['lastWindow', 'silence', 'window']);
  });

  test('whoever asks something after the second part waits there, too', () =>
    afterFirst((spoken, second, after) => {
      const { situation } = thank(at(spoken, second)).state;
      if (whenOf(spoken, after) !== 'lastWindow' || situation.name !== 'paused') return;
      expect(situation.guidance.from).toBeLessThanOrEqual(firstUnheard(spoken, second));
    }));

  test('who stops, leaves, or has a session fail, is kept there, unless the end was told', () =>
    afterFirst((spoken, second) => {
      const unheard = firstUnheard(spoken, second);
      const moment = at(spoken, second);
      if (moment.state.situation.name === 'finished') return;
      const left = (['left', 'error'] as const).map((end) =>
        placeOf(stateAtEnd(spoken.state, coachIn(spoken, second), end)),
      );
      const places = [placeOf(goodbye(moment).state), ...left];
      expect(places.filter((place) => place > unheard)).toEqual([]);
    }));

  test('a visit that begins anew, and nobody told of the end, goes on there', () =>
    afterFirst((spoken, second) => {
      const unheard = firstUnheard(spoken, second);
      const record = recordOf(spoken.state, coachIn(spoken, 0).spokenAt);
      const { visit } = stateFrom(record, 0, coachIn(spoken, second));
      if (unheard < Infinity) expect(visit.kept?.from).toBeLessThanOrEqual(unheard);
    }));
});

describe('words that answer what was said lead on', () => {
  const fromOf = ({ state: { situation } }: Turn) =>
    situation.name === 'guiding' ? situation.guidance.from : undefined;

  test('"next" and "go on" in the window begin what silence would have brought', () =>
    afterFirst((spoken, second, after) => {
      const { silence } = spoken.spoken;
      if (!silence || after >= 14) return;
      const begun = [next, resume].map((ask) => fromOf(ask(at(spoken, second))));
      expect(begun).toEqual([silence.steps[0]?.step, silence.steps[0]?.step]);
    }));

  test('"next" after the second part begins what follows, also once that was paused', () =>
    afterFirst((spoken, second, after) => {
      const { silence } = spoken.spoken;
      if (whenOf(spoken, after) !== 'lastWindow' || silence?.next === undefined) return;
      const moment = at(spoken, second);
      if (moment.whereabouts?.next !== silence.next) return;
      expect(fromOf(next(moment))).toBe(silence.next);
      const coach = coachIn(spoken, second + 30);
      expect(fromOf(next(bringUpToDate(pause(moment).state, coach)))).toBe(silence.next);
    }));

  test('in the first exercise that silence brings, "next" begins it, and "skip this" leaves it', () =>
    afterFirst((spoken, second, after) => {
      const [first] = spoken.spoken.silence?.steps ?? [];
      if (whenOf(spoken, after) !== 'silence' || !first) return;
      const moment = at(spoken, second);
      const going = goingIn(moment);
      if (!going || going.whereabouts.mayBeEnding) return;
      const steps = stepsOf(going.guidance.routine, catalogue);
      const exerciseOf = (step: number) => steps[step]?.exercise;
      if (exerciseOf(going.whereabouts.stepIndex) !== exerciseOf(first.step)) return;
      expect(fromOf(next(moment))).toBe(first.step);
      const skipped = fromOf(skipPoint(moment));
      if (skipped !== undefined && skipped < steps.length)
        expect(exerciseOf(skipped)).not.toBe(exerciseOf(first.step));
    }));

  test('a device that does as predicted goes back by no more than a place', () =>
    afterFirst(({ state, spoken, startedAt, ...others }, second, after) => {
      const { silence } = spoken;
      if (!silence || after >= 14) return;
      const place = placeOf(pause(at({ state, spoken, startedAt, ...others }, second)).state);
      const last = spoken.steps.at(-1)?.step ?? 0;
      expect(place).toBeGreaterThanOrEqual(Math.max(0, last - 2));
    }));
});

/** Seconds since the first word of a reply, in it and long after it. */
const anySecond = anyMoment.map((drawn) => ({ drawn, second: drawn.seconds * 2 }));

test('nothing is taken for taught that was not told', () =>
  fc.assert(
    fc.property(anySecond, ({ drawn, second }) => {
      const spoken = played({ ...drawn, isKnown: false });
      const before = spoken.state.visit.listener.explained;
      const { listener } = at(spoken, second).state.visit;
      const told = spoken.lessons.filter(({ heardAt }) => heardAt <= second);
      const known = [...before, ...told.map(({ lesson }) => lesson)];
      expect(listener.explained.filter((lesson) => !known.includes(lesson))).toEqual([]);
    }),
    sampled(200),
  ));

const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);

/** How much counts as pressed in all by some second, each side for itself. */
const spentIn = (spoken: Played, second: number, end?: SessionEnd) =>
  sumOf(Object.values(at(spoken, second, end).state.visit.spent));

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
      fc.property(anySecond, fc.constantFrom(...ends), ({ drawn, second }, end) => {
        const spoken = played(drawn);
        const pressed = pressedBy(spoken, second).filter(({ seconds }) => seconds > 0);
        const counted = spentIn(spoken, second, end) - sumOf(Object.values(spoken.spoken.spent));
        const sides = (step: number) => (spoken.sidesOf(step) === 'both' ? 2 : 1);
        const least = sumOf(pressed.map(({ step, seconds }) => sides(step) * (seconds - 0.5)));
        expect(counted).toBeGreaterThanOrEqual(least - 0.01);
      }),
      sampled(200),
    );

  test('at any second, in a part or in a window', () => counts([undefined]));

  test('however the session ends', () => counts(['left', 'error', 'silence']));
});

const asPredicted: Device = { voice: 1, added: 0, window: 8 };

test('by the clock that was reckoned with, a hold that was begun for sure goes on to the second', () => {
  const wish = outlines.findIndex(({ id }) => id === 'lower-back');
  const spoken = playedOn(asPredicted, replyTo(outlines.length + wish, true, 0));
  const [hold] = spoken.second[0]?.pressed ?? [];
  const { from = 0, to = 0 } = hold ?? {};
  expect(to - from).toBe(45);
  const paused = pause(at(spoken, from + 35)).state.situation;
  expect(paused).toMatchObject({ guidance: { interrupted: { heldSeconds: 35 } } });
});
