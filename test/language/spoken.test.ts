import { describe, expect, test } from 'vitest';
import { languageFor } from '../../lambda/language/languageFor';
import { phrasebookFor } from '../../lambda/content/locales';
import { LOCALE } from '../support/locale';

const { numbers } = phrasebookFor(LOCALE).content;
const words = languageFor(LOCALE).spoken({
  locale: LOCALE,
  numbers,
  durations: {},
  fill: (phrase) => phrase,
});

describe('English says, as the Unicode locale data has it', () => {
  test.each([1, 2, 3, 4, 7])('%i names one after the other', (count) => {
    const names = Array.from({ length: count }, (_, at) => `name ${at}`);
    expect(words.listWords(names)).toBe(new Intl.ListFormat(LOCALE).format(names));
  });

  test('no names as nothing', () => expect(words.listWords([])).toBe(''));

  test.each([1, 2, 10, 21, 59])('%i seconds and minutes', (count) => {
    const inUnit = (unit: string) =>
      new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' })
        .format(count)
        .replace(/\d+/, numbers[count] ?? '');
    expect(words.lengthWords(count)).toBe(inUnit('second'));
    expect(words.minutesWords(count)).toBe(inUnit('minute'));
  });
});
