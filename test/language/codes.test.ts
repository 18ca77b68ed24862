import { describe, expect, test } from 'vitest';
import { codeSpellings, normalizeCode } from '../../lambda/language/en/codes';
import { phrasebookFor } from '../../lambda/content/locales';
import { LOCALE } from '../support/locale';

const { numberWords: numberWord } = phrasebookFor(LOCALE);

describe('codeSpellings', () => {
  const li4 = codeSpellings('LI4', ['LI', 'GI'], ['large intestine'], numberWord);

  test.each(['li4', 'li 4', 'l i four', 'l. i. four', 'l. i. 4', 'large intestine four', 'gi4'])(
    'LI4 is also "%s"',
    (spelling) => expect(li4).toContain(spelling),
  );

  test('a prefix in two parts keeps its second part', () => {
    const spellings = codeSpellings('EX-UE7', ['EX'], ['extra'], numberWord);
    expect(spellings).toEqual(expect.arrayContaining(['e x u e seven', 'ex ue 7', 'exue7']));
    expect(spellings).toContain('extra u e seven');
    expect(spellings).not.toContain('ex7');
  });

  test('a prefix of three letters is a word', () => {
    const spellings = codeSpellings('KI3', ['KID'], [], numberWord);
    expect(spellings).toContain('kid three');
    expect(spellings).not.toContain('k i d three');
  });

  test('numbers above twenty are said in words', () => {
    expect(codeSpellings('B54', [], [], numberWord)).toContain('b fifty four');
  });

  test('nothing is listed twice, and a name without a number has no spellings', () => {
    expect(new Set(li4).size).toBe(li4.length);
    expect(codeSpellings('DIMPLES', ['BL'], ['bladder'], numberWord)).toEqual([]);
  });
});

describe('normalizeCode', () => {
  test.each([
    ['b fifty four', 'b54'],
    ['B. 54', 'b54'],
    ['b54', 'b54'],
    ['b fifty-four', 'b54'],
    ['l. i. four', 'li4'],
    ['EX-UE7', 'exue7'],
    ['large intestine four', 'largeintestine4'],
    ['the hand valley', 'thehandvalley'],
  ])('%s → %s', (said, code) => expect(normalizeCode(said, numberWord)).toBe(code));
});
