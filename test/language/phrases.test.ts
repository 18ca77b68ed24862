import { describe, expect, test } from 'vitest';
import { createPhrases } from '../../lambda/language/en/phrases';

const phrases = createPhrases([
  ['chest pain', 'chest-pain'],
  ['a stroke', 'stroke'],
  ['had a stroke last year', 'past-stroke'],
  ["can't breathe", 'breathlessness'],
  ['not breathing', 'not-breathing'],
  ['pregnant', 'pregnant'],
  ['wet myself', 'bladder'],
  ['wet myself', 'somebody else’s'],
]);

test('words name something exactly, but for small words and spelling', () => {
  expect(phrases.exactly('my Chest Pain')).toBe('chest-pain');
  expect(phrases.exactly('cant breathe')).toBe('breathlessness');
  expect(phrases.exactly('chest pain and a cough')).toBeUndefined();
  expect(phrases.exactly('')).toBeUndefined();
  expect(phrases.exactly('wet myself')).toBe('bladder');
});

describe('among other words', () => {
  test.each<[string, string[]]>([
    ['lower back I have chest pain', ['chest-pain']],
    ["I'm pregnant and I can't breathe", ['pregnant', 'breathlessness']],
    ['somebody who had a stroke last year', ['past-stroke']],
    ['I think it is a stroke', ['stroke']],
    ['no chest pain', []],
    ["I don't have any chest pain", []],
    ["I'm not pregnant but I wet myself", ['bladder']],
    ['no I cannot breathe', ['breathlessness']],
    ["no she's not breathing", ['not-breathing']],
    ['no I have chest pain', ['chest-pain']],
    ['no my chest pain is back', ['chest-pain']],
    ["I don't feel well my chest pain is back", ['chest-pain']],
    ["I'm not joking I'm pregnant", ['pregnant']],
    ['stroke the sole', []],
    ['nothing of the kind', []],
    ['', []],
  ])('"%s" names %j', (said, ids) => expect(phrases.within(said).map(({ id }) => id)).toEqual(ids));
});
