import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import type { Cue } from '../../../lambda/domain/timeline/cue';
import { isLying, type Placement } from '../../../lambda/domain/timeline/placement';
import { REPLY_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { postureLine } from '../../../lambda/domain/timeline/placeSegments';
import type { Part } from '../../../lambda/domain/timeline/splitTimeline';
import { secondsOf, type Segment } from '../../../lambda/domain/timeline/timeline';
import {
  everyLesson,
  plan,
  pressExercise,
  repliesOf,
  timelineOf,
  type Wanted,
} from '../../support/planning';

const means: readonly Partial<Wanted>[] = [
  {},
  { postures: ['sitting'] },
  { postures: ['lyingOnBack'] },
  { postures: ['lyingOnSide'] },
  { postures: ['lyingFaceDown'], helper: true },
  { tools: ['tennisBall'] },
];
const known = [[], everyLesson];

/** Every area and every other routine, in any posture, with any means, on a first visit and on a later one. */
const everyWish: readonly Wanted[] = catalogue.outlines.flatMap(({ id, area }) =>
  (area ? means : means.slice(0, 1)).flatMap((at) =>
    known.flatMap((lessons) =>
      (area ? [10] : [20]).map((minutes) => ({ outline: id, minutes, known: lessons, ...at })),
    ),
  ),
);

/** The replies of every wish that something can be planned for. */
const everyReply: readonly Part[] = everyWish
  .filter((wanted) => plan(wanted).kind === 'planned')
  .flatMap((wanted) => repliesOf(wanted));

/** The cue of a segment, where it has one. */
const cueOf = (segment: Segment | undefined): Cue | undefined =>
  segment?.kind === 'cue' ? segment.cue : undefined;

/** Least seconds to the other side, by region, as they were heard to be needed. */
const ACROSS: Readonly<Record<string, number>> = {
  neck: 6,
  shoulder: 6,
  'upper-back': 6,
  hand: 4,
  forearm: 5,
  foot: 8,
  ankle: 8,
  knee: 5,
};

/** Least seconds to be placed anew. */
function leastToPlace(to: Placement, from: Placement | undefined, how: string): number {
  if (how === 'turn') return 12;
  if (to.hasBall && !from?.hasBall) return to.posture === 'sitting' ? 6 : 15;
  if (to.posture === from?.posture) return how === 'forward' ? 2 : 0;
  return isLying(to.posture) || (from && isLying(from.posture)) ? 12 : 3;
}

interface Moved {
  readonly at: number;
  readonly least: number;
  readonly what: string;
}

/** What has somebody move in a reply; what is told ahead of an invitation only where that is wanted too, for whoever answers it
 * says when they are there. */
function movesIn({ segments }: Part, also?: 'told ahead'): Moved[] {
  let placement: Placement | undefined;
  return segments.flatMap((segment, at): Moved[] => {
    const cue = cueOf(segment);
    if (cue?.say === 'posture') {
      const least = leastToPlace(cue.placement, placement, cue.how);
      placement = cue.placement;
      return segment.phase === 'close' && !also ? [] : [{ at, least, what: JSON.stringify(cue) }];
    }
    if (cue?.say !== 'find' || cue.how !== 'otherSide') return [];
    const least = ACROSS[catalogue.point(cue.point).region] ?? 4;
    return [{ at, least, what: JSON.stringify(cue) }];
  });
}

/** Seconds from the end of a segment to the next word that begins a press. */
function secondsToPress({ segments }: Part, at: number): number {
  const press = segments.findIndex(({ phase }, index) => index > at && phase === 'press');
  return press < 0 ? Infinity : secondsOf(segments.slice(at + 1, press));
}

describe('in every plan', () => {
  test('there are replies to look at, with every kind of movement', () => {
    expect(everyReply.length).toBeGreaterThan(300);
    const told = new Set(everyReply.flatMap((part) => movesIn(part)).map(({ least }) => least));
    expect([...told]).toEqual(expect.arrayContaining([3, 4, 6, 8, 12, 15]));
  });

  test('nothing is pressed sooner after a change of posture, side or hand than that takes', () => {
    const hurried = everyReply.flatMap((part) =>
      movesIn(part).filter(({ at, least }) => secondsToPress(part, at) < least),
    );
    expect(hurried.map(({ what }) => what)).toEqual([]);
  });

  test('a posture that comes next is told before the invitation to go on', () => {
    for (const { segments } of everyReply) {
      const at = segments.findIndex(
        (each) => each.phase === 'close' && cueOf(each)?.say === 'posture',
      );
      if (at < 0) continue;
      expect(cueOf(segments.at(-1))).toMatchObject({ say: 'invite', movesTo: expect.any(String) });
    }
  });

  test('whoever is to breathe in has the time for it', () => {
    const breathless = everyReply.flatMap(({ segments }) =>
      segments.filter((segment, at) => {
        const next = segments[at + 1];
        const isBreath = ['inBreath', 'breatheIn'].includes(cueOf(segment)?.say ?? '');
        return isBreath && (next?.kind !== 'silence' || next.seconds < 3);
      }),
    );
    expect(breathless).toEqual([]);
  });

  test('nothing is told of a place before it is named in that reply', () => {
    const told = [...everyReply, ...heardInSilence].flatMap(({ segments }) => {
      const cues = segments.flatMap((segment) => cueOf(segment) ?? []);
      return cues.map((cue, at) => ({
        cue,
        found: cues.slice(0, at).findLast(({ say }) => say === 'find'),
      }));
    });
    const feels = told.filter(({ cue }) => cue.say === 'feel');
    expect(feels.length).toBeGreaterThan(100);
    const early = told.filter(({ cue, found }) => {
      if (cue.say === 'feel') return found?.say !== 'find' || found.point !== cue.point;
      return ['documentNote', 'press', 'again', 'handsBack'].includes(cue.say) && !found;
    });
    expect(early).toEqual([]);
  });

  test('how a place should feel is told twice at most, and never once it is pressed', () => {
    for (const wanted of everyWish) {
      if (plan(wanted).kind !== 'planned') continue;
      const segments = repliesOf(wanted).flatMap((part) => part.segments);
      const feelings = segments.filter((segment) => cueOf(segment)?.say === 'feel');
      expect([wanted, feelings.length <= 2]).toEqual([wanted, true]);
      expect(feelings.map(({ phase }) => phase)).toEqual(feelings.map(() => 'locate'));
    }
  });
});

/** As short as Alexa listens before it speaks a reprompt, in seconds. */
const SHORTEST_WINDOW: Segment = { kind: 'silence', phase: 'close', seconds: 7, characters: 0 };

/** Replies with what silence brings after them, as one who says nothing hears both. */
const heardInSilence: readonly Part[] = everyWish
  .map((wanted) => ({ ...wanted, limits: REPLY_LIMITS }))
  .filter((wanted) => plan(wanted).kind === 'planned')
  .flatMap((wanted) => repliesOf(wanted))
  .flatMap((part) =>
    part.then
      ? [{ ...part, segments: [...part.segments, SHORTEST_WINDOW, ...part.then.segments] }]
      : [],
  );

describe('where silence brings what comes next', () => {
  test('nothing is pressed sooner after a change that was told before it than that takes', () => {
    const moves = heardInSilence.flatMap((part) =>
      movesIn(part, 'told ahead').map((move) => ({
        ...move,
        seconds: secondsToPress(part, move.at),
      })),
    );
    expect(moves.filter(({ least }) => least >= 12).length).toBeGreaterThan(30);
    const hurried = moves.filter(({ seconds, least }) => seconds < least);
    expect(hurried.map(({ what }) => what)).toEqual([]);
  });
});

describe('how long it takes to move', () => {
  test('is known for the region of every point', () => {
    const regions = new Set(catalogue.points.map(({ region }) => region));
    expect(Object.keys(catalogue.movements.regions).toSorted()).toEqual([...regions].toSorted());
  });
});

test('who lies with the ball beside them is not told to lie down once more for it', () => {
  const lying = { posture: 'lyingOnBack' as const };
  const exercises = [
    pressExercise('GB30', 'ball', 60, lying),
    pressExercise('LI4', 'hold', 5, lying),
    pressExercise('BL53', 'ball', 60, lying),
  ];
  const postures = timelineOf({ exercises }).flatMap(({ segments }) =>
    segments.filter((each) => cueOf(each)?.say === 'posture'),
  );
  expect(postures.map((each) => cueOf(each))).toEqual([expect.objectContaining({ how: 'ball' })]);
});

describe('a posture is told by where somebody comes from', () => {
  const told = (to: Placement, from?: Placement) => {
    const line = postureLine(to, from);
    return line.say === 'posture' && line.how;
  };
  const forward: Placement = { posture: 'sitting', isForward: true };

  test('up from lying, however one sits then', () => {
    expect(told(forward, { posture: 'lyingOnSide', lyingOn: 'right' })).toBe('upForward');
    expect(told({ posture: 'sitting' }, { posture: 'lyingOnBack' })).toBe('fromLying');
  });

  test('down from a chair, and not as if one were lying already', () => {
    const side: Placement = { posture: 'lyingOnSide', lyingOn: 'right' };
    expect(told(side, { posture: 'sitting' })).toBe('fromUpright');
    expect(told({ posture: 'lyingOnBack' }, side)).toBe('fromLying');
  });

  test('only forward on the chair one sits on', () => {
    expect(told(forward, { posture: 'sitting' })).toBe('forward');
    expect(told(forward)).toBe('forward');
  });
});
