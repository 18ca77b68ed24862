import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuthoredPoint } from '../support/authored';
import type { Place } from '../support/drawn/polygons';
import { viewOf } from '../support/drawn/views';

// How far apart things are by the WHO's locations, which measure in cun and by landmarks: held against the landmarks that the
// drawings are drawn to. Marks are those of the left.

const seenOf = (code: string) => {
  const file = join(__dirname, '../../data/points', `${code}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as AuthoredPoint).seen;
};
const marksOf = (code: string, way = ''): readonly Place[] => {
  const seen = seenOf(code).ways?.[way] ?? seenOf(code);
  return seen.left ?? seen.middle ?? [];
};
const markOf = (code: string): Place => marksOf(code)[0] ?? [NaN, NaN];

const landmark = (view: string, name: string): Place =>
  viewOf(view).landmarks?.[name] ?? [NaN, NaN];
const cunOf = (view: string) => viewOf(view).cun ?? NaN;
/** How many cun a mark is from the midline. */
const cunFromMidline = (code: string) => Math.abs(markOf(code)[0] - 200) / cunOf(seenOf(code).view);

/** How far along the line from one place to another a mark lies, from 0 to 1. */
function along([x, y]: Place, from: Place, to: Place): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
}
/** How far a mark lies to the right of the line from one place to another, as one looks along it: in units. */
function rightOf([x, y]: Place, from: Place, to: Place): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return ((y - from[1]) * dx - (x - from[0]) * dy) / Math.hypot(dx, dy);
}
const between = (value: number, least: number, most: number) => {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
};

describe('on the lower back', () => {
  test.each([
    ['GV4', 'L2', 0],
    ['BL23', 'L2', 1.5],
    ['BL52', 'L2', 3],
    ['DIMPLES', 'S2', 1.5],
    ['BL53', 'S2', 3],
  ])('%s is level with %s, %s cun from the midline', (code, level, cun) => {
    expect(markOf(code)[1]).toBe(landmark('lower-back', level)[1]);
    expect(cunFromMidline(code)).toBe(cun);
  });

  test('GB30 is a third of the way from the hip’s knob to the opening of the sacrum', () => {
    const [knob, opening] = ['hip-knob', 'sacral-opening'].map((each) =>
      landmark('lower-back', each),
    ) as [Place, Place];
    expect(along(markOf('GB30'), knob, opening)).toBeCloseTo(1 / 3, 1);
    between(Math.abs(rightOf(markOf('GB30'), knob, opening)), 0, 3);
  });
});

describe('on the upper back', () => {
  const bump = landmark('upper-back', 'C7');

  test.each([
    ['GV14', 0],
    ['SI15', 2],
  ])('%s is under the bump of the neck, %s cun from the midline', (code, cun) => {
    between(markOf(code)[1] - bump[1], 1, 10);
    expect(cunFromMidline(code)).toBe(cun);
  });

  test('GB21 is halfway from the bump to the end of the shoulder', () =>
    expect(markOf('GB21')).toEqual([
      (bump[0] + landmark('upper-back', 'shoulder-end')[0]) / 2,
      (bump[1] + landmark('upper-back', 'shoulder-end')[1]) / 2,
    ]));

  test('BL10 is level with the second neck bone, a thumb from the midline', () => {
    expect(markOf('BL10')[1]).toBe(landmark('upper-back', 'C2')[1]);
    between(cunFromMidline('BL10'), 1, 1.5);
  });
});

describe('in front', () => {
  test('KI27 is right under the collarbone, two cun from the midline', () => {
    between(markOf('KI27')[1] - landmark('front', 'collarbone')[1], 10, 25);
    expect(cunFromMidline('KI27')).toBe(2);
  });

  test('CV6 is one and a half of the five cun from navel to pubic bone', () =>
    expect(
      along(markOf('CV6'), landmark('front', 'navel'), landmark('front', 'pubic-bone')),
    ).toBeCloseTo(1.5 / 5, 1));
});

describe('on the hand', () => {
  const bone = (which: string): [Place, Place] => [
    landmark('hand-back', `${which}-base`),
    landmark('hand-back', `${which}-knuckle`),
  ];

  test('LI4 is beside the middle of the second bone, on the thumb’s side', () => {
    between(along(markOf('LI4'), ...bone('second')), 0.4, 0.6);
    between(rightOf(markOf('LI4'), ...bone('second')), 10, 30);
  });

  test.each([
    ['TE3', 0, 'fourth', 'fifth', 0.65, 0.9],
    ['EX-UE7', 0, 'second', 'third', 0.4, 0.6],
    ['EX-UE7', 1, 'fourth', 'fifth', 0.4, 0.6],
  ])('mark of %s, %s, lies between bones, %s and %s', (code, at, outer, inner, least, most) => {
    const mark = marksOf(code)[at] ?? [NaN, NaN];
    between(along(mark, ...bone(outer)), least, most);
    between(rightOf(mark, ...bone(outer)), -30, -3);
    between(rightOf(mark, ...bone(inner)), 3, 30);
  });
});

test('on the forearm LI10 is two of the twelve cun from elbow to wrist', () => {
  const line = ['crease-end', 'wrist-hollow'].map((each) => landmark('forearm', each));
  const [elbow, wrist] = line as [Place, Place];
  expect(along(markOf('LI10'), elbow, wrist)).toBeCloseTo(2 / 12, 2);
  expect(markOf('LI10')).toEqual(marksOf('LI10', 'arc')[0]);
  const stops = marksOf('LI10', 'arc').map((mark) => along(mark, elbow, wrist));
  expect(stops).toEqual(stops.toSorted((a, b) => a - b));
});

test('behind the knee BL40 is the middle of the crease', () => {
  const [outer, inner] = ['crease-outer', 'crease-inner'].map((each) =>
    landmark('knees-back', each),
  ) as [Place, Place];
  expect(along(markOf('BL40'), outer, inner)).toBeCloseTo(1 / 2, 2);
  between(Math.abs(rightOf(markOf('BL40'), outer, inner)), 0, 3);
});

describe('at the ankle', () => {
  test.each([
    ['BL60', 'foot-outside'],
    ['KI3', 'foot-inside'],
  ])('%s is halfway from the ankle bone to the heel cord', (code, view) => {
    const [bone, cord] = [landmark(view, 'ankle-bone'), landmark(view, 'heel-cord')];
    between(along(markOf(code), bone, cord), 0.45, 0.55);
    expect(markOf(code)[1]).toBe(bone[1]);
  });

  test('a pinch has BL60 outside the heel cord and KI3 inside, from behind', () => {
    const cord = landmark('heels-back', 'heel-cord');
    const [outer = cord, inner = cord] = marksOf('BL60', 'pinch');
    between(along(outer, landmark('heels-back', 'outer-ankle-bone'), cord), 0.3, 0.7);
    between(along(inner, landmark('heels-back', 'inner-ankle-bone'), cord), 0.3, 0.7);
    expect(marksOf('KI3', 'pinch')).toEqual([inner, outer]);
  });
});

describe('on the foot', () => {
  test('LR3 is between the first two bones, toward the toes from their bases', () => {
    const [first, second] = ['first', 'second'].map((each) => [
      landmark('foot-top', `${each}-head`),
      landmark('foot-top', `${each}-base`),
    ]) as [[Place, Place], [Place, Place]];
    between(along(markOf('LR3'), ...first), 0.55, 0.9);
    between(rightOf(markOf('LR3'), ...first), 5, 30);
    between(rightOf(markOf('LR3'), ...second), -30, -5);
  });

  test('KI1 is a third of the way from the toes to the heel', () =>
    expect(along(markOf('KI1'), landmark('sole', 'toe-gap'), landmark('sole', 'heel'))).toBeCloseTo(
      1 / 3,
      1,
    ));
});
