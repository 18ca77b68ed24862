import { describe, expect, test } from 'vitest';
import { afterOpening, asks, complains, mayAsk } from '../../lambda/language/en/asked';

describe('words', () => {
  test.each(['what is this', 'where does it go', 'tell me why', "how's that done"])(
    'that surely ask: "%s"',
    (said) => expect(asks(said)).toBe(true),
  );

  // Who it is about may have been lost: "she is having a stroke", "I can't breathe".
  test.each(['is having a stroke', 'can not breathe', 'are numb'])(
    'that may be a cry for help don’t surely ask: "%s"',
    (said) => expect(asks(said)).toBe(false),
  );

  test.each(['should I be breathing', 'so is it the left', 'does it matter', 'what else'])(
    'that may ask: "%s"',
    (said) => expect(mayAsk(said)).toBe(true),
  );

  test.each(['do my neck', 'what about the neck', 'can we do the neck', 'how about hips'])(
    'that wish for something: "%s"',
    (said) => expect(mayAsk(said)).toBe(false),
  );

  test.each([
    ['right stop there', 'stop there'],
    ['okay right, slow down', 'slow down'],
    ['right hip first', 'right hip first'],
    ['right please', 'right please'],
    ['right', 'right'],
  ])('of "%s" only the opening goes: "%s"', (said, rest) => expect(afterOpening(said)).toBe(rest));

  test('that complain, and that begin a clause', () => {
    expect(complains('my hips are killing me')).toBe(true);
    expect(complains('my hips next')).toBe(false);
  });
});
