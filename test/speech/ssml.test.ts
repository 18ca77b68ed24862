import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { join, breakTags, text } from '../../lambda/speech/ssml';
import { heard, spoken, ssmlProblems } from '../support/ssmlProblems';
import { sampled } from '../support/sampled';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('text', () => {
  test.each([
    ['Press.', 'Press.'],
    ["It's the thumb's side.", 'It&apos;s the thumb&apos;s side.'],
    ['Press & hold', 'Press &amp; hold'],
    ['<break/>', '&lt;break/&gt;'],
    ['"Ah"', '&quot;Ah&quot;'],
    ['&apos;', '&amp;apos;'],
    ['&amp;', '&amp;amp;'],
    ['a ] b', 'a ] b'],
    ['', ''],
  ])('escapes %j once', (raw, markup) => {
    expect(text(raw)).toBe(markup);
  });

  test('is heard as it was written, whatever it was', () => {
    const raw = fc.string({ unit: fc.constantFrom(...'ab .&<>"\'];&amp;'), minLength: 1 });
    fc.assert(
      fc.property(raw, (written) => {
        expect(heard(text(written)).text).toBe(written.replace(/\s+/g, ' ').trim());
        expect(ssmlProblems(spoken(`A. ${text(written)}`))).toEqual([]);
      }),
      sampled(),
    );
  });
});

describe('silence', () => {
  test.each([
    [0, []],
    [0.0004, []],
    [0.004, [4]],
    [1.5, [1500]],
    [9.999, [9999]],
    [10, [10_000]],
    [10.004, [10_000, 4]],
    [10.5, [10_000, 500]],
    [30, [10_000, 10_000, 10_000]],
    [200, Array.from({ length: 20 }, () => 10_000)],
  ])('of %d seconds is chained from breaks of ten at most', (seconds, breaks) => {
    expect(heard(breakTags(seconds)).breaks).toEqual(breaks);
  });

  test('lasts to the millisecond as long as it was asked to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), (wanted) => {
        const markup = breakTags(wanted / 1000);
        expect(sum(heard(markup).breaks)).toBe(wanted);
        expect(ssmlProblems(spoken(`A. ${markup}`))).toEqual([]);
      }),
      sampled(),
    );
  });

  test('is never off by a millisecond for finer fractions either', () => {
    const seconds = fc.double({ min: 0, max: 600, noNaN: true });
    fc.assert(
      fc.property(seconds, (wanted) => {
        const { breaks } = heard(breakTags(wanted));
        expect(Math.abs(sum(breaks) - wanted * 1000)).toBeLessThanOrEqual(0.51);
        expect(Math.max(0, ...breaks)).toBeLessThanOrEqual(10_000);
      }),
      sampled(),
    );
  });
});

describe('join', () => {
  test('puts pieces side by side', () => {
    expect(join([text('Press.'), breakTags(1), text('Release.')])).toBe(
      'Press. <break time="1000ms"/> Release.',
    );
  });

  test('of nothing is nothing', () => {
    expect(join([])).toBe('');
  });

  test('takes no raw text', () => {
    // @ts-expect-error Only ssml.ts makes markup: raw text does not compile.
    expect(join(['Press.'])).toBe('Press.');
  });
});
