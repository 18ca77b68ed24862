import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readerFor } from '../../lambda/content/locales';
import { controlsOf, saidForControls } from '../../scripts/controlList';
import { languagesIn } from '../../scripts/locales/readLocale';
import { LOCALE, localesFolder } from '../support/locale';

const read = readerFor(LOCALE);

/** `CoachAreaIntent area=neck minutes=10`, or nothing. */
function meant(said: string): string {
  const { intent = '', slots = {} } = read(said) ?? {};
  const filled = Object.entries(slots).map(([slot, value]) => `${slot}=${value}`);
  return [intent.replace('AMAZON.', ''), ...filled.sort()].join(' ');
}

describe.each(languagesIn(localesFolder))('the controls of %s', (language) => {
  test('are made of the samples: else run "npm run generate"', () => {
    const written: unknown = JSON.parse(
      readFileSync(join(localesFolder, language, 'controls.json'), 'utf8'),
    );
    expect(controlsOf(localesFolder, language)).toEqual(written);
  });

  test('are read as what they are, each of them, and politely wrapped as well', () => {
    const reader = readerFor(language);
    const wrappings = ['', 'could you please ', 'um okay ', 'right '];
    const misread = Object.entries(saidForControls(localesFolder, language)).flatMap(
      ([intent, phrases]) =>
        phrases.flatMap((phrase) =>
          wrappings
            .map((before) => `${before}${phrase}`)
            .filter((said) => reader(said)?.intent !== intent)
            .map((said) => `"${said}" is read as ${reader(said)?.intent ?? 'nothing'}`),
        ),
    );
    expect(misread).toEqual([]);
  });
});

describe('what nobody listed is read as a control', () => {
  test.each([
    ['could you please stop now', 'StopIntent'],
    ['hold on a sec would you', 'PauseIntent'],
    ["wait my phone's going", 'PauseIntent'],
    ['ow that hurts hold on', 'PauseIntent'],
    ['stop for a minute would you', 'PauseIntent'],
    ['stop it hurts', 'StopIntent'],
    ["okay let's go back then", 'PreviousIntent'],
    ['sorry could you say that again love', 'RepeatIntent'],
    ["alright i'm ready now thanks", 'ReadyIntent'],
    ['erm slower please', 'SlowerIntent'],
    ['yeah go ahead then', 'YesIntent'],
  ])('"%s" → %s', (said, expected) => expect(meant(said)).toBe(expected));

  test.each([
    ["don't stop"],
    ['stop talking so fast'],
    ['when do we stop'],
    ['i never said stop'],
    ['no longer'],
    ['i missed that step take me back'],
  ])('"%s" ends nothing, and begins nothing', (said) => {
    expect(meant(said)).not.toMatch(/Stop|Cancel|Coach|Longer/);
  });

  test('a halt after other words waits, and never ends the session', () => {
    expect(meant('i want the pain to stop')).toBe('PauseIntent');
  });
});

describe('what is named is read', () => {
  test.each([
    ['ooh my poor old neck', 'CoachAreaIntent area=neck'],
    ['ten minutes on the shoulders', 'CoachAreaIntent area=shoulders minutes=10'],
    ['my hips are killing me', 'AreaHurtsIntent area=hips'],
    ['lower back in bed', 'CoachAreaIntent area=lower back manner=in bed'],
    ['b l forty please', 'CoachPointIntent point=b l forty'],
    ['the small of my back', 'CoachPointIntent point=small of back'],
    ["let's get to some belly breathing", 'CoachPracticeIntent practice=belly breathing'],
    ["i'm at my desk", 'ChangeMannerIntent manner=i am at desk'],
    ['half an hour please', 'CoachAreaIntent minutes=30'],
    ['twenty minutes then', 'CoachAreaIntent minutes=20'],
    ['end of the spine', 'CoachAreaIntent area=spine'],
    ['which points help a stiff neck', 'ListPointsIntent area=neck'],
    ['where is bubbling spring', 'ExplainPointIntent point=bubbling spring'],
    ['does acupressure actually work', 'AskEvidenceIntent'],
  ])('"%s" → %s', (said, expected) => expect(meant(said)).toBe(expected));

  test.each([
    ['not my neck', 'a denial'],
    ['legs but neither the rear nor the knees', 'an exception'],
    ['my cousin once drove to a town called neck in norway', 'a sentence about something else'],
    ['it has hurt for ten minutes', 'a length of something else'],
    ['should i be breathing a certain way', 'a question'],
    ['i want it back', 'a word that is no place there'],
    ['', 'nothing'],
  ])('"%s" begins nothing: %s', (said) => expect(meant(said)).toBe(''));

  test('words without end are read in no time', () => {
    const before = performance.now();
    read('my neck and my shoulder and ten minutes and stop '.repeat(5000));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
