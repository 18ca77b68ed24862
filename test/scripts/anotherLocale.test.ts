import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countPhonemes } from '../../scripts/countPhonemes';
import { buildModel } from '../../scripts/interactionModel';
import { localeList } from '../../scripts/locales/localeList';
import { countriesIn, LOCALES_FOLDER, readLocale } from '../../scripts/locales/readLocale';
import { LOCALE } from '../support/locale';

const data = join(__dirname, '../../data');
let project: string;
let locales: string;

/** Writes a file of a locale. */
const write = (locale: string, file: string, text: string) => {
  mkdirSync(join(locales, locale, file, '..'), { recursive: true });
  writeFileSync(join(locales, locale, file), text);
};

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'back-coach-locales-'));
  locales = join(project, LOCALES_FOLDER);
  cpSync(data, join(project, 'data'), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a folder of data is all that', () => {
  beforeAll(() => {
    write('en-GB', 'safety.json', '{ "numbers": { "emergency": "nine nine nine" } }');
    write('en-GB', 'lines/cues.json', '{ "release": ["Unhand it."] }');
    write('en-GB', 'samples/ReadyIntent.txt', 'righto\n');
    write('en-GB', 'points/LI4.json', '{ "otherNames": ["purlicue"] }');
    const own = readFileSync(join(data, 'locales/en/pronunciations.json'), 'utf8');
    const spelled = { ...(JSON.parse(own) as object), unhand: 'AH N HH AE N D' };
    write('en', 'pronunciations.json', JSON.stringify(spelled));
  });

  test('a second country needs: it is found', () => {
    expect(countriesIn(locales)).toEqual(['en-GB', LOCALE]);
  });

  test('a second country needs: its words stand in place of its language’s', () => {
    const [british, english] = [readLocale(locales, 'en-GB'), readLocale(locales, 'en')];
    expect(british['safety']).toMatchObject({
      numbers: { emergency: 'nine nine nine', crisis: 'a crisis line' },
    });
    expect(british['lines']).toMatchObject({ cues: { release: ['Unhand it.'] } });
    expect(british['topics']).toEqual(english['topics']);
  });

  test('a second country needs: its words are in the list, and counted', () => {
    expect(localeList(locales)).toContain(`'en-GB': {`);
    expect(countPhonemes(locales, 'en')).toMatchObject({ unhand: 6 });
  });

  test('a second country needs: its model hears its own samples and names', () => {
    const { intents, types } = buildModel(project, 'en-GB').interactionModel.languageModel;
    const american = buildModel(project, LOCALE).interactionModel.languageModel;
    expect(intents.find(({ name }) => name === 'ReadyIntent')?.samples).toEqual(['righto']);
    expect(intents).toHaveLength(american.intents.length);
    const hand = types.find(({ name }) => name === 'POINT')?.values.find(({ id }) => id === 'LI4');
    expect(hand?.name.synonyms).toContain('purlicue');
    expect(hand?.name.synonyms).not.toContain('hoku');
  });

  test('a second language needs: its model is built from its own words', () => {
    cpSync(join(locales, 'en'), join(locales, 'de'), { recursive: true });
    write('de', 'samples/ReadyIntent.txt', 'bereit\n');
    write('de-DE', 'safety.json', '{ "numbers": { "emergency": "eins eins zwei" } }');
    const { intents } = buildModel(project, 'de-DE').interactionModel.languageModel;
    expect(intents.find(({ name }) => name === 'ReadyIntent')?.samples).toEqual(['bereit']);
  });
});

test('samples of no intent are refused', () => {
  write(LOCALE, 'samples/ReadyIntnet.txt', 'ready\n');
  expect(() => buildModel(project, LOCALE)).toThrow('ReadyIntnet');
});
