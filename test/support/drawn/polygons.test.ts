import { describe, expect, test } from 'vitest';
import { isInside, polygonsOf } from './polygons';

describe('path data', () => {
  test('is the same, absolute and relative', () => {
    expect(polygonsOf('M10,10H50V40L10,40Z')).toEqual(polygonsOf('M10 10h40v30l-40 0z'));
  });

  test('goes on where its last part began', () => {
    const [, second] = polygonsOf('M10,10h40v30zm5 5h1');
    expect(second).toEqual([
      [15, 15],
      [16, 15],
    ]);
  });

  test('has curves that end where they end', () => {
    expect(polygonsOf('M0,0c10-20 30-20 40 0')[0]?.at(-1)).toEqual([40, 0]);
    expect(polygonsOf('M0,0C10,-20 30,-20 40,0')[0]?.[6]).toEqual([20, -15]);
  });

  test('with anything else is refused', () => {
    expect(() => polygonsOf('M0,0A5,5 0 1 1 10,0')).toThrow('A');
  });
});

test('a place is inside a polygon or it is not', () => {
  const [corner = []] = polygonsOf('M0,0H20V20H10V10H0Z');
  expect([isInside([5, 5], corner), isInside([15, 15], corner)]).toEqual([true, true]);
  expect([isInside([5, 15], corner), isInside([25, 5], corner)]).toEqual([false, false]);
});
