import { expect, test } from 'vitest';
import fc from 'fast-check';
import { bytesFor, numberOf, numbersIn } from '../../../lambda/content/learned/numbers';
import { sampled } from '../../support/sampled';

test('numbers are read as they were written', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
      expect(numbersIn(bytesFor(numbers))).toEqual(numbers);
    }),
    sampled(),
  ));

test('a feature always has the same number, of 24 bits', () =>
  fc.assert(
    fc.property(fc.string(), (feature) => {
      const number = numberOf(feature);
      expect(number).toBe(numberOf(feature));
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(2 ** 24);
    }),
    sampled(),
  ));
