import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import type { Cue } from '../../../lambda/domain/timeline/cue';
import type { PointExercise, Routine } from '../../../lambda/domain/routine/routine';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import {
  PART_CHARACTERS,
  PART_LIMITS,
  type PartLimits,
} from '../../../lambda/domain/timeline/partLimits';
import type { PartSource } from '../../../lambda/domain/timeline/reach';
import {
  createCutter,
  type Part,
  splitTimeline,
} from '../../../lambda/domain/timeline/splitTimeline';
import {
  cueSegment,
  extentOf,
  type Ruler,
  secondsOf,
  type Segment,
  silenceSegments,
  type TimedStep,
} from '../../../lambda/domain/timeline/timeline';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook, planned, timelineOf } from '../../support/planning';
import { sampled } from '../../support/sampled';

/** Everything said takes a second and ten characters, and nothing is paused for. */
const ruler: Ruler = {
  extentOf: () => ({ seconds: 1, characters: 10, pauseSeconds: 0 }),
  leisure: 1,
};

const exercise = (point: string, repetitions: number): PointExercise => ({
  point,
  way: point === 'CV6' ? 'threeFingers' : 'hold',
  posture: 'sitting',
  seconds: 10,
  repetitions,
  restSeconds: 5,
  afterSeconds: 6,
  explain: 'full',
});

/** Steps of 1 s of words and a hold of 10 s, then 5 s of rest on the same spot, or 1 s of words and 5 s to travel. */
function handMade(...exercises: readonly PointExercise[]) {
  const routine: Routine = { exercises };
  const steps = stepsOf(routine, catalogue);
  const timeline = steps.map((step, stepIndex): TimedStep => {
    if (step.kind !== 'press') throw new Error('Only presses are made by hand.');
    const { point, side, repetition } = step;
    const next = steps[stepIndex + 1];
    const find = (how: 'full' | 'short') =>
      cueSegment({ say: 'find', point, way: step.way.id, side, how, nth: 0 }, 'locate', ruler);
    const again = cueSegment({ say: 'again', last: false, nth: 0 }, 'locate', ruler);
    const rest: Cue = { say: 'rest', isLong: false, seconds: 6, next: { point: 'LI4' }, nth: 0 };
    const isTravel = next?.exercise !== step.exercise;
    const pressed = [
      ...silenceSegments(step.seconds, 'hold'),
      ...(next && isTravel ? [cueSegment(rest, 'rest', ruler)] : []),
      ...(next ? silenceSegments(5, 'rest') : []),
    ];
    const isFirst = steps[stepIndex - 1]?.exercise !== step.exercise;
    return {
      stepIndex,
      step,
      placement: { posture: 'sitting' },
      segments: [isFirst && repetition === 1 ? find('full') : again, ...pressed],
      asOpening: [find(isFirst ? 'full' : 'short'), ...pressed],
    };
  });
  return { routine, timeline };
}

const words = (segment: Segment) => {
  if (segment.kind === 'silence') return `[${segment.seconds}]`;
  const { cue } = segment;
  if (cue.say === 'find') return `${cue.point} ${cue.side} ${cue.how}`;
  if (cue.say === 'partEnd')
    return `${Object.values(cue.done).join()} done, ${Object.values(cue.next).join()} for ${cue.seconds}`;
  return cue.say === 'invite'
    ? `invite ${typeof cue.next === 'object' ? Object.values(cue.next).join() : cue.next}`
    : cue.say;
};
const told = ({ segments }: Part) => segments.map(words).join(' ');

const finish: Cue = { say: 'finish', nth: 0 };
const inviteAgain: Cue = { say: 'inviteAgain', nth: 0 };

function cut(
  seconds: number,
  made: { readonly routine: Routine; readonly timeline: readonly TimedStep[] },
  changes: Partial<PartSource> = {},
): Part[] {
  const limits: PartLimits = { seconds, characters: PART_CHARACTERS };
  return splitTimeline({
    ...made,
    ruler,
    limits,
    opening: [],
    closing: [finish],
    hint: [],
    replyNumber: 0,
    ...changes,
  });
}
const ranges = (parts: readonly Part[]) => parts.map(({ from, to }) => `${from}-${to}`).join(' ');

describe('a timeline of the hand, the belly and the waist', () => {
  /** Four presses of the hand, two of the belly, one of the waist; 16 s each, 17 s before the hands travel. */
  const made = handMade(exercise('LI4', 2), exercise('CV6', 2), exercise('BL23', 1));

  test('that fits is one reply, and ends with what closes the session', () => {
    const [only, ...others] = cut(200, made, { closing: [finish, inviteAgain] });
    expect(others).toEqual([]);
    expect(told(only!)).toBe(
      'LI4 left full [10] [5] again [10] [5] again [10] [5] again [10] rest [5] ' +
        'CV6 midline full [10] [5] again [10] rest [5] BL23 both full [10] finish inviteAgain',
    );
  });

  test('is cut between exercises: the way there is left to the listener, the tail says what comes', () => {
    const parts = cut(63, made);
    expect(parts.map(told)).toEqual([
      'LI4 left full [10] [5] again [10] [5] again [10] [5] again [10] LI4 done, CV6 for 33 invite CV6',
      'CV6 midline full [10] [5] again [10] rest [5] BL23 both full [10] finish',
    ]);
  });

  test('is cut between exercises where one more step would fit, if that costs no reply', () => {
    expect(ranges(cut(88, made))).toBe('0-4 4-7');
  });

  test('is cut to the second: a hair less does not fit', () => {
    const hands = secondsOf(cut(63, made)[0]!.segments);
    expect(hands).toBe(61);
    expect(ranges(cut(61, made))).toBe('0-4 4-7');
    expect(ranges(cut(60.99, made))).toBe('0-2 2-4 4-7');
  });

  test('is cut between sides where an exercise does not fit and that costs no reply', () => {
    expect(cut(50, made).map(told)).toEqual([
      'LI4 left full [10] [5] again [10] [5] invite otherSide',
      'LI4 right short [10] [5] again [10] LI4 done, CV6 for 33 invite CV6',
      'CV6 midline full [10] [5] again [10] rest [5] BL23 both full [10] finish',
    ]);
  });

  test('that breaks off between the sides invites to the other side', () => {
    expect(told(cut(36, made)[0]!)).toMatch(/again \[10\] \[5\] invite otherSide$/);
  });

  test('is cut into single steps at the least, never inside a press', () => {
    const parts = cut(1, made);
    expect(ranges(parts)).toBe('0-1 1-2 2-3 3-4 4-5 5-6 6-7');
    for (const part of parts) expect(told(part)).toMatch(/^\w+ \w+ (full|short) \[10\]/);
  });

  test('makes room for what opens the first reply, and says it there only', () => {
    const opening: Cue[] = [
      { say: 'disclaimer', nth: 0 },
      { say: 'goOn', nth: 0 },
    ];
    expect(ranges(cut(63, made, { opening }))).toBe('0-4 4-7');
    expect(ranges(cut(62, made, { opening }))).toBe('0-3 3-7');
    const parts = cut(63, made, { opening }).map(told);
    expect(parts[0]).toMatch(/^goOn disclaimer LI4 left full /);
    expect(parts[1]).not.toContain('goOn');
  });

  test('tells a newcomer at the end of the first reply what to know, and nowhere else', () => {
    const hint: Cue[] = [{ say: 'wakeWord', nth: 0 }];
    const parts = cut(63, made, { hint }).map(told);
    expect(parts[0]).toMatch(/ LI4 done, CV6 for 33 wakeWord invite CV6$/);
    expect(parts.slice(1).join()).not.toContain('wakeWord');
    expect(ranges(cut(61, made, { hint }))).toBe('0-2 2-4 4-7');
    expect(told(cut(50, made, { hint })[0]!)).toMatch(/ wakeWord invite otherSide$/);
    for (const part of [...cut(200, made, { hint }), ...cut(63, made, { hint, replyNumber: 1 })])
      expect(told(part)).not.toContain('wakeWord');
  });

  test('counts its replies on, so that the words at their ends take turns', () => {
    const nths = cut(50, made, { replyNumber: 4 }).map(
      ({ segments }) =>
        segments.flatMap((each) =>
          each.kind === 'cue' && each.cue.say === 'invite' ? [each.cue.nth] : [],
        )[0],
    );
    expect(nths).toEqual([4, 5, undefined]);
  });
});

describe('four presses on one spot', () => {
  const made = handMade(exercise('CV6', 4));

  test('are cut between steps: the rest stays, and the hands are brought back', () => {
    expect(cut(50, made).map(told)).toEqual([
      'CV6 midline full [10] [5] again [10] [5] again [10] [5] invite again',
      'CV6 midline short [10] finish',
    ]);
  });

  test('are cut by their markup too', () => {
    const limited = (characters: number) =>
      cut(1000, made, { limits: { seconds: 1000, characters } });
    const first = extentOf(limited(216)[0]!.segments);
    expect([ranges(limited(216)), first.characters]).toEqual(['0-3 3-4', 196]);
    expect(ranges(limited(196))).toBe('0-3 3-4');
    expect(ranges(limited(195))).toBe('0-2 2-4');
  });
});

test('an exercise is cut through where keeping it whole would cost a reply', () => {
  const made = handMade(exercise('BL23', 1), exercise('LI4', 2), exercise('CV6', 1));
  expect(ranges(cut(52, made))).toBe('0-3 3-6');
  expect(cut(52, made).map(told)).toEqual([
    'BL23 both full [10] rest [5] LI4 left full [10] [5] again [10] [5] invite otherSide',
    'LI4 right short [10] [5] again [10] rest [5] CV6 midline full [10] finish',
  ]);
});

describe('a cutter', () => {
  const made = handMade(exercise('LI4', 2), exercise('CV6', 2), exercise('BL23', 1));
  const source = {
    ...made,
    ruler,
    limits: { seconds: 50, characters: PART_CHARACTERS },
    opening: [],
    closing: [finish],
    hint: [],
    replyNumber: 0,
  };

  test('begins anywhere, with words of its own and the short finding', () => {
    const part = createCutter(source).replyFrom({
      ...{ from: 1, replyNumber: 2 },
      opening: [{ say: 'goOn', nth: 2 }],
    });
    expect(told(part)).toBe(
      'goOn LI4 left short [10] [5] again [10] [5] again [10] LI4 done, CV6 for 33 invite CV6',
    );
    expect([part.from, part.to]).toEqual([1, 4]);
  });

  test('cuts what splitting the whole would', () => {
    const cutter = createCutter(source);
    const parts = splitTimeline(source);
    const replyFrom = (from: number, replyNumber: number) =>
      cutter.replyFrom({ from, opening: [], replyNumber });
    expect(parts.map(({ from }, reply) => replyFrom(from, reply))).toEqual(parts);
  });
});

interface PlannedCut {
  readonly outline: string;
  readonly minutes: number;
  readonly seed: number;
}

/** A routine as the skill plans it, cut to some limits. */
function cutAsPlanned({ outline, minutes, seed }: PlannedCut, limits: PartLimits) {
  const { routine } = planned({ outline, minutes, seed });
  const timeline = timelineOf(routine, {}, seed);
  const parts = splitTimeline({
    timeline,
    routine,
    ruler: createRuler(phrasebook, seed),
    limits,
    opening: [{ say: 'startRoutine', outline, minutes, note: 'asAsked', nth: 0 }],
    closing: [finish, inviteAgain],
    hint: [],
    replyNumber: 0,
  });
  return { limits, timeline, parts };
}

/** Any routine, and the limits a reply may have. */
const anyCut = fc
  .record({
    outline: fc.constantFrom(...catalogue.outlines.map(({ id }) => id)),
    minutes: fc.constantFrom(3, 10, 30),
    seed: fc.nat(2),
    seconds: fc.constantFrom(30, 45, 60, 90, 120, 200, 240),
    characters: fc.constantFrom(1500, 3000, PART_CHARACTERS),
  })
  .map(({ seconds, characters, ...wanted }) => cutAsPlanned(wanted, { seconds, characters }));

const runs = sampled(60);
const isBody = ({ phase }: Segment) => phase !== 'open' && phase !== 'close';

describe('any routine, at any limits', () => {
  test('is cut into parts inside them, unless a single step is longer, or a practice with its first words', () => {
    fc.assert(
      fc.property(anyCut, ({ limits, parts, timeline }) => {
        for (const { from, to, segments } of parts) {
          const begins = timeline[from]?.step;
          const isGettingInto = begins?.kind === 'practice' && begins.stretch === 0;
          if (to - from <= (isGettingInto ? 2 : 1)) continue;
          const { seconds, characters } = extentOf(segments);
          expect(seconds).toBeLessThanOrEqual(limits.seconds);
          expect(characters).toBeLessThanOrEqual(limits.characters);
        }
      }),
      runs,
    );
  });

  test('loses no step and no press of it', () => {
    fc.assert(
      fc.property(anyCut, ({ timeline, parts }) => {
        expect(parts[0]?.from).toBe(0);
        expect(parts.at(-1)?.to).toBe(timeline.length);
        parts.forEach(({ from, to, segments }, index) => {
          expect(from).toBe(index === 0 ? 0 : parts[index - 1]?.to);
          const steps = timeline
            .slice(from, to)
            .flatMap((step, at) => (at === 0 ? step.asOpening : step.segments));
          const body = segments.filter(isBody);
          const isRest = ({ phase }: Segment) => phase === 'rest';
          expect(body).toEqual(steps.filter((each) => !isRest(each) || body.includes(each)));
        });
      }),
      runs,
    );
  });

  test('ends every part but the last with an invitation, and the last without one', () => {
    fc.assert(
      fc.property(anyCut, ({ parts }) => {
        const ends = parts.map(({ segments }) => words(segments.at(-1)!).split(' ')[0] ?? '');
        expect(ends.pop()).toBe('inviteAgain');
        for (const end of ends) expect(['invite', 'inviteToStay']).toContain(end);
      }),
      runs,
    );
  });

  test.each([
    ['document-2', 15],
    ['document-2', 25],
    ['wind-down', 20],
    ['document-1', 30],
  ])(
    'never breaks off between a practice’s first words and the practice: %s, %s',
    (outline, minutes) => {
      const { timeline, parts } = cutAsPlanned({ outline, minutes, seed: 0 }, PART_LIMITS);
      const broken = parts.flatMap(({ to }) => {
        const done = timeline[to - 1]?.step;
        return to < timeline.length && done?.kind === 'practice' && done.stretch === 0
          ? [done.practice.id]
          : [];
      });
      expect(broken).toEqual([]);
    },
  );
});

test('a listener’s device that takes only a minute gets more and shorter replies', () => {
  const { routine } = planned({ outline: 'lower-back', minutes: 10 });
  const timeline = timelineOf(routine);
  const within = (seconds: number) =>
    splitTimeline({
      timeline,
      routine,
      ruler: createRuler(phrasebook, 0),
      limits: { ...PART_LIMITS, seconds },
      opening: [],
      closing: [finish],
      hint: [],
      replyNumber: 0,
    });
  expect(within(60).length).toBeGreaterThan(within(200).length * 2);
  for (const { from, to, segments } of within(60))
    if (to - from > 1) expect(secondsOf(segments)).toBeLessThanOrEqual(60);
  expect(PART_LIMITS).toEqual({ characters: 6500, seconds: 200 });
});
