import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPhonemes } from '../../scripts/countPhonemes';
import { buildModel } from '../../scripts/interactionModel';
import { localeList } from '../../scripts/content/localeList';
import { countriesIn, LOCALES_FOLDER, readLocale } from '../../scripts/locales/readLocale';
import { type SkillFile, withListings } from '../../scripts/package/listings';
import { type TaskFile, withTitles } from '../../scripts/package/taskTitles';
import { manifest, read } from '../support/lint/files';
import { everyLocale, LOCALE } from '../support/locale';

/** What is known of a country that has no folder yet. */
const NEW_ZEALAND = JSON.stringify({
  parent: 'en-001',
  countries: { NZ: { emergency: { number: '111', spoken: 'one one one', sources: [] } } },
});
const task = JSON.parse(read('skill-package/tasks/CoachArea.1.json')) as TaskFile;
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
    write('en-NZ', 'locale.json', NEW_ZEALAND);
    write('en-NZ', 'safety.json', '{ "numbers": { "emergency": "one one one" } }');
    write('en-NZ', 'lines/cues.json', '{ "release": ["Unhand it."] }');
    write('en-NZ', 'samples/ReadyIntent.txt', 'righto\n');
    write('en-NZ', 'points/LI4.json', '{ "otherNames": ["purlicue"] }');
    const own = readFileSync(join(data, 'locales/en/pronunciations.json'), 'utf8');
    const spelled = { ...(JSON.parse(own) as object), unhand: 'AH N HH AE N D' };
    write('en', 'pronunciations.json', JSON.stringify(spelled));
  });

  test('another country needs: it is found', () => {
    expect(countriesIn(locales)).toEqual([...everyLocale, 'en-NZ'].sort());
  });

  test('another country needs: its words stand in place of its language’s', () => {
    const [newZealand, english] = [readLocale(locales, 'en-NZ'), readLocale(locales, 'en')];
    expect(newZealand['safety']).toMatchObject({
      numbers: { emergency: 'one one one', crisis: 'a crisis line' },
    });
    expect(newZealand['lines']).toMatchObject({ cues: { release: ['Unhand it.'] } });
    expect(newZealand['topics']).toEqual(english['topics']);
  });

  test('another country needs: under them stand the words it shares with others', () => {
    const { LI4, LI10 } = readLocale(locales, 'en-NZ')['points'] as Record<string, object>;
    expect(JSON.stringify(LI4)).toContain('towards the thumb');
    expect(JSON.stringify(LI4)).toContain('purlicue');
    expect(JSON.stringify(LI10)).toContain('towards the wrist');
  });

  test('another country needs: the store lists it, with its number', () => {
    const { publishingInformation } = withListings(
      manifest as unknown as SkillFile,
      locales,
    ).manifest;
    expect(publishingInformation['distributionCountries']).toContain('NZ');
    expect(publishingInformation['locales']).toMatchObject({
      'en-NZ': {
        description: expect.stringContaining('emergency, call 111.'),
        smallIconUri: 'file://assets/images/en-NZ_smallIcon.png',
      },
    });
  });

  test('another country needs: the task has titles in it', () => {
    const { info, components } = withTitles(task, 'CoachArea', locales);
    const details = expect.objectContaining({ 'en-NZ': { title: 'A session for one area' } });
    expect(info).toMatchObject({ 'x-amzn-display-details': details });
    expect(components.schemas.Input.properties['minutes']).toMatchObject({
      'x-amzn-display-details': expect.objectContaining({ 'en-NZ': { title: 'Minutes' } }),
    });
    expect(() => withTitles(task, 'CoachPoint', locales)).toThrow('no titles for CoachPoint');
  });

  test('another country needs: its words are in the list, and counted', () => {
    expect(localeList(locales)).toContain(`'en-NZ': {`);
    expect(countPhonemes(locales, 'en')).toMatchObject({ unhand: 6 });
  });

  test('another country needs: its model hears its own samples and names', () => {
    const { intents, types } = buildModel(project, 'en-NZ').interactionModel.languageModel;
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
    write('de-DE', 'locale.json', '{ "countries": {} }');
    write('de-DE', 'safety.json', '{ "numbers": { "emergency": "eins eins zwei" } }');
    const { intents } = buildModel(project, 'de-DE').interactionModel.languageModel;
    expect(intents.find(({ name }) => name === 'ReadyIntent')?.samples).toEqual(['bereit']);
  });
});

test('samples of no intent are refused', () => {
  write(LOCALE, 'samples/ReadyIntnet.txt', 'ready\n');
  expect(() => buildModel(project, LOCALE)).toThrow('ReadyIntnet');
});
