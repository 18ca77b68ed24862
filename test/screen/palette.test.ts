import { expect, test } from 'vitest';
import { PALETTE, WRITTEN_ON } from '../../lambda/screen/palette';

/** The light that a colour sends, from 0 to 1, as WCAG 2 computes it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the most contrast there is', () =>
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21));

test.each(WRITTEN_ON)('%s can be read on %s by WCAG AA', (words, ground) =>
  expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5),
);

test('everything that is written has a ground', () => {
  const { ground, raised, track, ...written } = PALETTE;
  expect(new Set(WRITTEN_ON.map(([words]) => words))).toEqual(new Set(Object.values(written)));
  expect([ground, raised, track]).toHaveLength(3);
});
