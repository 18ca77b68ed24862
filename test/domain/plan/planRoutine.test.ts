import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { catalogue } from '../../../lambda/content/catalogue';
import { addSpent, type Spent } from '../../../lambda/domain/routine/caps';
import type { AreaId, Posture, Tool } from '../../../lambda/domain/catalogue/point';
import { combineManners, MANNERS, posturesOf } from '../../../lambda/domain/catalogue/manner';
import { meansFor } from '../../../lambda/domain/plan/means';
import type { Cue } from '../../../lambda/domain/timeline/cue';
import type { Exercise, Routine } from '../../../lambda/domain/routine/routine';
import { cueWords } from '../../../lambda/speech/cue/cueWords';
import { PART_CHARACTERS, PART_SECONDS } from '../../../lambda/domain/timeline/partLimits';
import { secondsOf, type Segment, type TimedStep } from '../../../lambda/domain/timeline/timeline';
import {
  everyCode,
  everyLesson,
  phrasebook,
  plan,
  planAnew,
  planned,
  repliesOf,
  timelineOf,
  type Wanted,
} from '../../support/planning';
import { checkEach, sampled, sampleOf } from '../../support/sampled';

const names = (routine: Routine) =>
  routine.exercises.map((exercise) => ('point' in exercise ? exercise.point : exercise.practice));

const outlines = catalogue.outlines.map((outline) => outline.id);
const areas: AreaId[] = [
  'lower-back',
  'upper-back',
  'neck',
  'shoulders',
  'hips',
  'legs',
  'whole-back',
];
const postures: Posture[] = ['sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown'];
const tools: Tool[] = ['tennisBall', 'mat', 'pillow'];

const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  outline: fc.constantFrom(...outlines),
  minutes: fc.integer({ min: 3, max: 30 }),
  postures: fc.option(
    fc.constantFrom(...postures).map((posture) => [posture]),
    { nil: [] },
  ),
  helper: fc.boolean(),
  tools: fc.subarray(tools),
  leftOut: fc.subarray(everyCode),
  known: fc.subarray(everyLesson),
  isFirstVisit: fc.boolean(),
  seed: fc.nat(20),
  pace: fc.constantFrom('slower', 'usual', 'faster'),
  wordiness: fc.constantFrom('fewer', 'usual', 'more'),
});

/** Wishes for which a plan comes about, each planned once for all that is checked of it. */
const wishes = sampleOf(anyWanted, 200).filter((wanted) => plan(wanted).kind === 'planned');
const everyPlan = (check: (wanted: Wanted) => void) => checkEach(wishes, check);

test('most wishes can be planned', () => expect(wishes.length).toBeGreaterThan(100));

describe('length', () => {
  test('is hit within a tenth, whatever is asked', () => {
    everyPlan((wanted) => {
      const { minutes, seconds } = planned(wanted);
      expect(Math.abs(seconds / (minutes * 60) - 1)).toBeLessThanOrEqual(0.1);
    });
  });

  test('is hit as well where little of a document can be done, which has the time it needs', () => {
    const { minutes, seconds, note } = planned({
      ...{ outline: 'document-4-upper', minutes: 13, postures: ['lyingOnSide'] },
      ...{ known: everyLesson, wordiness: 'fewer', seed: 11 },
    });
    expect(note).toBe('offered');
    expect(Math.abs(seconds / (minutes * 60) - 1)).toBeLessThanOrEqual(0.1);
  });

  test('is the length of all replies together', () => {
    everyPlan((wanted) => {
      const spoken = repliesOf(wanted).flatMap((part) => part.segments);
      expect(secondsOf(spoken)).toBeCloseTo(planned(wanted).seconds, 1);
    });
  });

  test.each(areas)('for %s is met, or a shorter one offered, at every length', (outline) => {
    for (let minutes = 3; minutes <= 30; minutes++) {
      const made = planned({ outline, minutes });
      expect(Math.abs(made.seconds / (made.minutes * 60) - 1)).toBeLessThanOrEqual(0.1);
      expect(made.note).toBe(made.minutes === minutes ? 'asAsked' : 'offered');
      expect(made.minutes).toBeLessThanOrEqual(minutes);
    }
  });

  test.each(['lower-back', 'neck', 'shoulders', 'hands-only'])(
    'of what is left of a minute of %s is that of the shortest there is',
    (outline) => {
      const { seconds } = planned({
        outline,
        minutes: 0.75,
        leastMinutes: 0.75,
        known: everyLesson,
      });
      expect(Math.abs(seconds - 45)).toBeLessThanOrEqual(5);
    },
  );

  test('is longer where what is left takes longer than was asked, and noted', () => {
    const leftOut = everyCode.filter((code) => code !== 'LI10');
    const { minutes, note, routine } = planned({
      outline: 'document-1',
      minutes: 3,
      leftOut,
      postures: ['standing'],
    });
    expect(names(routine)).toEqual(['LI10']);
    expect([minutes, note]).toEqual([5, 'shortest']);
  });

  test('outside three to thirty minutes is brought inside, and noted', () => {
    expect(planned({ outline: 'lower-back', minutes: 1 })).toMatchObject({
      minutes: 3,
      note: 'shortest',
    });
    expect(planned({ outline: 'lower-back', minutes: 90 })).toMatchObject({
      minutes: 30,
      note: 'longest',
    });
  });

  test('is offered shorter where filling would be more than a third', () => {
    const { minutes, note } = planned({ outline: 'wind-down', minutes: 30 });
    expect(note).toBe('offered');
    expect(minutes).toBeLessThan(30);
  });
});

/** Seconds that are neither an outline's own work nor its usual rests. */
function fillerSeconds({ exercises }: Routine, outline: string): number {
  const own = catalogue.outline(outline).entries;
  return exercises.reduce((sum, exercise: Exercise) => {
    const isOwn = own.some(
      (e) => 'practice' in e && 'practice' in exercise && e.practice === exercise.practice,
    );
    const practice = 'practice' in exercise && !isOwn ? exercise.seconds : 0;
    return sum + practice + Math.max(0, exercise.afterSeconds - 6);
  }, 0);
}

describe('filling', () => {
  test('counts the rests of both sides where one is turned over for the other', () => {
    const { routine, minutes } = planned({
      ...{ outline: 'document-2', minutes: 10, postures: ['lyingOnSide'], tools: ['tennisBall'] },
      ...{ isFirstVisit: true, seed: 12, pace: 'faster', wordiness: 'fewer' },
    });
    expect(routine.exercises).toContainEqual(expect.objectContaining({ onlySide: 'right' }));
    expect(fillerSeconds(routine, 'document-2')).toBeLessThanOrEqual((minutes * 60) / 3);
  });

  test('never takes more than about a third, and no rest is longer than a minute', () => {
    everyPlan((wanted) => {
      const { routine, minutes } = planned(wanted);
      expect(fillerSeconds(routine, wanted.outline)).toBeLessThanOrEqual((minutes * 60) / 3);
      for (const exercise of routine.exercises) {
        expect(exercise.afterSeconds).toBeLessThanOrEqual(60);
        if ('point' in exercise) expect(exercise.restSeconds).toBeLessThanOrEqual(60);
      }
    });
  });
});

/** Seconds pressed by a timeline, by place. */
function pressed(timeline: readonly TimedStep[], before: Spent = {}): Spent {
  return timeline.reduce<Spent>((spent, { step, segments }) => {
    if (step.kind !== 'press') return spent;
    const held = secondsOf(segments.filter((segment) => segment.phase === 'hold'));
    return addSpent(spent, step, held);
  }, before);
}

/** Places pressed for longer than their cap. */
const overCap = (spent: Spent) =>
  Object.entries(spent).filter(([key, seconds]) => {
    const [code = ''] = key.split(':');
    return seconds > catalogue.point(code).capSeconds + 0.5;
  });

describe('caps', () => {
  test('hold for every plan', () => {
    everyPlan((wanted) => {
      expect(overCap(pressed(timelineOf(planned(wanted).routine)))).toEqual([]);
    });
  });

  test('hold over a visit, however often it is started over', () => {
    fc.assert(
      fc.property(
        anyWanted,
        fc.array(fc.constantFrom(...outlines), { maxLength: 4 }),
        (first, then) => {
          let spent: Spent = {};
          for (const outline of [first.outline, ...then]) {
            const again = plan({ ...first, outline, spent });
            if (again.kind === 'nothingLeft') return;
            spent = pressed(timelineOf(again.routine, spent), spent);
            expect(overCap(spent)).toEqual([]);
          }
        },
      ),
      sampled(40, 1000),
    );
  });

  test('leave nothing once everything has been pressed enough', () => {
    const spent = Object.fromEntries(
      catalogue.points.flatMap(({ code, capSeconds }) =>
        ['left', 'right', 'midline', 'sorer', 'other'].map((side) => [
          `${code}:${side}`,
          capSeconds,
        ]),
      ),
    );
    expect(plan({ outline: 'hands-only', spent })).toEqual({ kind: 'nothingLeft' });
  });
});

describe('what is in a plan', () => {
  test('is inside its bounds, fits the posture and leaves out what it should', () => {
    everyPlan((wanted) => {
      for (const exercise of planned(wanted).routine.exercises) {
        if (wanted.postures?.length) expect(wanted.postures).toContain(exercise.posture);
        if (!('point' in exercise)) continue;
        const way = catalogue.way(exercise.point, exercise.way);
        expect(wanted.leftOut).not.toContain(exercise.point);
        expect(wanted.leftOut).not.toContain(way.alsoPresses);
        expect(way.postures).toContain(exercise.posture);
        expect(exercise.repetitions).toBeGreaterThanOrEqual(way.repetitions.min);
        expect(exercise.repetitions).toBeLessThanOrEqual(way.repetitions.max);
        if ('seconds' in way.technique) {
          expect(exercise.seconds).toBeGreaterThanOrEqual(way.technique.seconds.min);
          expect(exercise.seconds).toBeLessThanOrEqual(way.technique.seconds.max);
        }
        if (way.presser === 'helper')
          expect(wanted.helper || catalogue.outline(wanted.outline).needsHelper).toBe(true);
      }
    });
  });

  test('needs no helper and no tool that is not at hand', () => {
    everyPlan((wanted) => {
      const outline = catalogue.outline(wanted.outline);
      const atHand = [...(wanted.tools ?? []), ...outline.tools];
      for (const exercise of planned(wanted).routine.exercises) {
        const needed =
          'point' in exercise
            ? catalogue.way(exercise.point, exercise.way)
            : catalogue.practice(exercise.practice);
        expect(needed.tools.filter((tool) => !atHand.includes(tool))).toEqual([]);
        if (!('presser' in needed) || needed.presser === 'self') continue;
        expect(wanted.helper || outline.needsHelper).toBe(true);
      }
    });
  });

  test('comes twice at most, on each side', () => {
    everyPlan((wanted) => {
      const visits = new Map<string, number>();
      for (const each of planned(wanted).routine.exercises) {
        const key = 'point' in each ? `${each.point} ${each.onlySide ?? ''}` : each.practice;
        visits.set(key, (visits.get(key) ?? 0) + 1);
      }
      expect(Math.max(...visits.values())).toBeLessThanOrEqual(2);
    });
  });

  test('begins with the outline’s first point, or with what warms up for it', () => {
    everyPlan((wanted) => {
      const outline = catalogue.outline(wanted.outline);
      if (outline.keepsOrder) return;
      const { routine, warmUp } = planned(wanted);
      const [first = '', second = ''] = names(routine);
      const own = outline.entries.flatMap((each) => ('point' in each ? [each.point] : []));
      const done = own.filter((code) => names(routine).includes(code));
      if (warmUp) expect([first, warmUp]).toEqual([outline.warmUp, outline.warmUp]);
      const at = own.indexOf(warmUp ? second : first);
      const isHandsFree = !wanted.helper && (wanted.tools ?? []).length === 0;
      if (isHandsFree && done.length > 0) expect(own[at]).toBe(done[0]);
    });
  });

  test('comes in the outline’s order within each posture and round', () => {
    everyPlan((wanted) => {
      const outline = catalogue.outline(wanted.outline);
      const isPlain = !wanted.helper && (wanted.tools ?? []).length === 0;
      if (outline.keepsOrder || !isPlain) return;
      const { routine, warmUp } = planned(wanted);
      const own = outline.entries.flatMap((each) => ('point' in each ? [each.point] : []));
      const worked = routine.exercises
        .slice(warmUp ? 1 : 0)
        .flatMap((each) => ('point' in each && !each.onlySide ? [each] : []));
      const firsts = worked.filter(
        (each, at) => worked.findIndex(({ point }) => point === each.point) === at,
      );
      for (const posture of postures) {
        const order = firsts
          .filter((each) => each.posture === posture)
          .map(({ point }) => own.indexOf(point));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    });
  });

  test('comes everywhere in the place once before anything of it comes again', () => {
    everyPlan((wanted) => {
      const { place = [], keepsOrder } = catalogue.outline(wanted.outline);
      if (keepsOrder) return;
      const { routine, warmUp } = planned(wanted);
      const worked = names({ exercises: routine.exercises.slice(warmUp ? 1 : 0) });
      const visits = routine.exercises.slice(warmUp ? 1 : 0).map((each, at) => {
        if (!('point' in each) || each.onlySide) return undefined;
        return worked.indexOf(each.point) < at ? 'second' : 'first';
      });
      const lastFirst = visits.lastIndexOf('first');
      const firstSecond = visits.indexOf('second');
      if (firstSecond < 0) return;
      const late = worked
        .slice(firstSecond, lastFirst + 1)
        .filter((name, at) => visits[firstSecond + at] === 'first' && place.includes(name));
      expect(late).toEqual([]);
    });
  });

  test('comes for the second time in the posture that one is in, where any of it can be done in that', () => {
    const withBall: Wanted = {
      ...{ outline: 'upper-back', minutes: 21, tools: ['tennisBall'] },
      ...{ isFirstVisit: true, seed: 18, pace: 'slower' },
    };
    checkEach([...wishes, withBall], (wanted) => {
      if (catalogue.outline(wanted.outline).keepsOrder) return;
      const { routine, warmUp } = planned(wanted);
      const all = routine.exercises.slice(warmUp ? 1 : 0);
      const worked = names({ exercises: all });
      const at = all.findIndex(
        (each, index) =>
          !('point' in each && each.onlySide) && worked.indexOf(worked[index] ?? '') < index,
      );
      const before = all[at - 1]?.posture;
      const postures = all.slice(at).map(({ posture }) => posture);
      if (at > 0 && before && postures.includes(before)) expect(postures[0]).toBe(before);
    });
  });

  test('on the side, is told in full on the first side alone', () => {
    const { routine } = planned({ outline: 'lower-back', postures: ['lyingOnSide'] });
    const told = routine.exercises.flatMap((each) =>
      'point' in each && each.onlySide ? [`${each.point} ${each.onlySide} ${each.explain}`] : [],
    );
    expect(told.slice(0, 2)).toEqual(['BL23 left full', 'BL52 left full']);
    expect(told).toEqual(expect.arrayContaining(['BL23 right short', 'BL52 right short']));
  });

  test('on the side, is all of one side before all of the other', () => {
    everyPlan((wanted) => {
      const { exercises } = planned(wanted).routine;
      const sides = exercises.flatMap((each) =>
        'point' in each && each.onlySide ? [each.onlySide] : [],
      );
      const turns = sides.filter((side, at) => at > 0 && side !== sides[at - 1]);
      expect(turns.length).toBeLessThanOrEqual(3);
    });
  });

  test.each(outlines.filter((id) => id.startsWith('document')))(
    '%s keeps its own order',
    (outline) => {
      const authored = catalogue
        .outline(outline)
        .entries.map((entry): string => ('point' in entry ? entry.point : entry.practice));
      const made = names(planned({ outline, minutes: 30, helper: true, tools }).routine);
      const own = made.filter((name) => authored.includes(name));
      expect(own).toEqual(authored.filter((name) => own.includes(name)));
      expect(own.length).toBeGreaterThanOrEqual(5);
    },
  );

  test('for ten minutes of the lower back warms the hands once, and goes on to the waist', () => {
    const { routine } = planned({ outline: 'lower-back', isFirstVisit: true });
    expect(names(routine).slice(0, 5)).toEqual(['LI4', 'BL23', 'BL52', 'LI4', 'BL40']);
    expect(routine.exercises[0]).toMatchObject({ repetitions: 1, seconds: 8 });
  });

  test('for somebody who knows the waist begins there', () => {
    const { routine } = planned({ outline: 'lower-back', known: everyLesson });
    expect(names(routine)[0]).toBe('BL23');
  });
});

const anyInManner = fc.record({
  outline: fc.constantFrom(...outlines),
  minutes: fc.integer({ min: 3, max: 30 }),
  manners: fc.subarray([...MANNERS]).map((some) => combineManners([], some)),
});

describe('in some manner', () => {
  test('a plan is in a posture that the manner leaves, with nothing that it does not name', () => {
    fc.assert(
      fc.property(anyInManner, ({ outline, minutes, manners }) => {
        const authored = catalogue.outline(outline);
        const rest = { leftOut: [], spent: {} };
        const means = meansFor(manners, rest, authored, catalogue);
        const wanted = { outline, minutes, ...means };
        if (!means || plan(wanted).kind === 'nothingLeft') return;
        const { exercises } = planned(wanted).routine;
        const postures = new Set(exercises.map(({ posture }) => posture));
        const left = posturesOf(manners);
        if (left.length > 0) expect(left).toEqual(expect.arrayContaining([...postures]));
        for (const exercise of exercises) {
          if (!('point' in exercise)) continue;
          const { presser, tools: used } = catalogue.way(exercise.point, exercise.way);
          const isHelped = manners.includes('helper') || authored.needsHelper;
          expect(presser === 'self' || isHelped).toBe(true);
          expect(used.length === 0 || manners.includes('ball')).toBe(true);
        }
      }),
      sampled(60),
    );
  });

  test.each([
    ['lower-back', 'ball', ['BL23 ball', 'BL53 ball']],
    ['lower-back', 'helper', ['BL23 helper', 'BL52 helper', 'BL40 helper']],
    ['legs', 'ball', ['KI1 ball']],
  ] as const)('%s with %s begins with what uses it', (outline, manner, ways) => {
    const means = meansFor(
      [manner],
      { leftOut: [], spent: {} },
      catalogue.outline(outline),
      catalogue,
    );
    const { exercises } = planned({ outline, minutes: 12, ...means }).routine;
    const worked = exercises.flatMap((each) =>
      'way' in each ? [`${each.point} ${each.way}`] : [],
    );
    expect(worked).toEqual(expect.arrayContaining([...ways]));
  });
});

describe('replies', () => {
  const expectInsideLimits = (wanted: Wanted) => {
    for (const part of repliesOf(wanted)) {
      expect(secondsOf(part.segments)).toBeLessThanOrEqual(PART_SECONDS);
      const characters = part.segments.reduce((sum, each) => sum + each.characters, 0);
      expect(characters).toBeLessThanOrEqual(PART_CHARACTERS);
    }
  };

  test('stay inside their limits', () => everyPlan(expectInsideLimits));

  test('stay inside them with the longest hold and the longest rest, at the slowest pace', () =>
    expectInsideLimits({
      ...{ outline: 'document-4', minutes: 22, posture: 'lyingFaceDown', helper: true, tools: [] },
      ...{ leftOut: ['BL23', 'GV4'], known: [], isFirstVisit: false, seed: 0 },
      ...{ pace: 'slower', wordiness: 'fewer' },
    }));

  test('hold every step once, in order', () => {
    everyPlan((wanted) => {
      const parts = repliesOf(wanted);
      const { length } = timelineOf(planned(wanted).routine, wanted.spent, wanted.seed);
      expect(parts[0]?.from).toBe(0);
      expect(parts.at(-1)?.to).toBe(length);
      parts.forEach((part, at) => expect(part.from).toBe(at === 0 ? 0 : parts[at - 1]?.to));
    });
  });

  test('are as few as their length allows with all of its rests, or one more', () => {
    everyPlan((wanted) => {
      const parts = repliesOf(wanted);
      const { routine, seconds } = planned(wanted);
      const uncut = timelineOf(routine, wanted.spent, wanted.seed, wanted.pace);
      const rested = secondsOf(uncut.flatMap(({ segments }) => segments));
      const fewest = Math.ceil(Math.max(seconds, rested) / PART_SECONDS);
      expect(parts.length).toBeLessThanOrEqual(fewest + Math.ceil(fewest / 2));
    });
  });

  test('reach the first press in 20 seconds for who knows the point, in 35 on a first visit, postures apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outlines),
        fc.integer({ min: 3, max: 30 }),
        fc.option(fc.constantFrom(...postures), { nil: undefined }),
        fc.boolean(),
        fc.nat(20),
        (outline, minutes, posture, isFirstVisit, seed) => {
          const known = isFirstVisit ? [] : everyLesson;
          const wanted = {
            outline,
            minutes,
            known,
            isFirstVisit,
            seed,
            postures: posture ? [posture] : [],
          };
          if (plan(wanted).kind === 'nothingLeft') return;
          const segments = repliesOf(wanted)[0]?.segments ?? [];
          const begins = segments.findIndex(
            (each) =>
              each.phase === 'press' || (each.kind === 'cue' && each.cue.say === 'practiceStart'),
          );
          const isPress = segments[begins]?.phase === 'press';
          const before = segments.slice(0, begins + (isPress ? 1 : 0));
          const [step] = timelineOf(planned(wanted).routine, {}, seed);
          const isPlacing = ({ phase }: Segment) => phase === 'place';
          const placing = secondsOf((step?.asOpening ?? []).filter(isPlacing));
          expect(secondsOf(before) - placing).toBeLessThanOrEqual(isFirstVisit ? 35 : 20);
        },
      ),
      sampled(200),
    );
  });
});

test('no frequent line is worded the same twice running', () => {
  const frequent = ['again', 'halfWay', 'tenMore', 'signOfLife', 'breatheIn', 'breatheOut', 'rest'];
  const kindOf = (cue: Cue) =>
    JSON.stringify([
      cue.say,
      'last' in cue && cue.last,
      cue.say === 'rest' && [typeof cue.next, cue.isLong],
    ]);
  everyPlan((wanted) => {
    const seed = wanted.seed ?? 0;
    const last = new Map<string, string>();
    for (const segment of repliesOf(wanted).flatMap((part) => part.segments)) {
      if (segment.kind !== 'cue' || !frequent.includes(segment.cue.say)) continue;
      const words = JSON.stringify(cueWords(segment.cue, phrasebook, { seed, pace: 'usual' }));
      expect([segment.cue.say, words]).not.toEqual([
        segment.cue.say,
        last.get(kindOf(segment.cue)),
      ]);
      last.set(kindOf(segment.cue), words);
    }
  });
});

test('the same request gives the same plan and the same words', () => {
  everyPlan((wanted) => {
    expect(planAnew(wanted)).toEqual(plan(wanted));
    expect(repliesOf(wanted)).toEqual(repliesOf(wanted));
  });
});
