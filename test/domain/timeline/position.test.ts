import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { pressedBy, type Spent } from '../../../lambda/domain/routine/caps';
import { positionAt, spentBy } from '../../../lambda/domain/timeline/position';
import { spokenIn } from '../../../lambda/domain/timeline/spoken';
import type { Step } from '../../../lambda/domain/routine/routine';
import { PART_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { type Part, splitTimeline } from '../../../lambda/domain/timeline/splitTimeline';
import { secondsOf, type Segment, type TimedStep } from '../../../lambda/domain/timeline/timeline';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook, planned, pressExercise, repliesOf, timelineOf } from '../../support/planning';
import { sampled } from '../../support/sampled';

const routine = {
  exercises: [
    pressExercise('LI4', 'hold', 8, { repetitions: 3 }),
    pressExercise('BL23', 'hold', 60),
    pressExercise('BL52', 'hold', 60),
    pressExercise('BL40', 'hold', 30, { repetitions: 2, restSeconds: 30 }),
  ],
};
const timeline = timelineOf(routine);
const [first, second] = splitTimeline({
  timeline,
  routine,
  ruler: createRuler(phrasebook, 0),
  limits: PART_LIMITS,
  opening: [{ say: 'goOn', nth: 0 }],
  closing: [{ say: 'finish', nth: 0 }],
  hint: [],
  replyNumber: 0,
});
if (!first || !second) throw new Error('Hand, waist and knees are more than one reply.');

/** Where a reply was some seconds after its first word, by the index in its timeline, and what was pressed by then. */
function found(laidOut: readonly TimedStep[], part: Part, seconds: number, before: Spent) {
  const spoken = spokenIn(laidOut, part);
  const steps: Step[] = [];
  for (const { stepIndex, step } of laidOut) steps[stepIndex] = step;
  const position = positionAt(spoken, seconds);
  return {
    ...position,
    at: part.from + position.at,
    spent: spentBy(spoken, seconds, steps, before),
  };
}

const at = (seconds: number, part = first, spent: Spent = {}) =>
  found(timeline, part, seconds, spent);

/** Seconds from the first word of a reply to the start of its nth hold, counted from 0. */
function holdStart(nth: number, part: Part = first!): number {
  const { segments } = part;
  const starts = segments.flatMap((each, index) =>
    each.phase === 'hold' && segments[index - 1]?.phase !== 'hold' ? [index] : [],
  );
  return secondsOf(segments.slice(0, starts[nth]));
}

/** Hundredths of a second are added up in binary: an end is passed by less than anybody hears. */
const HAIR = 0.001;
const lengthOf = (part: Part) => secondsOf(part.segments);
const leadSeconds = secondsOf(first.segments.filter(({ phase }) => phase === 'open'));

describe('hand, waist and knees, by the second', () => {
  test('begin with the hand, three times each side', () => {
    expect(
      timeline.slice(0, 6).map(({ step }) => [step.seconds, 'side' in step && step.side]),
    ).toEqual([
      [8, 'left'],
      [8, 'left'],
      [8, 'left'],
      [8, 'right'],
      [8, 'right'],
      [8, 'right'],
    ]);
    expect(leadSeconds).toBeGreaterThan(0.5);
    expect(holdStart(0)).toBeGreaterThan(leadSeconds + 3);
  });

  const pressedNothing = (position: ReturnType<typeof found>) =>
    Object.values(position.spent).filter((seconds) => seconds !== 0);

  test.each([
    ['before it began', -5],
    ['at its first word', 0],
    ['in what opens it', leadSeconds / 2],
    ['at the end of what opens it', leadSeconds],
  ])('%s nothing is played and nothing pressed', (_, seconds) => {
    const position = at(seconds);
    expect(position).toMatchObject({ at: 0, isReleased: false, isOver: false });
    expect(pressedNothing(position)).toEqual([]);
  });

  test('while the hands find the place nothing is pressed', () => {
    const position = at(holdStart(0) - 1);
    expect(position).toMatchObject({ at: 0, isOver: false });
    expect(pressedNothing(position)).toEqual([]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [5, 5],
    [7.6, 8],
    [8, 8],
  ])('%s s into the first hold %s s are pressed', (seconds, pressed) => {
    const position = at(holdStart(0) + seconds);
    expect(position).toMatchObject({ at: 0, isOver: false });
    expect(position.spent['LI4:left'] ?? 0).toBe(pressed);
  });

  test('in the rest after it no more is', () => {
    expect(at(holdStart(0) + 10)).toMatchObject({ at: 0, spent: { 'LI4:left': 8 } });
    expect(at(holdStart(1) - 0.5)).toMatchObject({ at: 1, spent: { 'LI4:left': 8 } });
  });

  test('the next hold adds to it', () => {
    expect(at(holdStart(1) + 3)).toMatchObject({ at: 1, spent: { 'LI4:left': 11 } });
    expect(at(holdStart(2) + 20)).toMatchObject({ spent: { 'LI4:left': 24 } });
  });

  test('the other side is counted by itself', () => {
    expect(at(holdStart(3) + 6)).toMatchObject({
      at: 3,
      spent: { 'LI4:left': 24, 'LI4:right': 6 },
    });
  });

  test.each([
    ['while its last words are spoken', -0.1, false],
    ['at its end', HAIR, true],
    ['a second after it', 1, true],
    ['three days after it', 259_200, true],
  ])('%s the last step is where it was', (_, later, isOver) => {
    const position = at(lengthOf(first) + later);
    expect(position).toMatchObject({ at: first.to - 1, isOver });
    expect(position.spent).toEqual(at(lengthOf(first)).spent);
  });

  test.each([
    ['in the last hold', -8, { mayBeEnding: false, isEnding: false }],
    ['two seconds before its end', -2, { mayBeEnding: true, isEnding: false }],
    ['in the words that end the reply', 0.5, { mayBeEnding: true, isEnding: true }],
  ])('%s a reply may be ending, or is', (_, later, ending) => {
    const ends = first.segments.findLastIndex(({ phase }) => phase === 'release');
    const release = first.segments.slice(0, ends + 1).reduce((sum, each) => sum + each.seconds, 0);
    expect(at(release + later)).toMatchObject({ ...ending, isOver: false });
  });

  test('what was pressed before the reply is kept, and added to', () => {
    const before = { 'LI4:left': 30, 'KI1:right': 12 };
    expect(at(holdStart(0) + 5, first, before)).toMatchObject({
      spent: { 'LI4:left': 35, 'KI1:right': 12 },
    });
    expect(before).toEqual({ 'LI4:left': 30, 'KI1:right': 12 });
  });

  test('a later reply begins where the one before ended', () => {
    expect(second.from).toBe(first.to);
    expect(at(0, second)).toMatchObject({ at: first.to, isOver: false });
    const { step } = timeline[second.from] ?? {};
    const [key = ''] = step?.kind === 'press' ? pressedBy(step) : [];
    expect(at(holdStart(0, second) + 10, second).spent[key]).toBe(10);
  });
});

describe('what a press counts for', () => {
  const spentOn = (point: string, way: string, seconds: number, elapsed: number) => {
    const pressed = { exercises: [pressExercise(point, way, seconds)] };
    const ruler = createRuler(phrasebook, 0);
    const laidOut = timelineOf(pressed);
    const source = { timeline: laidOut, routine: pressed, ruler, limits: PART_LIMITS };
    const [part] = splitTimeline({ ...source, opening: [], closing: [], hint: [], replyNumber: 0 });
    const from = part ? holdStart(0, part) : 0;
    return found(laidOut, part!, from + elapsed, {}).spent;
  };

  test.each([
    ['both sides at once', 'BL23', 'hold', 60, { 'BL23:left': 25, 'BL23:right': 25 }],
    ['the midline', 'CV6', 'threeFingers', 30, { 'CV6:midline': 25 }],
    ['the sorer side first', 'LI10', 'hold', 30, { 'LI10:sorer': 25 }],
    ['circles, counting and all', 'BL53', 'circles', 0, { 'BL53:left': 25, 'BL53:right': 25 }],
    ['nothing while a hand only rests', 'CV6', 'danTien', 60, {}],
  ])('%s', (_, point, way, seconds, spent) => {
    const pressed = Object.entries(spentOn(point, way, seconds, 25)).filter(([, each]) => each > 0);
    expect(Object.fromEntries(pressed)).toEqual(spent);
  });

  test('both points of a pinch, only while it is pressed', () => {
    const spent = spentOn('BL60', 'pinch', 50, 3);
    expect(spent).toMatchObject({ 'BL60:left': 3, 'KI3:left': 3 });
    expect(spentOn('BL60', 'pinch', 50, 5)).toEqual(spent);
    expect(spentOn('BL60', 'pinch', 50, 1000)).toEqual({
      'BL60:left': 30,
      'KI3:left': 30,
      'BL60:right': 30,
      'KI3:right': 30,
    });
  });
});

const replies = new Map<string, { timeline: TimedStep[]; parts: Part[] }>();

/** Routines and their replies, laid out once. */
function laidOut(outline: string, minutes: number, seed: number) {
  const key = `${outline} ${minutes} ${seed}`;
  const wanted = { outline, minutes, seed };
  const known = replies.get(key) ?? {
    timeline: timelineOf(planned(wanted).routine, {}, seed),
    parts: repliesOf(wanted),
  };
  replies.set(key, known);
  return known;
}

/** Any reply of any routine, and two moments, the earlier one first. */
const anyMoments = fc
  .record({
    outline: fc.constantFrom(...catalogue.outlines.map(({ id }) => id)),
    minutes: fc.constantFrom(3, 10, 30),
    seed: fc.nat(3),
    nth: fc.nat(20),
    shares: fc.tuple(
      fc.double({ min: -0.1, max: 1.2, noNaN: true }),
      fc.double({ min: -0.1, max: 1.2, noNaN: true }),
    ),
    before: fc.nat(100),
  })
  .map(({ outline, minutes, seed, nth, shares, before }) => {
    const { timeline: steps, parts } = laidOut(outline, minutes, seed);
    const part = parts[nth % parts.length]!;
    const [early = 0, late = 0] = [...shares].sort((a, b) => a - b).map((s) => s * lengthOf(part));
    return { steps, part, early, late, spent: { 'LI4:left': before } };
  });

/** What the presses of a reply come to, by place; each step counts whole seconds. */
function everythingIn(steps: readonly TimedStep[], { from, to }: Part): Spent {
  const sums: Record<string, number> = {};
  steps.slice(from, to).forEach(({ step, segments, asOpening }, index) => {
    if (step.kind !== 'press') return;
    const played: readonly Segment[] = index === 0 ? asOpening : segments;
    const seconds = Math.round(secondsOf(played.filter(({ phase }) => phase === 'hold')));
    for (const key of pressedBy(step)) sums[key] = (sums[key] ?? 0) + seconds;
  });
  return sums;
}

const minus = (spent: Spent, before: Spent) =>
  Object.fromEntries(
    Object.entries(spent)
      .map(([key, seconds]) => [key, seconds - (before[key] ?? 0)] as const)
      .filter(([, seconds]) => seconds !== 0),
  );

describe('at any moment of any reply', () => {
  const runs = sampled(500);

  test('a listener is inside it, and later on never earlier in it', () => {
    fc.assert(
      fc.property(anyMoments, ({ steps, part, early, late, spent }) => {
        const before = found(steps, part, early, spent);
        const after = found(steps, part, late, spent);
        for (const { at: step } of [before, after]) {
          expect(step).toBeGreaterThanOrEqual(part.from);
          expect(step).toBeLessThan(part.to);
        }
        expect(after.at).toBeGreaterThanOrEqual(before.at);
        if (after.at === before.at)
          expect(Number(after.isReleased)).toBeGreaterThanOrEqual(Number(before.isReleased));
        expect(Number(after.isOver)).toBeGreaterThanOrEqual(Number(before.isOver));
        for (const [key, seconds] of Object.entries(before.spent))
          expect(after.spent[key]).toBeGreaterThanOrEqual(seconds);
      }),
      runs,
    );
  });

  test('no more is pressed than the reply holds', () => {
    fc.assert(
      fc.property(anyMoments, ({ steps, part, late, spent }) => {
        const whole = everythingIn(steps, part);
        const pressed = minus(found(steps, part, late, spent).spent, spent);
        for (const [key, seconds] of Object.entries(pressed))
          expect(seconds).toBeLessThanOrEqual(whole[key] ?? 0);
      }),
      runs,
    );
  });

  test('at its end everything it holds is pressed', () => {
    fc.assert(
      fc.property(anyMoments, ({ steps, part, spent }) => {
        const over = found(steps, part, lengthOf(part) + HAIR, spent);
        expect(over.isOver).toBe(true);
        expect(minus(over.spent, spent)).toEqual(everythingIn(steps, part));
      }),
      runs,
    );
  });
});
