import { describe, expect, test } from 'vitest';
import { contentFor, heardLocale } from '../../lambda/content/localeContent';
import { phrasebookFor, pointNamesFor, slotNamesFor } from '../../lambda/content/locales';
import { mergeOver } from '../../lambda/content/mergeOver';

describe('mergeOver', () => {
  const language = { numbers: { help: 'someone', crisis: 'a line' }, list: ['a', 'b'], said: 'x' };

  test('puts a name’s other words in their place, however deep, and leaves the rest', () => {
    expect(mergeOver(language, { numbers: { help: 'nine' } })).toEqual({
      ...language,
      numbers: { help: 'nine', crisis: 'a line' },
    });
  });

  test('replaces a list as a whole, and adds what is new', () => {
    expect(mergeOver(language, { list: ['c'], more: { one: 1 } })).toEqual({
      ...language,
      list: ['c'],
      more: { one: 1 },
    });
  });

  test('changes neither', () => {
    const before = structuredClone(language);
    mergeOver(language, { numbers: { help: 'nine' } });
    expect(language).toEqual(before);
  });
});

describe('a listener in', () => {
  test.each([
    ['en-US', 'en-US'],
    ['en-ZZ', 'en'],
    ['en', 'en'],
    ['zz-ZZ', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['en-US-x', 'en'],
  ])('"%s" hears %s', (locale, heard) => {
    expect(heardLocale(locale)).toBe(heard);
    expect(contentFor(locale).locale).toBe(heard);
  });
});

describe.each([
  ['phrasebook', phrasebookFor],
  ['names of points', pointNamesFor],
  ['names in slots', slotNamesFor],
])('the %s', (_, madeFor) => {
  test('is made once for all who hear the same, and is another one for others', () => {
    expect(madeFor('en-US')).toBe(madeFor('en-US'));
    expect(madeFor('zz-ZZ')).toBe(madeFor('en-ZZ'));
    expect(madeFor('en-ZZ')).not.toBe(madeFor('en-US'));
  });
});
