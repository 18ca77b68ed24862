import { describe, expect, test } from 'vitest';
import { clipped, fold, withoutArticles, wordsOf } from '../../lambda/language/en/fold';

describe('one spelling', () => {
  test.each([
    ["I can't breathe", 'i cannot breathe'],
    ['I cant breathe', 'i cannot breathe'],
    ['I can′t breathe', 'i cannot breathe'],
    ['I can’t breathe', 'i cannot breathe'],
    ['I can not breathe', 'i cannot breathe'],
    ['I dont have chest pain', 'i do not have chest pain'],
    ["I don't have chest pain", 'i do not have chest pain'],
    ["he isn't breathing", 'he is not breathing'],
    ['he isnt breathing', 'he is not breathing'],
    ["she's not breathing", 'she is not breathing'],
    ['shes not breathing', 'she is not breathing'],
    ["my baby's not breathing", 'my baby is not breathing'],
    ["it won't stop", 'it will not stop'],
    ["I ain't numb", 'i is not numb'],
    ["I've wet myself", 'i have wet myself'],
    ['Ménière, and vertigo!', 'meniere and vertigo'],
    ['   ', ''],
  ])('of "%s" is "%s"', (said, folded) => expect(fold(said)).toBe(folded));

  test('leaves small words out of a name', () => {
    const textsOf = (said: string) => wordsOf(said).map(({ text }) => text);
    expect(textsOf('my Lower Back')).toEqual(['lower', 'back']);
    expect(textsOf('the back of your neck')).toEqual(['back', 'of', 'neck']);
    expect(textsOf('a stroke')).toEqual(['a', 'stroke']);
    expect(withoutArticles(['a', 'stroke'])).toEqual(['stroke']);
  });
});

describe('what is looked at', () => {
  test('is all of what anybody says', () => {
    const said = 'help '.repeat(80).trim();
    expect(clipped(said)).toBe(said);
  });

  test('is the beginning and the end of very much', () => {
    const said = `chest pain ${'la '.repeat(5000)} I can't breathe`;
    expect(clipped(said)).toHaveLength(407);
    expect(clipped(said)).toMatch(/^chest pain .* I can't breathe$/);
  });
});
