import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import {
  byClock,
  overAtMost,
  soonestSilence,
  surelyHeard,
  surelyOver,
} from '../../../lambda/domain/timeline/byClock';
import { exerciseAt, nextAfter } from '../../../lambda/domain/routine/nextAfter';
import type { Routine } from '../../../lambda/domain/routine/routine';
import { PART_LIMITS, type PartLimits } from '../../../lambda/domain/timeline/partLimits';
import { secondsTo } from '../../../lambda/domain/timeline/placement';
import { WINDOW_SECONDS } from '../../../lambda/domain/timeline/silence';
import { type Spoken, spokenIn, type SpokenSilence } from '../../../lambda/domain/timeline/spoken';
import {
  type Part,
  type ReplyPart,
  splitTimeline,
} from '../../../lambda/domain/timeline/splitTimeline';
import {
  cueSegment,
  extentOf,
  secondsOf,
  type Segment,
  silenceSegments,
} from '../../../lambda/domain/timeline/timeline';
import { latenessIn } from '../../../lambda/domain/timeline/sway';
import { createRuler } from '../../../lambda/speech/ruler';
import { everyLesson, phrasebook, planned, timelineOf } from '../../support/planning';
import { sampled } from '../../support/sampled';

const limitsWith = (silence: number): PartLimits => ({
  ...PART_LIMITS,
  silence: { ...PART_LIMITS, seconds: silence },
});

interface Cut {
  readonly outline: string;
  readonly minutes: number;
  readonly seed: number;
  readonly pace: 'slower' | 'usual' | 'faster';
  readonly isKnown: boolean;
}

/** A routine as the skill plans it, cut for a device that bears so many seconds of silence. */
function cut({ outline, minutes, seed, pace, isKnown }: Cut, limits: PartLimits) {
  const known = isKnown ? everyLesson : [];
  const { routine } = planned({ outline, minutes, seed, pace, known });
  const timeline = timelineOf(routine, {}, seed, pace);
  const ruler = createRuler(phrasebook, seed, pace);
  const replies = splitTimeline({
    ...{ timeline, routine, ruler, limits, opening: [], replyNumber: 0 },
    closing: [{ say: 'finish', nth: 0 }],
    comeBack: [{ say: 'comeBack', nth: 0 }],
  });
  return { routine, timeline, ruler, replies };
}

const anyCut: fc.Arbitrary<Cut> = fc.record({
  outline: fc.constantFrom(...catalogue.outlines.map(({ id }) => id)),
  minutes: fc.constantFrom(3, 5, 8, 10, 15, 20, 30),
  seed: fc.nat(20),
  pace: fc.constantFrom('slower', 'usual', 'faster'),
  isKnown: fc.boolean(),
});

const isPressed = ({ phase }: Segment) => phase === 'press' || phase === 'hold';
const cuesOf = ({ segments }: Part) =>
  segments.flatMap((segment) => (segment.kind === 'cue' ? [segment.cue] : []));
const lead = (segments: readonly Segment[]) => segments.slice(0, segments.findIndex(isPressed));
const silencesOf = (replies: readonly ReplyPart[]) =>
  replies.flatMap(({ then }) => (then ? [then] : []));

const property = (holds: (asked: Cut, silence: number) => void) =>
  fc.assert(fc.property(anyCut, fc.constantFrom(90, 200), holds), sampled(40));

describe('what silence brings', () => {
  test('is next to the reply before it, and within its limits, and together they are the whole', () =>
    property((asked, silence) => {
      const { replies, timeline } = cut(asked, limitsWith(silence));
      const parts = replies.flatMap((reply) => (reply.then ? [reply, reply.then] : [reply]));
      expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
      expect(parts.at(-1)?.to).toBe(timeline.length);
      for (const { segments } of silencesOf(replies)) {
        const { seconds, characters } = extentOf(segments);
        expect(seconds).toBeLessThanOrEqual(silence);
        expect(characters).toBeLessThanOrEqual(PART_LIMITS.characters);
      }
    }));

  test('begins by saying so, and with eight seconds and more in which nothing is pressed', () =>
    property((asked, silence) => {
      const { replies, ruler } = cut(asked, limitsWith(silence));
      for (const { segments } of silencesOf(replies)) {
        expect(segments[0]).toMatchObject({ cue: { say: 'silenceOpens' } });
        const [words, ...rest] = lead(segments);
        expect(words).toBeDefined();
        expect(secondsOf(rest)).toBeGreaterThanOrEqual(8 * Math.max(1, ruler.leisure) - 0.01);
      }
    }));

  test('hurries nobody who has to get up, lie down or turn over before it', () =>
    property((asked, silence) => {
      const { replies, timeline } = cut(asked, limitsWith(silence));
      for (const { from, segments } of silencesOf(replies)) {
        const [done, next] = [timeline[from - 1], timeline[from]];
        const needed = secondsTo(next!.placement, done!.placement, catalogue.movements);
        const given = WINDOW_SECONDS.least + secondsOf(lead(segments));
        expect(given).toBeGreaterThanOrEqual(needed);
      }
    }));

  test('is told at the end of the reply before it; the end of it invites, and says how to come back', () =>
    property((asked, silence) => {
      const { replies, timeline } = cut(asked, limitsWith(silence));
      replies.forEach((reply, index) => {
        const last = cuesOf(reply).at(-1);
        if (reply.then) expect(last).toMatchObject({ say: 'silenceInvite', isNew: index === 0 });
        if (!reply.then || reply.then.to === timeline.length) return;
        const [comeBack, invitation] = cuesOf(reply.then).slice(-2);
        expect(comeBack?.say).toBe('comeBack');
        expect(['invite', 'inviteToStay']).toContain(invitation?.say);
      });
    }));

  test('does not name again what the reply before it has named', () =>
    property((asked, silence) => {
      const { replies } = cut(asked, limitsWith(silence));
      for (const then of silencesOf(replies)) {
        const [first] = cuesOf(then).filter(({ say }) => /^(posture|practice)/.test(say));
        expect(first?.say).not.toBe('practiceStart');
      }
    }));

  test('is told before the hint that a newcomer gets, so that the hint does not run into it', () => {
    const { routine } = planned({ outline: 'legs', minutes: 10 });
    const [reply] = splitTimeline({
      ...{ timeline: timelineOf(routine), routine, ruler: createRuler(phrasebook, 0) },
      ...{ limits: limitsWith(200), opening: [], replyNumber: 0 },
      closing: [{ say: 'finish', nth: 0 }],
      hint: [{ say: 'wakeWord', nth: 0 }],
    });
    const ending = cuesOf(reply!)
      .slice(-3)
      .map(({ say }) => say);
    expect(ending).toEqual(['silenceLead', 'wakeWord', 'silenceInvite']);
  });

  test('is none after the last part', () =>
    property((asked, silence) => {
      const { replies, timeline } = cut(asked, limitsWith(silence));
      for (const reply of replies)
        if (reply.to === timeline.length) expect(reply.then).toBeUndefined();
    }));
});

test('a rest before the same place again is as long as it was planned, the window and the words around it among it', () =>
  property((asked, silence) => {
    const { replies, timeline, routine, ruler } = cut(asked, limitsWith(silence));
    for (const { to, segments, then } of replies) {
      const [done, next] = [timeline[to - 1], timeline[to]];
      if (!done || !next || !then || nextAfter(done.step, next.step, routine) !== 'again') continue;
      const exercise = exerciseAt(routine, done.step.exercise);
      const usual = 'restSeconds' in exercise ? exercise.restSeconds : 0;
      const wanted = Math.min(60, Math.round(usual * ruler.leisure));
      const letGo = segments.findLastIndex(({ phase }) => phase === 'release');
      const rested =
        secondsOf(segments.slice(letGo + 1)) +
        WINDOW_SECONDS.usual +
        secondsOf(then.segments.filter(({ phase }) => phase === 'open'));
      expect(rested).toBeGreaterThanOrEqual(wanted - 0.01);
      if (wanted >= 30) expect(rested).toBeLessThanOrEqual(wanted + 3);
    }
  }));

test('time on a mat goes on in the window and in the words around it', () => {
  const routine: Routine = {
    exercises: [{ practice: 'mat', posture: 'lyingOnBack', seconds: 600, afterSeconds: 6 }],
  };
  const timeline = timelineOf(routine);
  const ruler = createRuler(phrasebook, 0);
  const [first] = splitTimeline({
    ...{ timeline, routine, ruler, limits: limitsWith(200), opening: [], replyNumber: 0 },
    closing: [],
  });
  const { then } = first!;
  const isHeld = ({ phase }: Segment) => phase === 'hold';
  const from = first!.segments.findIndex(isHeld);
  const last = then!.segments.findLastIndex(isHeld);
  const lying =
    secondsOf(first!.segments.slice(from)) +
    WINDOW_SECONDS.usual +
    secondsOf(then!.segments.slice(0, last + 1));
  expect(lying).toBeCloseTo((then!.to - 1) * 30, 0);
});

describe('cuts', () => {
  test('need as few words as can be: no more than half of what they were', () =>
    property((asked) => {
      const alone = cut(asked, PART_LIMITS).replies.length;
      const { replies } = cut(asked, limitsWith(200));
      expect(replies.length).toBeLessThanOrEqual(Math.ceil((alone + 1) / 2));
    }));

  test('fall between places, or at least between sides, but where a single one fills a part', () => {
    let [inside, all] = [0, 0];
    for (const outline of catalogue.outlines.flatMap(({ id, area }) => (area ? [id] : [])))
      for (const minutes of [5, 10, 20])
        for (const isKnown of [true, false]) {
          const asked = { outline, minutes, isKnown, seed: 0, pace: 'usual' as const };
          const { replies, timeline, routine } = cut(asked, limitsWith(200));
          const parts = replies.flatMap((reply) => (reply.then ? [reply, reply.then] : [reply]));
          for (const { to } of parts.slice(0, -1)) {
            const relation = nextAfter(timeline[to - 1]!.step, timeline[to]!.step, routine);
            all += 1;
            if (typeof relation !== 'object' && relation !== 'otherSide') inside += 1;
          }
        }
    expect(all).toBeGreaterThan(100);
    expect(inside / all).toBeLessThan(0.05);
  });
});

describe('the clock', () => {
  const reply: Spoken = { seconds: 200, opensFor: 0, steps: [], lessons: [] };
  const silence = { ...reply, seconds: 100, opensAt: 208 };

  test.each([
    [0, 'reply'],
    [199.9, 'reply'],
    [200, 'window'],
    [213.9, 'window'],
    [214, 'silence'],
    [307.9, 'silence'],
    [308, 'lastWindow'],
    [357, 'lastWindow'],
    [358, 'unknown'],
    [86_400, 'unknown'],
  ])('at %s s: %s', (seconds, where) => {
    expect(byClock(reply, silence, seconds).in).toBe(where);
  });

  test('reckons with the slowest device, whose breaks add to the pauses', () => {
    expect(byClock(reply, silence, 258)).toMatchObject({ in: 'silence', seconds: 50 });
    const heardBy = (second: number, early: Spoken, later: SpokenSilence | undefined) =>
      surelyHeard(early, later, second);
    expect(heardBy(258, reply, silence)).toEqual({
      in: 'silence',
      seconds: expect.closeTo((258 - 220 - 14) / 1.1, 6),
    });
    expect(heardBy(258, { ...reply, late: 5 }, { ...silence, late: 3 })).toEqual({
      in: 'silence',
      seconds: expect.closeTo((258 - 225 - 14 - 3) / 1.1, 6),
    });
    expect(heardBy(204, { ...reply, late: 5 }, silence)).toEqual({
      in: 'reply',
      seconds: expect.closeTo((204 - 5) / 1.1, 6),
    });
    expect(heardBy(400, reply, undefined)).toEqual({ in: 'reply', seconds: 200 });
  });

  test('the further on in a part, the further a device may be behind', () => {
    const row = (step: number, endsAt: number, late: number) => ({
      ...{ step, foundAt: endsAt - 50, held: [], releasedAt: endsAt, endsAt, late },
    });
    const spoken = { ...reply, late: 20, steps: [row(0, 60, 5), row(1, 130, 12), row(2, 190, 20)] };
    expect(surelyOver(27, spoken)).toBeCloseTo((27 - 5) / 1.1, 6);
    expect(surelyOver(75, spoken)).toBe(60);
    expect(surelyOver(100, spoken)).toBeCloseTo((100 - 12) / 1.1, 6);
    expect(surelyOver(3, spoken)).toBe(0);
    expect(surelyOver(300, spoken)).toBeCloseTo((300 - 20) / 1.1, 6);
  });

  test('breaks in what is said before the first place put a device behind there, too', () => {
    const { timeline, replies, ruler } = cut(
      { outline: 'lower-back', minutes: 10, seed: 0, pace: 'usual', isKnown: true },
      PART_LIMITS,
    );
    const [part] = replies;
    if (!part) throw new Error('Nothing is said.');
    const cue = cueSegment({ say: 'comeBack', nth: 0 }, 'open', ruler);
    const opening = Array.from({ length: 4 }, () => [cue, ...silenceSegments(1, 'open')]).flat();
    const lateIn = (segments: readonly Segment[]) =>
      spokenIn(timeline, { ...part, segments }).steps[0]?.late ?? 0;
    expect(lateIn([...opening, ...part.segments])).toBeGreaterThan(lateIn(part.segments) + 2);
  });

  test('a device may be behind as far as its breaks put it at any time, until a long silence is over', () => {
    const cue = cueSegment({ say: 'comeBack', nth: 0 }, 'hold', createRuler(phrasebook, 0));
    const [short, long] = [silenceSegments(1, 'hold'), silenceSegments(30, 'hold')];
    expect(latenessIn([[cue, ...short, cue, ...short], [cue, ...long], [cue]])).toEqual([
      1.4, 1.4, 0,
    ]);
  });

  test('reckons with the quickest: its voice is, and no silence', () => {
    expect(overAtMost(90, { ...reply, early: 4 })).toBe(94);
    expect(overAtMost(9, { ...reply, early: 4 })).toBe(10);
    expect(overAtMost(90, reply)).toBe(100);
    expect(soonestSilence({ ...reply, early: 4 })).toBe(203);
    expect(soonestSilence(reply)).toBe(187);
  });

  test('knows of nothing but a window where silence brings nothing', () => {
    for (const seconds of [200, 300, 1000])
      expect(byClock(reply, undefined, seconds).in).toBe('window');
  });
});
