import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCueMaker, type Cue } from '../../../lambda/domain/timeline/cue';
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
const feel: Cue = { say: 'feel', point: 'BL23', nth: 0 };

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

const hold = (seconds: number, ruler = oneSecond, extra?: Cue) =>
  holdSegments(seconds, createCueMaker(), ruler, extra);

describe('a still hold', () => {
  test('of less than twenty seconds is silent', () => {
    expect(told(hold(8).segments)).toBe('[8]');
    expect(told(hold(19).segments)).toBe('[19]');
  });

  test('of twenty seconds counts its end', () => {
    expect(told(hold(20).segments)).toBe('[9] tenMore [7] countdown 3 countdown 2 countdown 1');
  });

  test('of thirty seconds says when half is over', () => {
    expect(told(hold(30).segments)).toBe(
      '[15] halfWay [3] tenMore [7] countdown 3 countdown 2 countdown 1',
    );
  });

  test('of a minute tells early how it should feel, and gives signs of life', () => {
    const { segments, saidExtra } = hold(60, oneSecond, feel);
    expect(saidExtra).toBe(true);
    expect(told(segments)).toBe(
      '[3] feel [12.5] signOfLife [12.5] halfWay [18] tenMore [7] countdown 3 countdown 2 countdown 1',
    );
  });

  test('too short for how it should feel leaves that for afterwards', () => {
    expect(hold(20, oneSecond, feel).saidExtra).toBe(false);
    expect(hold(8, oneSecond, feel).saidExtra).toBe(false);
  });

  test('begins with two seconds and ends its last second before the countdown in silence', () => {
    for (const seconds of [20, 30, 45, 60, 90, 120]) {
      const { segments } = hold(seconds, createRuler(phrasebook, 1), feel);
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
      fc.constantFrom(...Object.keys(phrasebook.content.points)),
      (seconds, seed, point) => {
        const ruler = createRuler(phrasebook, seed);
        const { segments } = hold(seconds, ruler, { say: 'feel', point, nth: 0 });
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
