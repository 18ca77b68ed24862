import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countPhonemes, phonemesJson } from '../../scripts/countPhonemes';
import { languagesIn } from '../../scripts/locales/readLocale';
import { localesFolder } from '../support/locale';

const LONGEST_WORD = 16;

describe.each(languagesIn(localesFolder))('phonemes of %s', (language) => {
  test('are counted anew whenever the words change: else run "npm run generate"', () => {
    const written = readFileSync(join(localesFolder, language, 'phonemes.json'), 'utf8');
    expect(phonemesJson(localesFolder, language)).toBe(written);
  });

  test('are whole numbers that a word can have', () => {
    const odd = Object.entries(countPhonemes(localesFolder, language)).filter(
      ([, count]) => !Number.isInteger(count) || count < 1 || count > LONGEST_WORD,
    );
    expect(odd).toEqual([]);
  });
});

describe('phonemes of English', () => {
  const counted = countPhonemes(localesFolder, 'en');

  test('are those of words the skill says, and not of words it only hears', () => {
    expect(counted).toMatchObject({ press: 4, release: 5, minutes: 6 });
    expect(counted).not.toHaveProperty('hegu');
  });
});
