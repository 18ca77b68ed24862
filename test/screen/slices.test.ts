import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { type Segment, secondsOf } from '../../lambda/domain/timeline/timeline';
import { countsOf } from '../../lambda/screen/guidance/counts';
import { slicesOf } from '../../lambda/screen/guidance/slices';

const cue = (said: Cue, phase: Segment['phase'], seconds: number): Segment => ({
  ...{ kind: 'cue', cue: said, phase, seconds, characters: 10, pauseSeconds: 0 },
});
const silence = (phase: Segment['phase'], seconds: number): Segment => ({
  ...{ kind: 'silence', phase, seconds, characters: 26 },
});

const press: Cue = { say: 'press', touch: 'long', nth: 0 };
const release: Cue = { say: 'release', nth: 0 };
const countdown = (n: number): Cue => ({ say: 'countdown', n, nth: 0 });

/** A hold of 20 s, and a rest after it. */
const held: readonly Segment[] = [
  cue(press, 'press', 1.05),
  silence('hold', 9.1),
  cue({ say: 'tenMore', nth: 0 }, 'hold', 0.9),
  silence('hold', 7),
  ...[3, 2, 1].flatMap((n) => [cue(countdown(n), 'hold', 0.3), silence('hold', 0.7)]),
  cue(release, 'release', 0.55),
  cue({ say: 'rest', seconds: 30, isLong: true, next: 'again', nth: 0 }, 'rest', 2.5),
  silence('rest', 27.5),
];

const phases = fc.constantFrom<Segment['phase']>('locate', 'press', 'hold', 'release', 'rest');
const hundredths = fc.integer({ min: 1, max: 6000 }).map((count) => count / 100);
const someSegments = fc.array(
  fc.oneof(
    fc.tuple(phases, hundredths).map(([phase, seconds]) => silence(phase, seconds)),
    fc.tuple(phases, hundredths).map(([phase, seconds]) => cue(release, phase, seconds)),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), hundredths)
      .map(([n, seconds]) => cue({ say: 'count', n, nth: 0 }, 'hold', seconds)),
  ),
  { maxLength: 60 },
);

describe('slices', () => {
  test('last as long as what they are made of, to the hundredth of a second', () =>
    fc.assert(
      fc.property(someSegments, (segments) => {
        const slices = slicesOf(segments);
        const sum = slices.reduce((all, { milliseconds }) => all + milliseconds, 0);
        expect(sum).toBe(Math.round(secondsOf(segments) * 1000));
        let at = 0;
        for (const { startsAt, milliseconds } of slices) {
          expect(startsAt).toBe(at);
          at += milliseconds;
        }
      }),
    ));

  test('keep a hold as long as it is, from the end of “press” to the start of “release”', () => {
    const slices = slicesOf(held);
    const hold = slices.filter(({ phase }) => phase === 'hold');
    expect(hold.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(20_000);
    expect(slices[0]).toMatchObject({ phase: 'press', milliseconds: 1050 });
    expect(hold[0]).toMatchObject({ said: [], startsAt: 1050, milliseconds: 9100 });
  });

  test('say a counted run as one', () => {
    const run = slicesOf(held).find(({ said }) => said.length > 1);
    expect(run).toMatchObject({ said: [countdown(3), 0.7, countdown(2), 0.7, countdown(1)] });
    expect(run?.milliseconds).toBe(3000);
  });
});

describe('what is counted', () => {
  const counted = countsOf(slicesOf(held));

  test('is the whole hold, whatever is said in it, and the whole rest', () =>
    expect(counted).toEqual([
      undefined,
      { kind: 'hold', left: 20_000, of: 20_000 },
      { kind: 'hold', left: 10_900, of: 20_000 },
      { kind: 'hold', left: 3000, of: 20_000 },
      undefined,
      { kind: 'rest', left: 30_000, of: 30_000 },
    ]));

  test('is each breath by itself', () => {
    const breaths = [1, 2].flatMap((nth): Segment[] => [
      cue({ say: 'breatheIn', nth }, 'hold', 0.5),
      silence('hold', 3.5),
      cue({ say: 'breatheOut', nth }, 'hold', 0.5),
      silence('hold', 5.5),
    ]);
    expect(countsOf(slicesOf(breaths)).map((each) => each?.of)).toEqual([4000, 6000, 4000, 6000]);
    expect(countsOf(slicesOf(breaths)).every((each) => each?.kind === 'breath')).toBe(true);
  });
});
