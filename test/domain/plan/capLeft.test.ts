import { expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { capLeft } from '../../../lambda/domain/plan/capLeft';

const leftOf = (code: string, way: string, spent: Readonly<Record<string, number>>) =>
  capLeft(catalogue.point(code), catalogue.way(code, way), spent, catalogue);

test('what is left of a place is what its sides have in common, and what is pressed with it', () => {
  const { capSeconds } = catalogue.point('BL60');
  expect(leftOf('BL60', 'hold', {})).toBe(capSeconds);
  expect(leftOf('BL60', 'hold', { 'BL60:right': 30, 'KI3:left': 50 })).toBe(capSeconds - 30);
  expect(leftOf('BL60', 'pinch', { 'BL60:right': 30, 'KI3:left': 50 })).toBe(
    Math.min(capSeconds, catalogue.point('KI3').capSeconds) - 50,
  );
});

test('where hands only rest, and it is breathed, nothing is spent and nothing runs out', () => {
  const spent = { 'CV6:midline': catalogue.point('CV6').capSeconds };
  expect(leftOf('CV6', 'threeFingers', spent)).toBe(0);
  expect(leftOf('CV6', 'danTien', spent)).toBe(Infinity);
});
