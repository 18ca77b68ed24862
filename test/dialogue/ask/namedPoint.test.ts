import { describe, expect, test } from 'vitest';
import { coachPoint, explainPoint } from '../../../lambda/dialogue/start/coachPoint';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { known, type Said, turnsOf } from '../../support/turns';

const unknown = { kind: 'unknown' as const };
const about = (point: string): Ask => explainPoint({ point: known(point) });
const untaught: Ask = explainPoint({ point: unknown, untaught: 'SP6' });
const likeHand: Ask = coachPoint({ point: unknown, near: 'LI4' });
const likeWaist: Ask = coachPoint({ point: unknown, near: 'BL23' });
const hand: Ask = coachPoint({ point: known('LI4') });

const situationAfter = (...said: readonly Said[]) => turnsOf(said).at(-1)?.state.situation;

describe('a point that we do not teach', () => {
  test('ends the question that another point was asked in: a yes would be meant for it', () => {
    expect(situationAfter([0, about('LI4')])).toMatchObject({ name: 'offeredPoint', point: 'LI4' });
    expect(situationAfter([0, about('LI4')], [5, untaught])).toEqual({ name: 'idle' });
    expect(situationAfter([0, likeHand])).toMatchObject({ name: 'askedMeaning', point: 'LI4' });
    expect(situationAfter([0, likeHand], [5, untaught])).toEqual({ name: 'idle' });
  });

  test('leaves the guidance that waited for that question waiting', () => {
    const waiting = situationAfter([0, hand], [10, likeWaist], [5, untaught]);
    expect(waiting).toMatchObject({
      name: 'paused',
      guidance: { wish: { kind: 'point', point: 'LI4' } },
    });
  });

  test('lets guidance go on', () => {
    expect(situationAfter([0, hand], [10, untaught])?.name).toBe('guiding');
  });
});

describe('a name that is like a point’s', () => {
  test('is asked about, and guidance waits', () => {
    expect(situationAfter([0, hand], [10, likeWaist])).toMatchObject({
      name: 'askedMeaning',
      point: 'BL23',
      then: 'coach',
      isGuess: true,
      aside: { wish: { kind: 'point', point: 'LI4' } },
    });
  });

  test('keeps how it is to be done', () => {
    const lying = coachPoint({ point: unknown, near: 'BL23', manners: ['lying'] });
    expect(situationAfter([0, lying])).toMatchObject({ manners: ['lying'] });
  });
});

test('a code that newer charts give to another point is asked about, and how it is to be done is kept', () => {
  const oldCode = { code: 'BL48', collides: true };
  const lying = coachPoint({ point: known('BL53'), oldCode, manners: ['lying'] });
  expect(situationAfter([0, lying])).toMatchObject({
    name: 'askedMeaning',
    point: 'BL53',
    then: 'coach',
    manners: ['lying'],
  });
});
