import { describe, expect, test } from 'vitest';
import { durationAt } from '../../device/hearing/durations';
import { isoSeconds } from './isoSeconds';
import { numberWords } from '../../device/hearing/numbers';
import { tokensOf } from '../../device/hearing/tokens';

describe('numbers', () => {
  test.each([
    ['twenty five', '25'],
    ['fifty-four', '54'],
    ['a hundred and five', '105'],
    ['two hundred', '200'],
    ['nineteen', '19'],
    ['five ten', '5 10'],
  ])('%s → %s', (said, digits) => expect(tokensOf(said).join(' ')).toBe(digits));

  test('every number up to 999 is heard as it is said', () => {
    for (let n = 0; n <= 999; n += 1) expect(tokensOf(numberWords(n))).toEqual([String(n)]);
  });
});

describe('durations', () => {
  test.each([
    ['ten minutes', 'PT10M'],
    ['10 minutes', 'PT10M'],
    ['a minute', 'PT1M'],
    ['half an hour', 'PT30M'],
    ['half a minute', 'PT30S'],
    ['an hour and a half', 'PT1H30M'],
    ['a minute and a half', 'PT1M30S'],
    ['two and a half minutes', 'PT2M30S'],
    ['quarter of an hour', 'PT15M'],
    ['a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['ninety seconds', 'PT90S'],
    ['one hour and twenty minutes', 'PT1H20M'],
    ['a couple of minutes', 'PT2M'],
    ['twenty five minutes', 'PT25M'],
  ])('%s → %s', (said, iso) => {
    const tokens = tokensOf(said);
    expect(durationAt(tokens, 0)).toEqual({ iso, length: tokens.length });
  });

  test('what is no time is none', () => {
    expect(durationAt(tokensOf('b fifty four'), 1)).toBeUndefined();
  });

  test('ISO times are read back in seconds', () => {
    expect(isoSeconds('PT1H30M5S')).toBe(5405);
  });
});
