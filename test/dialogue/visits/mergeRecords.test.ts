import { describe, expect, test } from 'vitest';
import { baseOf, mergeRecords } from '../../../lambda/dialogue/visits/mergeRecords';
import {
  type Bookmark,
  type Listener,
  type ListenerRecord,
  newListener,
} from '../../../lambda/dialogue/turn/state';

const record = (change: Partial<Listener> = {}, bookmark?: Bookmark): ListenerRecord => ({
  listener: { ...newListener, ...change },
  ...(bookmark && { bookmark }),
});
const placeAt = (keptAt: number): Bookmark => ({
  wish: { kind: 'point', point: 'LI4' },
  routine: { exercises: [] },
  from: 0,
  spent: {},
  keptAt,
});
const merged = (ours: ListenerRecord, before: ListenerRecord, theirs: ListenerRecord) =>
  mergeRecords(ours, baseOf(before), theirs);

describe('of two records', () => {
  test.each([
    [true, false],
    [false, true],
  ])('the disclaimer was heard if either says so', (ours, theirs) =>
    expect(
      merged(record({ heardDisclaimer: ours }), record(), record({ heardDisclaimer: theirs }))
        .listener.heardDisclaimer,
    ).toBe(true),
  );

  test('all that either has explained was explained, once', () =>
    expect(
      merged(record({ explained: ['a', 'b'] }), record(), record({ explained: ['b', 'c'] }))
        .listener.explained,
    ).toEqual(['b', 'c', 'a']));

  test('a preference is as this session changed it', () =>
    expect(
      merged(record({ pace: 'faster' }), record(), record({ pace: 'slower' })).listener.pace,
    ).toBe('faster'));

  test('a preference is as the other left it, where this session did not change it', () => {
    const ours = record({ wordiness: 'usual', routineOffer: 'made' });
    const theirs = record({ wordiness: 'fewer', routineOffer: 'declined' });
    expect(merged(ours, ours, theirs).listener).toMatchObject({
      wordiness: 'fewer',
      routineOffer: 'declined',
    });
  });

  test.each([
    ['what was finished here is added', { count: 3, lastAt: 9 }, 2, { count: 7, lastAt: 5 }, 8, 9],
    ['nothing is where nothing was', { count: 2 }, 2, { count: 7, lastAt: 5 }, 7, 5],
    ['the same end counts once', { count: 3, lastAt: 9 }, 2, { count: 3, lastAt: 9 }, 3, 9],
    [
      'a later end elsewhere stays the last',
      { count: 1, lastAt: 4 },
      0,
      { count: 1, lastAt: 5 },
      2,
      5,
    ],
  ])('%s', (_, ours, before, theirs, count, lastAt) =>
    expect(
      merged(
        record({ finished: ours }),
        record({ finished: { count: before } }),
        record({ finished: theirs }),
      ).listener.finished,
    ).toEqual({ count, lastAt }),
  );
});

describe('of two places', () => {
  test.each([
    ['the newer is ours', 5, 3, 4, 5],
    ['the newer is theirs', 5, 3, 6, 6],
    ['only ours is there', 5, undefined, undefined, 5],
    ['ours was let go, and theirs is the one that was', undefined, 3, 3, undefined],
    ['ours was let go, and another was left since', undefined, 3, 4, 4],
    ['we never knew of theirs', undefined, undefined, 4, 4],
    ['another let ours go', 3, 3, undefined, undefined],
  ])('where %s', (_, ours, before, theirs, expected) => {
    const withPlace = (at: number | undefined) => record({}, at === undefined ? at : placeAt(at));
    const { bookmark } = merged(withPlace(ours), withPlace(before), withPlace(theirs));
    expect(bookmark?.keptAt).toBe(expected);
  });
});
