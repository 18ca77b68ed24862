import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createCueMaker } from '../../../lambda/domain/timeline/cueMaker';
import {
  holdSegments,
  LONGEST_HELD_SILENCE_SECONDS,
  MOST_SPEECH_SHARE,
} from '../../../lambda/domain/timeline/holdSegments';
import { type Ruler, secondsOf, type Segment } from '../../../lambda/domain/timeline/timeline';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook } from '../../support/planning';
import { sampled } from '../../support/sampled';

const oneSecond: Ruler = {
  extentOf: () => ({ seconds: 1, characters: 10, pauseSeconds: 0.5 }),
  leisure: 1,
};
/** A hold as a line: silences in brackets, cues by name. */
const told = (segments: readonly Segment[]) =>
  segments
    .map((segment) =>
      segment.kind === 'silence'
        ? `[${segment.seconds}]`
        : 'n' in segment.cue
          ? `${segment.cue.say} ${segment.cue.n}`
          : segment.cue.say,
    )
    .join(' ');

const BREATH_SECONDS = 3;

const hold = (seconds: number, { ruler = oneSecond, isRepeated = false } = {}) =>
  holdSegments(seconds, {
    cue: createCueMaker(),
    ruler,
    breathSeconds: BREATH_SECONDS,
    isRepeated,
  });

describe('a still hold', () => {
  test('of less than twenty seconds is silent', () => {
    expect(told(hold(8))).toBe('[8]');
    expect(told(hold(19))).toBe('[19]');
    expect(told(hold(19, { isRepeated: true }))).toBe('[19]');
  });

  test('of twenty seconds counts its end', () => {
    expect(told(hold(20))).toBe('[9] tenMore [7] countdown 3 countdown 2 countdown 1');
  });

  test('of less than three quarters of a minute does not say when half is over', () => {
    expect(told(hold(30))).toBe('[19] tenMore [7] countdown 3 countdown 2 countdown 1');
    expect(told(hold(40))).toBe(
      '[12] inBreath [3] outBreath [12] tenMore [7] countdown 3 countdown 2 countdown 1',
    );
  });

  test('of three quarters of a minute does', () => {
    expect(told(hold(45))).toBe(
      '[8.75] inBreath [3] outBreath [8.75] halfWay [10.5] tenMore [7] countdown 3 countdown 2 countdown 1',
    );
  });

  test('where the place was pressed before has one breath, and is counted down', () => {
    expect(told(hold(20, { isRepeated: true }))).toBe(
      '[6] inBreath [3] outBreath [6] countdown 3 countdown 2 countdown 1',
    );
    expect(told(hold(30, { isRepeated: true }))).toBe(
      '[11] inBreath [3] outBreath [11] countdown 3 countdown 2 countdown 1',
    );
    expect(told(hold(60, { isRepeated: true }))).toBe(told(hold(60)));
  });

  test('of two minutes gives signs of life, a breath and a word by turns', () => {
    expect(told(hold(120))).toBe(
      '[18] inBreath [3] outBreath [18] signOfLife [18] halfWay [14] inBreath [3] outBreath [14] ' +
        'signOfLife [14] tenMore [7] countdown 3 countdown 2 countdown 1',
    );
  });

  test('begins with two seconds and ends its last second before the countdown in silence', () => {
    for (const isRepeated of [true, false])
      for (const seconds of [20, 30, 45, 60, 90, 120]) {
        const segments = hold(seconds, { ruler: createRuler(phrasebook, 1), isRepeated });
        const [first] = segments;
        expect(first?.kind).toBe('silence');
        expect(first?.seconds).toBeGreaterThanOrEqual(2);
        const three = segments.findIndex((each) => each.kind === 'cue' && 'n' in each.cue);
        expect(segments[three - 1]).toMatchObject({ kind: 'silence' });
        expect(segments[three - 1]?.seconds).toBeGreaterThanOrEqual(1);
      }
  });
});

test('every hold lasts exactly its seconds, is never silent for long, and says little', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 120 }),
      fc.nat(50),
      fc.boolean(),
      (seconds, seed, isRepeated) => {
        const segments = hold(seconds, { ruler: createRuler(phrasebook, seed), isRepeated });
        expect(secondsOf(segments)).toBeCloseTo(seconds, 1);
        const silences = segments.filter((segment) => segment.kind === 'silence');
        const longest = Math.max(...silences.map((segment) => segment.seconds));
        expect(longest).toBeLessThanOrEqual(LONGEST_HELD_SILENCE_SECONDS);
        const spoken = secondsOf(segments.filter((segment) => segment.kind === 'cue'));
        expect(spoken).toBeLessThanOrEqual(seconds * MOST_SPEECH_SHARE);
      },
    ),
    sampled(),
  );
});
