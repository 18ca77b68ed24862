import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import {
  combineManners,
  fewerAndFewer,
  findManner,
  handsOf,
  type MannerId,
  placingOf,
} from '../../../lambda/domain/catalogue/manner';
import { meansFor, missesPlace, usesHands } from '../../../lambda/domain/plan/means';
import { pressExercise } from '../../support/planning';

const nothing = { leftOut: [], spent: {} };
const posturesFor = (outline: string, ...manners: readonly MannerId[]) =>
  meansFor(manners, nothing, catalogue.outline(outline), catalogue)?.postures;

describe('manners together', () => {
  test.each<[readonly MannerId[], readonly MannerId[], readonly MannerId[]]>([
    [['desk'], ['ball'], ['desk', 'ball']],
    [['ball'], ['desk'], ['desk', 'ball']],
    [['desk', 'ball'], ['lying'], ['lying', 'ball']],
    [['ball', 'helper'], ['hands'], ['hands']],
    [['hands'], ['ball'], ['ball']],
    [['ball'], ['helper'], ['ball', 'helper']],
    [['bed'], ['bed'], ['bed']],
    [['helper'], ['helper'], ['helper']],
    [[], ['sitting', 'standing'], ['standing']],
  ])('%j, then %j, are %j', (earlier, later, combined) => {
    expect(combineManners(earlier, later)).toEqual(combined);
  });

  test.each<[readonly MannerId[], readonly (readonly MannerId[])[]]>([
    [[], [[]]],
    [['desk'], [['desk'], []]],
    [
      ['desk', 'ball'],
      [['desk', 'ball'], ['desk'], ['ball'], []],
    ],
  ])('%j are tried as %j', (all, tried) => expect(fewerAndFewer(all)).toEqual(tried));

  test('settle how the listener is placed, or what is at hand', () => {
    expect(placingOf(['bed', 'helper', 'ball', 'standing', 'hands'])).toEqual(['bed', 'standing']);
  });

  test('bring what is at hand', () => {
    expect(handsOf(['bed', 'helper', 'ball'])).toEqual({ helper: true, tools: ['tennisBall'] });
    expect(handsOf(['desk', 'hands'])).toEqual({ helper: false, tools: [] });
  });
});

describe('a manner settles the postures', () => {
  const lying = ['lyingOnBack', 'lyingOnSide', 'lyingFaceDown'];
  test.each<[string, MannerId[], readonly string[]]>([
    ['lower-back', ['bed'], lying],
    ['neck', ['lying'], lying],
    ['lower-back', ['onSide'], ['lyingOnSide']],
    ['lower-back', ['ball'], []],
  ])('%s, %j: %j', (outline, manners, postures) => {
    expect(posturesFor(outline, ...manners)).toEqual(postures);
  });

  test('and leaves nothing where nothing can be done so', () => {
    expect(posturesFor('neck', 'onFront')).toBeUndefined();
  });
});

describe('the place that is asked for', () => {
  const isMissed = (outline: string, ...manners: readonly MannerId[]) => {
    const asked = catalogue.outline(outline);
    const means = meansFor(manners, nothing, asked, catalogue);
    return means && missesPlace(asked, means, catalogue);
  };

  test.each<[string, MannerId[], boolean]>([
    ['lower-back', ['onBack'], true],
    ['shoulders', ['bed'], true],
    ['lower-back', ['lying'], false],
    ['lower-back', ['onBack', 'ball'], false],
    ['lower-back', ['hands'], false],
    ['neck', ['onBack'], false],
    ['in-bed', ['onBack'], false],
    ['lower-back', [], false],
  ])('%s, %j, is out of reach: %s', (outline, manners, is) => {
    expect(isMissed(outline, ...manners)).toBe(is);
  });

  test('is not out of reach because it is left out, or has been pressed for as long as it may', () => {
    const asked = catalogue.outline('lower-back');
    const means = meansFor(['onSide'], nothing, asked, catalogue);
    const spent = { 'BL23:left': 180, 'BL23:right': 180 };
    const worn = means && { ...means, leftOut: ['BL52', 'GB30'], spent };
    expect(worn && missesPlace(asked, worn, catalogue)).toBe(false);
  });
});

describe('a tennis ball or a helper', () => {
  const withHand = { exercises: [pressExercise('BL23', 'hold', 60)] };
  const withBall = { exercises: [pressExercise('BL23', 'ball', 60)] };

  test.each<[MannerId[], object, boolean]>([
    [['ball'], withBall, true],
    [['ball'], withHand, false],
    [['helper'], withHand, false],
    [['ball', 'helper'], withBall, false],
    [['desk', 'hands'], withHand, true],
  ])('%j is in use, or is not', (manners, routine, isUsed) => {
    expect(usesHands(manners, routine as typeof withHand, catalogue)).toBe(isUsed);
  });
});

test('only manners there are have a name', () => {
  expect(findManner('desk')).toBe('desk');
  expect(findManner('constructor')).toBeUndefined();
});
