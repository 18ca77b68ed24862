import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { countPhonemes, phonemesJson } from '../../scripts/countPhonemes';

const LONGEST_WORD = 16;

describe('phonemes of en-US', () => {
  const written = readFileSync('data/locales/en-US/phonemes.json', 'utf8');

  test('are counted anew whenever the words change: else run "npm run generate"', () => {
    expect(phonemesJson('en-US')).toBe(written);
  });

  test('are whole numbers that a word can have', () => {
    const odd = Object.entries(countPhonemes('en-US')).filter(
      ([, count]) => !Number.isInteger(count) || count < 1 || count > LONGEST_WORD,
    );
    expect(odd).toEqual([]);
  });

  test('are those of words the skill says, and not of words it only hears', () => {
    const counted = countPhonemes('en-US');
    expect(counted).toMatchObject({ press: 4, release: 5, minutes: 6 });
    expect(counted).not.toHaveProperty('hegu');
  });
});
