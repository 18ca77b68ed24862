import { describe, expect, test } from 'vitest';
import { createReplayGuard } from '../../server/gate/replays';

const body = (name: string) => Buffer.from(name);

describe('a request', () => {
  test('is new once', () => {
    const { claim } = createReplayGuard();
    expect([claim(body('a'), { at: 0, until: 9 }), claim(body('a'), { at: 1, until: 9 })]).toEqual([
      true,
      false,
    ]);
  });

  test('is new again when it was given back', () => {
    const { claim, release } = createReplayGuard();
    claim(body('a'), { at: 0, until: 9 });
    release(body('a'));
    expect(claim(body('a'), { at: 1, until: 9 })).toBe(true);
  });

  test('is kept in mind until it is too old, and no longer', () => {
    const { claim } = createReplayGuard();
    claim(body('a'), { at: 0, until: 9 });
    claim(body('b'), { at: 9, until: 18 });
    expect(claim(body('a'), { at: 9, until: 9 })).toBe(false);
    claim(body('c'), { at: 10, until: 19 });
    expect(claim(body('a'), { at: 10, until: 9 })).toBe(true);
  });

  test('makes room by the oldest', () => {
    const { claim } = createReplayGuard(2);
    for (const name of ['a', 'b', 'c']) claim(body(name), { at: 0, until: 9 });
    expect(claim(body('b'), { at: 0, until: 9 })).toBe(false);
    expect(claim(body('a'), { at: 0, until: 9 })).toBe(true);
  });
});
