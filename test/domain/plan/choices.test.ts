import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { candidatesOf } from '../../../lambda/domain/plan/candidates';
import {
  type Choice,
  type ChoiceChange,
  choose,
  lengthen,
  lengthenedRest,
  pauseAfter,
  pressedSeconds,
  repeatMore,
  restMore,
  sameSpotRests,
} from '../../../lambda/domain/plan/choices';

const means = {
  ...{ postures: [], helper: true, leftOut: [], spent: {} },
  tools: ['tennisBall', 'mat', 'pillow'] as const,
};
const choices = catalogue.outlines
  .flatMap((outline) => candidatesOf(outline, means, catalogue))
  .flatMap((candidate) => choose(candidate) ?? []);
const practices = choices.filter(({ candidate }) => candidate.kind === 'practice');
const points = choices.filter(({ candidate }) => candidate.kind === 'point');

/** A choice once it has been changed as often as it may be. */
function atLast(choice: Choice, change: ChoiceChange): Choice {
  let last = choice;
  for (let next = change(last); next; next = change(last)) last = next;
  return last;
}

describe('a practice', () => {
  test('is done once, and rests nowhere in between', () => {
    expect(practices.length).toBeGreaterThan(2);
    for (const practice of practices) {
      for (const by of [1, -1] as const) {
        expect(repeatMore(by)(practice)).toBeUndefined();
        expect(restMore(by)(practice)).toBeUndefined();
      }
      expect([pressedSeconds(practice), sameSpotRests(practice)]).toEqual([practice.seconds, 0]);
    }
  });

  test('gets as long as it may', () => {
    for (const practice of practices) {
      const { candidate } = practice;
      const most = candidate.kind === 'practice' ? candidate.practice.seconds.max : 0;
      expect(atLast(practice, lengthen(1)).seconds).toBe(most);
    }
  });
});

test('the rest after anything gets as long as a minute, and is counted as far as it is longer than usual', () => {
  expect(points.length).toBeGreaterThan(50);
  for (const choice of choices) {
    const rested = atLast(choice, pauseAfter(1));
    expect([rested.afterSeconds, lengthenedRest(choice)]).toEqual([60, 0]);
    expect([1, 2]).toContain(lengthenedRest(rested) / (60 - choice.afterSeconds));
  }
});

test('the rest between presses stays within what its way allows', () => {
  for (const point of points) {
    if (point.candidate.kind !== 'point' || sameSpotRests(point) === 0) continue;
    const { min, max } = point.candidate.way.restSeconds;
    expect(atLast(point, restMore(1)).restSeconds).toBe(max);
    expect(atLast(point, restMore(-1)).restSeconds).toBe(min);
  }
});
