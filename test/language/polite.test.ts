import { describe, expect, test } from '@jest/globals';
import { asks, beginsClause, complains, excludes, mayAsk } from '../../lambda/language/en/asked';
import { minutesIn } from '../../lambda/language/en/minutes';
import { barerForms } from '../../lambda/language/en/polite';
import numbers from '../../data/locales/en/numbers.json';

describe('what is barest of', () => {
  test.each([
    ['Could you please stop now?', 'stop'],
    ['um okay so next one then thanks', 'next one'],
    ['would you mind going back', 'going back'],
    ['Alexa, really, slow down for me please', 'slow down'],
    ['gimme a sec', 'give me'],
    ["nah let's skip this one mate", 'skip this one'],
    ["don't stop", 'do not stop'],
    ['not now', 'not'],
    ['please', 'please'],
    ['', ''],
  ])('"%s" is "%s"', (said, barest) => expect(barerForms(said).at(-1)?.said).toBe(barest));

  test('what was said for a while only is known to be', () => {
    expect(barerForms('stop for a minute would you').at(-1)).toEqual({
      said: 'stop',
      isBrief: true,
    });
    expect(barerForms('stop would you').at(-1)).toEqual({ said: 'stop', isBrief: false });
  });

  test('every form is shorter than the one before, whatever is said', () => {
    const forms = barerForms('please '.repeat(5000));
    expect(forms.length).toBeLessThan(100);
    const lengths = forms.map(({ said }) => said.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

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

  test.each(['not my neck', 'legs but no knees', 'anything except hips', "don't do the neck"])(
    'that may leave out what they name: "%s"',
    (said) => expect(excludes(said)).toBe(true),
  );

  test('that complain, and that begin a clause', () => {
    expect(complains('my hips are killing me')).toBe(true);
    expect(complains('my hips next')).toBe(false);
    expect(beginsClause('it hurts')).toBe(true);
    expect(beginsClause('talking so fast')).toBe(false);
  });
});

describe('minutes', () => {
  test.each([
    ['ten minutes', 10],
    ['forty-five minutes of it', 45],
    ['5 minutes', 5],
    ['half an hour for my neck', 30],
    ['a minute', undefined],
    ['five or ten minutes', 10],
    ['ten minutes, or half an hour', undefined],
    ['ten', undefined],
  ])('of "%s": %s', (said, minutes) => expect(minutesIn(said, numbers)).toBe(minutes));
});
