import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { buildTimeline } from '../../../lambda/domain/timeline/buildTimeline';
import type { Cue } from '../../../lambda/domain/timeline/cue';
import type { Next } from '../../../lambda/domain/routine/target';
import {
  LONGEST_HELD_SILENCE_SECONDS,
  MOST_SPEECH_SHARE,
} from '../../../lambda/domain/timeline/holdSegments';
import type { Placement } from '../../../lambda/domain/timeline/placement';
import type { Point, Way } from '../../../lambda/domain/catalogue/point';
import type { PracticeId } from '../../../lambda/domain/catalogue/practice';
import type {
  Exercise,
  PointExercise,
  PracticeExercise,
} from '../../../lambda/domain/routine/routine';
import { pressSeconds, stepsOf } from '../../../lambda/domain/routine/steps';
import {
  type Ruler,
  secondsOf,
  type Segment,
  type TimedStep,
} from '../../../lambda/domain/timeline/timeline';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook, pressExercise as press } from '../../support/planning';
import { sampled } from '../../support/sampled';

/** Everything said takes a second, and half a second's pause before something else is said. */
const oneSecond: Ruler = {
  extentOf: () => ({ seconds: 1, characters: 10, pauseSeconds: 0.5 }),
  leisure: 1,
};

const practise = (
  practice: PracticeId,
  seconds: number,
  posture: PracticeExercise['posture'] = 'sitting',
): PracticeExercise => ({ practice, posture, seconds, afterSeconds: 6 });

function timelineOf(exercises: readonly Exercise[], ruler: Ruler = oneSecond): TimedStep[] {
  const routine = { exercises };
  const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
  return buildTimeline({ routine, steps, catalogue, ruler });
}

const nameOf = (next: Next) => (typeof next === 'object' ? Object.values(next).join('') : next);

/** A cue in a word or two. */
function cueTold(cue: Cue): string {
  if (cue.say === 'find') return `find ${cue.side} ${cue.how}`;
  if (cue.say === 'posture') {
    const { posture, lyingOn } = cue.placement;
    return [posture, ...(lyingOn ? [`on ${lyingOn}`] : []), cue.how].join(' ');
  }
  if (cue.say === 'again') return cue.last ? 'the last' : 'again';
  if (cue.say === 'press') return cue.touch;
  if (cue.say === 'circleWith') return `circle ${cue.eachWay}`;
  if (cue.say === 'tapWith') return `tap ${cue.count}`;
  if (cue.say === 'practiceStart') return `start ${cue.practice} of ${cue.seconds}`;
  const moved = 'isMoved' in cue ? ' moved' : '';
  if (cue.say === 'practiceCue') return `${cue.say} ${cue.n}${moved}`;
  if (cue.say === 'practiceEnd') return `${cue.say}${moved}`;
  if (cue.say === 'pinch') return `${cue.say} ${cue.n}`;
  if (cue.say === 'countdown' || cue.say === 'count') return String(cue.n);
  if (cue.say === 'rest') return `rest ${cue.seconds}, then ${nameOf(cue.next)}`;
  return cue.say;
}

/** Segments as a line: phases, what is said in them, and silences in brackets. */
const told = (all: readonly Segment[]) =>
  all
    .map((segment, index, segments) => {
      const phase = segment.phase === segments[index - 1]?.phase ? '' : `| ${segment.phase}: `;
      return phase + (segment.kind === 'silence' ? `[${segment.seconds}]` : cueTold(segment.cue));
    })
    .join(' ')
    .slice(2);

const lines = (...exercises: readonly Exercise[]) =>
  timelineOf(exercises).map(({ segments }) => told(segments));
const afreshLines = (...exercises: readonly Exercise[]) =>
  timelineOf(exercises).map(({ asOpening }) => told(asOpening));

/** The same again, some times. */
const times = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join(' ');

describe('a step in time', () => {
  test('two presses a side: explained once, rested between, and told how it should feel', () => {
    expect(lines(press('LI4', 'hold', 8, { repetitions: 2, explain: 'full' }))).toEqual([
      'place: sitting self [4] | locate: find left full feel | press: short | hold: [8] | release: release | rest: [5]',
      'locate: the last | press: short | hold: [8] | release: release',
      'locate: find right otherSide [4] | press: short | hold: [8] | release: release | rest: [5]',
      'locate: the last | press: short | hold: [8] | release: release',
    ]);
  });

  test('the first of three presses is not the last', () => {
    const [, second, third] = lines(press('LI4', 'hold', 8, { repetitions: 3 }));
    expect([second, third]).toEqual([
      expect.stringMatching(/^locate: again \| press: short/),
      expect.stringMatching(/^locate: the last \| press: short/),
    ]);
  });

  test('that opens a reply brings the hands back, shortly', () => {
    expect(afreshLines(press('LI4', 'hold', 8, { repetitions: 2, explain: 'full' }))).toEqual([
      'place: sitting self [4] | locate: find left full feel | press: short | hold: [8] | release: release | rest: [5]',
      'locate: find left back [2] the last | press: short | hold: [8] | release: release',
      'locate: find right otherSide [4] | press: short | hold: [8] | release: release | rest: [5]',
      'locate: find right back [2] the last | press: short | hold: [8] | release: release',
    ]);
  });

  test('on the out-breath, with its rest announced', () => {
    expect(lines(press('BL23', 'hold', 30, { repetitions: 2, restSeconds: 30 }))).toEqual([
      'place: sitting forward [4] | locate: find both short [2] inBreath [3] | press: longOnOutBreath | hold: [19] tenMore [7] 3 2 1 | release: release | rest: rest 30, then again [29]',
      'locate: handsBack [2] the last inBreath [3] | press: longOnOutBreath | hold: [11] inBreath [3] outBreath [11] 3 2 1 | release: release',
    ]);
  });

  test('sides that take turns, without a rest between, and the last of each is told', () => {
    const later = 'press: long | hold: [6] inBreath [3] outBreath [6] 3 2 1 | release: release';
    expect(lines(press('BL60', 'hold', 20, { repetitions: 2 }))).toEqual([
      'place: sitting self [4] | locate: find left short [5] | press: long | hold: [9] tenMore [7] 3 2 1 | release: release',
      `locate: find right otherSide [9] | ${later}`,
      `locate: find left otherSide [9] the last | ${later}`,
      `locate: find right otherSide [9] the last | ${later}`,
    ]);
  });

  test('sides that take turns once have no last one', () => {
    expect(lines(press('BL60', 'hold', 20)).join()).not.toContain('the last');
  });

  const circles = `${times(6, (n) => `${n} [1]`)} otherWay [1] ${times(6, (n) => `${n} [1]`)}`;

  test('circles, counted both ways and announced once', () => {
    expect(lines(press('LR3', 'circles', 26))).toEqual([
      `place: sitting self [4] | locate: find left short [5] circle 6 | press: circle | hold: ${circles} | release: andRest`,
      `locate: find right otherSide [9] | press: circle | hold: ${circles} | release: andRest`,
    ]);
  });

  test('the arc of four stops, the sorer side first', () => {
    const arc = [circles, circles, circles, circles].join(' nextStop [3] ');
    expect(lines(press('LI10', 'arc', 116))).toEqual([
      `place: sitting self [4] | locate: find sorer short [3] circle 6 | press: circle | hold: ${arc} | release: andRest`,
      `locate: find other otherSide [5] | press: circle | hold: ${arc} | release: andRest`,
    ]);
  });

  test('taps, one a second', () => {
    expect(lines(press('BL52', 'taps', 15))).toEqual([
      `place: sitting forward [4] | locate: find both short [2] | press: tap 15 | hold: ${times(15, String)} | release: andRest`,
    ]);
  });

  test('a pinch, pressed and released ten times an ankle', () => {
    const pinches = times(
      10,
      (n) => `| press: pinch ${n} | hold: [3] | release: release${n === 10 ? ' [1]' : ''}`,
    );
    expect(lines(press('BL60', 'pinch', 50))).toEqual([
      `place: sitting self [4] | locate: find left short [5] ${pinches}`,
      `locate: find right otherSide [9] ${pinches}`,
    ]);
  });

  test('the Dan Tien is breathed, not pressed', () => {
    expect(lines(press('CV6', 'danTien', 60))).toEqual([
      `place: sitting self [4] | locate: find midline short [2] | hold: ${times(6, () => 'breatheIn [3] breatheOut [5]')}`,
    ]);
  });

  test('a ball is let in and rolled, eased off, and has time to be moved', () => {
    const standing = { posture: 'standing' as const };
    const [left, right] = lines(press('BL23', 'ball', 20, standing));
    expect([left, right]).toEqual([
      'place: standing ball [17] | locate: find left short [4] | press: rolling | hold: [9] tenMore [7] 3 2 1 | release: easeOff',
      'locate: find right otherSide [8] | press: rolling | hold: [6] inBreath [3] outBreath [6] 3 2 1 | release: easeOff',
    ]);
  });

  test('a ball is leant on again after a rest, which takes longer than hands do', () => {
    const rested = { posture: 'standing' as const, repetitions: 2, restSeconds: 30 };
    expect(lines(press('BL23', 'ball', 20, rested))[1]).toMatch(
      /^locate: handsBack \[4\] the last/,
    );
    expect(lines(press('BL23', 'hold', 20, rested))[1]).toMatch(
      /^locate: handsBack \[2\] the last/,
    );
  });

  test('what to mind at a place is told once, where it is worked in two ways, but in a reply that begins there', () => {
    const full = { explain: 'full' as const };
    const [, palm] = timelineOf([
      press('CV6', 'danTien', 60, full),
      press('CV6', 'palmBase', 30, full),
    ]);
    const isMinded = (all: readonly Segment[] = []) =>
      all.some((each) => each.kind === 'cue' && each.cue.say === 'find' && each.cue.isMinded);
    expect([isMinded(palm?.segments), isMinded(palm?.asOpening)]).toEqual([true, false]);
  });

  test('how it should feel is told before the press, at the first two places that have an ache', () => {
    const full = { explain: 'full' as const };
    const all = [
      press('LR3', 'circles', 26, full),
      press('BL23', 'hold', 60, full),
      press('BL23', 'taps', 15, full),
      press('CV6', 'threeFingers', 20, full),
      press('LI4', 'hold', 8, full),
    ];
    const feelings = lines(...all).map((line) => (line.includes(' feel') ? 1 : 0));
    expect(feelings).toEqual([0, 0, 1, 0, 1, 0, 0]);
    expect(lines(...all)[2]).toContain('find both full feel inBreath [3] | press: longOnOutBreath');
  });

  test('a helper, who does not feel it, is not told how it should feel', () => {
    const helped = press('GV4', 'helper', 30, { explain: 'full', posture: 'lyingFaceDown' });
    expect(lines(helped).join()).not.toContain('feel');
  });

  test('a listener who knows the point is not told how it should feel', () => {
    expect(lines(press('BL23', 'hold', 60)).join()).not.toContain('feel');
  });
});

describe('a practice in time', () => {
  test('paced by the breath', () => {
    const halfMinute = times(3, () => 'breatheIn [3] breatheOut [5]');
    expect(lines(practise('breathing', 150))).toEqual([
      'locate: start breathing of 150 | place: sitting self [4] | locate: practiceFirst',
      ...Array.from({ length: 4 }, () => `hold: ${halfMinute}`),
      `hold: ${halfMinute} | release: practiceEnd`,
    ]);
  });

  test('paced by a sequence, each cue once', () => {
    expect(lines(practise('foot-massage', 120))).toEqual([
      'locate: start foot-massage of 120 | place: sitting self [4] | locate: practiceFirst',
      ...[1, 2, 3, 4, 5].map((n) => `hold: practiceCue ${n} [19]`),
      'hold: practiceCue 6 [19] | release: practiceEnd',
    ]);
  });

  test('counted one way, then the other', () => {
    const counted = times(5, (n) => `${n} [3]`);
    expect(lines(practise('hip-circles', 40, 'standing'))).toEqual([
      'locate: start hip-circles of 40 | place: standing self [5] | locate: practiceFirst',
      `hold: ${counted}`,
      `hold: otherWay ${counted} | release: practiceEnd`,
    ]);
  });

  test('paced by a cue a minute, in two stretches, and it tells itself how to lie', () => {
    expect(lines(practise('mat', 180, 'lyingOnBack'))).toEqual([
      'locate: start mat of 180 practiceLess practiceFirst',
      ...['hold: practiceCue 1 [29]', 'hold: [30]'],
      ...['hold: practiceCue 2 [29]', 'hold: [30]'],
      ...['hold: practiceCue 3 [29]', 'hold: [30] | release: practiceEnd'],
    ]);
  });

  test('under a neck for ten minutes at most, then under the upper back', () => {
    const told = lines(practise('pillow', 900, 'lyingOnBack'));
    expect(told[19]).toBe('hold: practiceCue 10 [29]');
    expect(told[21]).toBe('hold: practiceMove [29]');
    expect(told[23]).toBe('hold: practiceCue 12 moved [29]');
    expect(told.slice(-2)).toEqual([
      'hold: practiceCue 15 moved [29]',
      'hold: [30] | release: practiceEnd moved',
    ]);
    expect(lines(practise('pillow', 600, 'lyingOnBack')).join()).not.toMatch(/move/i);
  });

  test('is rested after like anything else', () => {
    const steps = lines(practise('forward-bends', 24, 'standing'), press('LI4', 'hold', 8));
    expect(steps[1]).toMatch(/\| release: practiceEnd \| rest: rest 6, then LI4 \[5\]$/);
  });
});

describe('how to sit or lie', () => {
  /** What is said of posture, exercise by exercise. */
  const postures = (...exercises: readonly Exercise[]) =>
    timelineOf(exercises).flatMap(({ segments }) => {
      const at = segments.findIndex((each) => each.kind === 'cue' && each.cue.say === 'posture');
      return at < 0 ? [] : [told(segments.slice(at, at + 2)).replace(/ find .*/, '')];
    });

  test('is said once, and again only where it changes, with time to get there', () => {
    expect(
      postures(
        press('LI4', 'hold', 8),
        press('BL23', 'hold', 30),
        press('BL60', 'hold', 10, { posture: 'lyingOnBack' }),
        press('KI3', 'hold', 10, { posture: 'lyingOnBack' }),
        press('GB30', 'hold', 20, { posture: 'lyingOnSide' }),
        press('LI4', 'hold', 8),
        press('LI4', 'hold', 8, { posture: 'standing' }),
      ),
    ).toEqual([
      'place: sitting self [4]',
      'place: sitting forward [2]',
      'place: lyingOnBack fromUpright [14]',
      'place: lyingOnSide on right fromLying [12]',
      'place: lyingOnSide on left turn [13]',
      'place: sitting fromLying [14]',
      'place: standing fromUpright [5]',
    ]);
  });

  test('at the very start takes as long as it does from anywhere', () => {
    const starts = (posture: PointExercise['posture']) =>
      postures(press('LI4', 'hold', 8, { posture }));
    expect(starts('sitting')).toEqual(['place: sitting self [4]']);
    expect(starts('standing')).toEqual(['place: standing self [5]']);
    expect(starts('lyingOnBack')).toEqual(['place: lyingOnBack self [14]']);
  });

  test('is told from where a listener is known to be', () => {
    const routine = { exercises: [press('LI4', 'hold', 8), press('TE3', 'hold', 5)] };
    const steps = stepsOf(routine, catalogue).map((step, stepIndex) => ({ stepIndex, step }));
    const openingAt = (from: number, placement?: Placement) => {
      const opening = { from, ...(placement && { placement }) };
      const timeline = buildTimeline({ routine, steps, catalogue, ruler: oneSecond, opening });
      return told(timeline[from]?.asOpening ?? []).replace(/ \| press.*/, '');
    };
    expect(openingAt(0, { posture: 'lyingOnBack' })).toBe(
      'place: sitting fromLying [14] | locate: find left short [2]',
    );
    expect(openingAt(0, { posture: 'sitting' })).toBe('locate: find left short [2]');
    expect(openingAt(2, { posture: 'sitting' })).toBe('locate: find left short [2]');
    expect(openingAt(2)).toBe('place: sitting self [4] | locate: find left short [2]');
  });

  test('is not told again by a reply that an invitation came before', () => {
    const lying = { posture: 'lyingOnBack' as const };
    const [, , afterwards] = afreshLines(
      press('LI4', 'hold', 8),
      press('CV6', 'threeFingers', 20, lying),
    );
    expect(afterwards).toMatch(/^locate: find midline short/);
  });

  test('turns over for the side that has to be on top, and for no hand', () => {
    const onSide = { posture: 'lyingOnSide' as const };
    expect(
      postures(
        press('GB30', 'hold', 20, onSide),
        press('LI4', 'hold', 8, onSide),
        press('GB30', 'hold', 20, { ...onSide, firstSide: 'right' }),
      ),
    ).toEqual([
      'place: lyingOnSide on right self [14]',
      'place: lyingOnSide on left turn [13]',
      'place: lyingOnSide on right turn [13]',
    ]);
  });

  test('stays as a practice left it', () => {
    expect(
      postures(
        press('LI4', 'hold', 8),
        practise('mat', 180, 'lyingOnBack'),
        press('CV6', 'threeFingers', 20, { posture: 'lyingOnBack' }),
      ),
    ).toEqual(['place: sitting self [4]']);
  });

  test('is said anew when a helper comes, and not when they go', () => {
    const onFront = { posture: 'lyingFaceDown' as const };
    expect(
      postures(
        press('BL23', 'helper', 30, onFront),
        press('BL52', 'helper', 30, onFront),
        press('BL40', 'hold', 15, onFront),
      ),
    ).toEqual(['place: lyingFaceDown helper [14]']);
  });
});

interface Planned {
  readonly point: Point;
  readonly way: Way;
  readonly exercise: PointExercise;
}

const everyWay = catalogue.points.flatMap((point) => point.ways.map((way) => ({ point, way })));

/** Any way of any point, within its bounds. */
const anyPress: fc.Arbitrary<Planned> = fc
  .record({
    at: fc.constantFrom(...everyWay),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    repetitions: fc.integer({ min: 1, max: 3 }),
    restSeconds: fc.integer({ min: 3, max: 60 }),
    explain: fc.constantFrom('full' as const, 'short' as const),
  })
  .map(({ at: { point, way }, share, ...rest }) => {
    const { min, max } = 'seconds' in way.technique ? way.technique.seconds : { min: 0, max: 0 };
    const seconds = Math.round(min + share * (max - min));
    const posture = way.postures[0] ?? 'sitting';
    return { point, way, exercise: press(point.code, way.id, seconds, { ...rest, posture }) };
  });

const anySeed = fc.nat(20);
const runs = sampled(300);

const everyStep = (
  check: (timed: readonly Segment[], planned: Planned) => void,
  isMeant: (way: Way) => boolean,
) =>
  fc.assert(
    fc.property(
      anyPress.filter(({ way }) => isMeant(way)),
      anySeed,
      (planned, seed) => {
        const timeline = timelineOf([planned.exercise], createRuler(phrasebook, seed));
        for (const { segments, asOpening } of timeline) {
          check(segments, planned);
          check(asOpening, planned);
        }
      },
    ),
    runs,
  );

const isStill = ({ technique }: Way) => technique.kind === 'hold' || technique.kind === 'roll';
const held = (segments: readonly Segment[]) => segments.filter(({ phase }) => phase === 'hold');

/** Seconds from the end of the last "press" to the start of "release". */
function pressedSeconds(segments: readonly Segment[]): number {
  const from = segments.findLastIndex(({ phase }) => phase === 'press') + 1;
  const to = segments.findLastIndex(
    (segment) => segment.kind === 'cue' && segment.phase === 'release',
  );
  return secondsOf(segments.slice(from, to));
}

describe('every way of every point', () => {
  test('is held for exactly its seconds, from "press" to "release"', () =>
    everyStep(
      (segments, { way, exercise }) => {
        const seconds = pressSeconds(way.technique, exercise.seconds);
        expect(pressedSeconds(segments)).toBeCloseTo(seconds, 1);
        expect(secondsOf(held(segments))).toBeCloseTo(seconds, 1);
        const phases = segments.map(({ phase }) => phase);
        expect(phases.indexOf('hold')).toBe(phases.indexOf('press') + 1);
      },
      ({ technique }) => !['pinch', 'breathe'].includes(technique.kind),
    ));

  test('is breathed for exactly its seconds', () =>
    everyStep(
      (segments, { exercise }) =>
        expect(secondsOf(held(segments))).toBeCloseTo(exercise.seconds, 1),
      ({ technique }) => technique.kind === 'breathe',
    ));

  test('keeps the tempo of its counts', () =>
    everyStep(
      (segments, { way: { technique } }) => {
        if (technique.kind !== 'circle' && technique.kind !== 'tap') return;
        let at = 0;
        let before: number | undefined;
        for (const segment of segments) {
          if (segment.kind === 'cue' && segment.cue.say === 'count') {
            const isFirst = segment.cue.n === 1;
            if (!isFirst) expect(at - (before ?? 0)).toBeCloseTo(technique.secondsEach, 1);
            before = at;
          }
          at += segment.seconds;
        }
        expect(before).toBeDefined();
      },
      ({ technique }) => technique.kind === 'circle' || technique.kind === 'tap',
    ));

  test('pinches for exactly its seconds, and lets go for as many as it should', () =>
    everyStep(
      (segments, { way: { technique } }) => {
        if (technique.kind !== 'pinch') return;
        const ons = held(segments).map((each) => each.seconds);
        expect(ons).toEqual(Array.from({ length: technique.count }, () => technique.onSeconds));
        const firstPress = segments.findIndex(({ phase }) => phase === 'press');
        const offs = segments
          .slice(firstPress + 1)
          .filter(({ phase }) => phase === 'release' || phase === 'press');
        expect(secondsOf(offs)).toBeCloseTo(technique.count * technique.offSeconds, 1);
      },
      ({ technique }) => technique.kind === 'pinch',
    ));

  test('is spoken into for at most twelve seconds a minute while it is still', () =>
    everyStep((segments) => {
      const spoken = held(segments).filter(({ kind }) => kind === 'cue');
      const most = secondsOf(held(segments)) * MOST_SPEECH_SHARE;
      expect(secondsOf(spoken)).toBeLessThanOrEqual(most);
    }, isStill));

  test('is never silent inside a hold for longer than twenty seconds', () =>
    everyStep(
      (segments) => {
        expect(LONGEST_HELD_SILENCE_SECONDS).toBe(20);
        let silent = 0;
        for (const { kind, phase, seconds } of segments) {
          silent = kind === 'silence' && phase === 'hold' ? silent + seconds : 0;
          expect(silent).toBeLessThanOrEqual(20);
        }
      },
      () => true,
    ));
});

/** Seconds of rest that were planned between a step and the next one. */
function plannedRest({ step }: TimedStep, next: TimedStep, exercises: readonly Exercise[]): number {
  const exercise = exercises[step.exercise];
  if (next.step.exercise !== step.exercise) return exercise?.afterSeconds ?? 0;
  const isSameSpot = step.kind === 'press' && 'side' in next.step && next.step.side === step.side;
  return isSameSpot && exercise && 'restSeconds' in exercise ? exercise.restSeconds : 0;
}

test('rests last what was planned, or a second longer than what is said in them', () => {
  fc.assert(
    fc.property(anyPress, anySeed, ({ exercise }, seed) => {
      const exercises = [{ ...exercise, explain: 'short' as const }, press('LI4', 'hold', 8)];
      const timeline = timelineOf(exercises, createRuler(phrasebook, seed));
      timeline.forEach((timed, index) => {
        const next = timeline[index + 1];
        const rest = timed.segments.filter(({ phase }) => phase === 'rest');
        const spoken = secondsOf(rest.filter(({ kind }) => kind === 'cue'));
        const planned = next ? plannedRest(timed, next, exercises) : 0;
        const least = spoken > 0 ? spoken + 1 : 0;
        expect(secondsOf(rest)).toBeCloseTo(Math.max(planned, least), 1);
      });
    }),
    runs,
  );
});
