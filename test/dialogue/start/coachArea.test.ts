import { describe, expect, test } from 'vitest';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import type { MannerId } from '../../../lambda/domain/catalogue/manner';
import { known, type Said, turnsOf } from '../../support/turns';

const neck: Said = [0, coachArea(known('neck'), 10)];
const none = { kind: 'none' as const };

const lastOf = (...said: readonly Said[]) => turnsOf(said).at(-1);

describe('where no place is named', () => {
  test('a manner alone changes what is under way', () => {
    const { state } = lastOf(neck, [20, coachArea(none, undefined, ['lying'])]) ?? {};
    expect(state?.situation).toMatchObject({
      name: 'guiding',
      guidance: { wish: { outline: 'neck', manners: ['lying'] } },
    });
  });

  test('a length alone does so, too', () => {
    const { state } = lastOf(neck, [20, coachArea(none, 5)]) ?? {};
    expect(state?.situation).toMatchObject({
      name: 'guiding',
      guidance: { wish: { outline: 'neck', minutes: 5 } },
    });
  });

  test('nor anything else, it is asked for', () => {
    expect(lastOf(neck, [20, coachArea(none)])?.reply).toEqual({ kind: 'askAreaAgain' });
  });
});

describe('a place that was left for another', () => {
  const left: readonly Said[] = [neck, [100, coachArea(known('legs'), 10)]];
  const neckIn = (...manners: readonly MannerId[]): Said => [
    20,
    coachArea(known('neck'), undefined, manners),
  ];
  const neckFor = (minutes: number): Said => [20, coachArea(known('neck'), minutes)];

  test('goes on where it was left', () => {
    const { situation } = lastOf(...left, neckIn())?.state ?? {};
    expect(situation).toMatchObject({ name: 'guiding', guidance: { wish: { outline: 'neck' } } });
    expect(situation).not.toMatchObject({ guidance: { from: 0 } });
  });

  test('but begins anew where it is to be done in another manner, or for so long', () => {
    expect(lastOf(...left, neckIn('lying'))?.state.situation).toMatchObject({
      name: 'guiding',
      guidance: { wish: { outline: 'neck', manners: ['lying'] }, from: 0 },
    });
    expect(lastOf(...left, neckFor(5))?.state.situation).toMatchObject({
      name: 'guiding',
      guidance: { wish: { outline: 'neck', minutes: 5 }, from: 0 },
    });
  });
});
