import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { howLong, howOften, secondsSaid } from '../../../lambda/domain/answer/answerPoint';
import { howHard } from '../../../lambda/domain/answer/howHard';
import {
  chiefArea,
  examplePoints,
  pointsBeside,
  pointsFor,
} from '../../../lambda/domain/catalogue/pointLists';

const span = (min: number, max = min) => ({ min, max });

describe('what the sources say of a press’s time', () => {
  const half = { length: span(30), sources: 1 };

  test.each([
    ['LR3', 30, { kind: 'one', one: { length: span(30), sources: 2 }, isOurs: true }],
    ['LR3', 45, { kind: 'one', one: { length: span(30), sources: 2 }, isOurs: false }],
    [
      'BL40',
      30,
      { kind: 'two', one: half, another: { length: span(60), sources: 2 }, isOurs: true },
    ],
    ['BL23', 60, { kind: 'many', from: span(60), to: 'fewMinutes', isOurs: true }],
    ['BL53', 60, { kind: 'one', one: { length: 'fewMinutes', sources: 1 }, isOurs: false }],
    ['DIMPLES', 30, { kind: 'nothing' }],
  ])('%s, held %i s', (code, seconds, said) => {
    expect(secondsSaid(catalogue.point(code), seconds)).toEqual(said);
  });
});

describe('a point', () => {
  test.each([
    ['LI4', 'hold', 'gentle', { kind: 'same', sources: 1 }],
    ['BL40', 'hold', 'light', { kind: 'harder', sources: 1 }],
    ['CV6', 'threeFingers', 'light', { kind: 'harder', sources: 1 }],
    ['GB21', 'hookedFingers', 'medium', { kind: 'nothing' }],
    ['LI10', 'arc', 'gentle', { kind: 'nothing' }],
  ])('%s, by %s, is pressed %s', (code, way, pressure, said) => {
    const answer = howHard(catalogue.point(code), catalogue.way(code, way));
    expect(answer).toMatchObject({ pressure, said, hasAche: true });
  });

  test.each([
    ['BL52', 'taps'],
    ['BL23', 'taps'],
    ['KI3', 'pinch'],
    ['CV6', 'danTien'],
  ])('%s, by %s, is light, with no ache to wait for', (code, way) => {
    const answer = howHard(catalogue.point(code), catalogue.way(code, way));
    expect(answer).toMatchObject({ pressure: 'light', said: { kind: 'nothing' }, hasAche: false });
  });

  test.each([
    ['KI27', { times: 5, said: span(3, 5) }],
    ['LI4', { times: 5 }],
  ])('%s is pressed so often a day', (code, often) => {
    expect(howOften(catalogue.point(code))).toEqual({ about: 'howOften', point: code, ...often });
  });

  test.each([
    ['BL60', 'pinch', { doing: { kind: 'pinches', count: 10, seconds: 3 }, isPerSide: true }],
    ['BL40', 'circles', { doing: { kind: 'circles', count: 6, stops: 1 }, isPerSide: true }],
    ['BL23', 'taps', { doing: { kind: 'taps', count: 15 }, isPerSide: false }],
    ['BL23', 'ball', { doing: { kind: 'held', seconds: 60 }, isPerSide: true }],
  ])('%s, by %s, takes so long', (code, way, long) => {
    expect(howLong(catalogue.point(code), catalogue.way(code, way))).toMatchObject(long);
  });

  test('is pressed as long as it was planned', () => {
    const planned = { seconds: 45, repetitions: 4 };
    expect(howLong(catalogue.point('BL40'), catalogue.way('BL40', 'hold'), planned)).toMatchObject({
      doing: { kind: 'held', seconds: 45 },
      times: 4,
    });
  });
});

describe('points for an area', () => {
  test('come in their order of importance, but for those that are known', () => {
    expect(pointsFor('neck', [], catalogue)).toEqual(['GB21', 'BL10', 'LI4']);
    expect(pointsFor('neck', ['BL10'], catalogue)).toEqual(['GB21', 'LI4', 'SI15']);
    expect(pointsBeside('neck', ['GB21', 'LI4'], catalogue)).toEqual(['BL10', 'SI15']);
  });

  test('stand for all of them, each once', () => {
    const examples = examplePoints(['BL23'], catalogue);
    expect(examples).toEqual([
      { area: 'lower-back', point: 'BL52' },
      { area: 'neck', point: 'GB21' },
      { area: 'legs', point: 'BL40' },
    ]);
  });

  test.each(catalogue.points.map((point) => [point.code, point] as const))(
    '%s has one it does most for',
    (_, point) => {
      const area = chiefArea(point);
      expect(area && point.relevance[area]).toBe(Math.max(...Object.values(point.relevance)));
    },
  );
});
