import { describe, expect, test } from 'vitest';
import { createSlotLexicon } from '../../device/hearing/lexicon';
import { tokensOf } from '../../device/hearing/tokens';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor, pointNamesFor } from '../../lambda/content/locales';
import { model } from '../device/model';
import { LOCALE } from '../support/locale';

const lexicon = createSlotLexicon(model);
const names = pointNamesFor(LOCALE);
const { points: words, meridians: meridianNames } = phrasebookFor(LOCALE).content;

/** The point some words name: a value of the model, or a code in another spelling. */
function pointNamed(said: string): string | undefined {
  const known = lexicon.find('POINT', tokensOf(said));
  if (known) return known.id;
  const guess = names.guess(said);
  return guess.kind === 'code' ? guess.point : undefined;
}

const letterNames: Readonly<Record<string, string>> = {
  ...{ L: 'ell', I: 'eye', B: 'bee', K: 'kay', R: 'are', G: 'gee' },
  ...{ T: 'tea', E: 'ee', S: 'ess', C: 'see', V: 'vee' },
};

/** Every way to say a code that a recognizer may write down. */
function spellingsOf(code: string): string[] {
  const [, letters = '', digits = ''] = /^([A-Z]{2})(\d+)$/.exec(code) ?? [];
  if (letters === '') return [];
  const number = phrasebookFor(LOCALE).numberWords(Number(digits)).replace('-', ' ');
  const apart = [...letters];
  const lower = apart.map((letter) => letter.toLowerCase());
  return [
    ...[code, code.toLowerCase(), `${letters} ${digits}`, `${letters}${digits}`.toLowerCase()],
    ...[`${apart.join(' ')} ${digits}`, `${lower.join(' ')} ${number}`],
    ...[`${lower.join('. ')}. ${number}`, `${lower.join('. ')}. ${digits}`],
    ...[`${lower.join('.')}.${digits}`, `${letters.toLowerCase()} ${number}`],
    ...[apart.map((letter) => letterNames[letter]).join(' '), ''].flatMap((spelled) =>
      spelled === '' ? [] : [`${spelled} ${number}`, `${spelled} ${digits}`],
    ),
    ...(meridianNames[letters] ?? []).map((name) => `${name} ${number}`),
    ...[`the point ${code}`, `point ${lower.join(' ')} ${number}`],
  ];
}

/** Pinyin as one word and syllable by syllable, with tone marks and without. */
const syllables: Readonly<Record<string, string>> = {
  LI4: 'Hé gǔ',
  BL23: 'Shèn shù',
  BL52: 'Zhì shì',
  GV4: 'Mìng mén',
  BL40: 'Wěi zhōng',
  BL60: 'Kūn lún',
  KI3: 'Tài xī',
  LR3: 'Tài chōng',
  KI1: 'Yǒng quán',
  GB30: 'Huán tiào',
  BL53: 'Bāo huāng',
  DIMPLES: 'Xiǎo cháng shù',
  LI10: 'Shǒu sān lǐ',
  'EX-UE7': 'Yāo tòng diǎn',
  CV6: 'Qì hǎi',
  GB21: 'Jiān jǐng',
  BL10: 'Tiān zhù',
  TE3: 'Zhōng zhǔ',
  KI27: 'Shū fǔ',
  GV14: 'Dà zhuī',
  SI15: 'Jiān zhōng shū',
};
const withoutTones = (pinyin: string) => pinyin.normalize('NFD').replace(/\p{M}/gu, '');

const everyPoint = catalogue.points.map(({ code, oldCodes }) => ({
  code,
  said: [
    ...spellingsOf(code),
    ...oldCodes,
    ...[syllables[code] ?? ''].flatMap((pinyin) => [
      ...[pinyin, withoutTones(pinyin), withoutTones(pinyin).toLowerCase()],
      ...[pinyin.replaceAll(' ', ''), withoutTones(pinyin.replaceAll(' ', '')).toLowerCase()],
    ]),
    ...[words[code]?.name ?? '', ...(words[code]?.otherNames ?? [])],
  ],
}));

describe('every point is found', () => {
  test('by the names of all twenty-one', () => {
    expect(everyPoint).toHaveLength(21);
    expect(everyPoint.flatMap(({ said }) => said).length).toBeGreaterThan(700);
  });

  test.each(everyPoint)('$code, by its code, pinyin, names and place', ({ code, said }) => {
    expect(said.filter((each) => pointNamed(each) !== code)).toEqual([]);
  });

  test.each([
    ['lie four', 'LI4'],
    ['LI four', 'LI4'],
    ['l.i.4', 'LI4'],
    ['key three', 'KI3'],
    ['gee bee twenty one', 'GB21'],
    ['triple warmer three', 'TE3'],
    ['u b forty', 'BL40'],
    ['ren six', 'CV6'],
    ['san jiao three', 'TE3'],
    ['liver 3', 'LR3'],
    ['e x u e seven', 'EX-UE7'],
    ['the point behind my elbow bone', undefined],
  ])('"%s" is %s', (said, code) => expect(pointNamed(said)).toBe(code));
});

describe('what was heard and no name fits', () => {
  test.each([
    ['he goo', 'LI4'],
    ['haygoo', 'LI4'],
    ['hand valet', 'LI4'],
    ['kun loon', 'BL60'],
    ['way jong', 'BL40'],
    ['the knee grease', 'BL40'],
    ['bubbly spring', 'KI1'],
    ['b l fourteen', 'BL40'],
    ['b l sixteen', 'BL60'],
    ['g v forty', 'GV14'],
    ['s i fifty', 'SI15'],
  ])('"%s" may be %s', (said, point) => expect(names.guess(said)).toEqual({ kind: 'near', point }));

  test.each([
    ['l i eleven', 'LI11'],
    ['b l fifty seven', 'BL57'],
    ['b l fifty four', 'BL54'],
    ['spleen six', 'SP6'],
    ['stomach 36', 'ST36'],
    ['p c six', 'PC6'],
    ['kidney thirteen', 'KI13'],
    ['b l fifty', 'BL50'],
    ['bladder sixty seven', 'BL67'],
    ['l i twenty', 'LI20'],
  ])('"%s" is %s, which we do not teach', (said, code) =>
    expect(names.guess(said)).toEqual({ kind: 'untaught', code }),
  );

  test.each([
    ...['l i ninety nine', 'l i zero', 'between my eyes', 'my elbow bone', 'third eye', 'ear'],
    ...['co four', 'the crown of my head', '', '...', 'seven'],
  ])('"%s" is nothing', (said) => expect(names.guess(said)).toEqual({ kind: 'none' }));
});
