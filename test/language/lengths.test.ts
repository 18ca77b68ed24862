import { describe, expect, test } from 'vitest';
import numbers from '../../data/locales/en/numbers.json';
import { lengthsIn } from '../../lambda/language/en/lengths';

/** `600s`, or a number of nothing. */
const lengths = (said: string) =>
  lengthsIn(said, numbers).map(({ seconds, number }) =>
    seconds === undefined ? String(number) : `${seconds}s`,
  );

describe('the lengths in', () => {
  test.each([
    ['ten minutes for my neck', '600s'],
    ['forty-five minutes of it', '2700s'],
    ['5 minutes', '300s'],
    ['half an hour please', '1800s'],
    ['a good half hour', '1800s'],
    ['quarter of an hour', '900s'],
    ['three quarters of an hour', '2700s'],
    ['an hour and a half', '5400s'],
    ['two and a half minutes', '150s'],
    ['one hour and twenty minutes', '4800s'],
    ['a couple of minutes', '120s'],
    ['a minute', '60s'],
    ['half a minute', '30s'],
    ['ninety seconds', '90s'],
    ['a ten minute neck', '600s'],
    ['five or ten minutes', '5 600s'],
    ['make it twenty', '20'],
    ['this one again', '1'],
    ['my neck', ''],
    ['', ''],
  ])('"%s": %s', (said, expected) => expect(lengths(said).join(' ')).toBe(expected));
});
