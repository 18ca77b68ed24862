import { describe, expect, test } from '@jest/globals';
import { StaticAplTemplateValidator } from 'apl-suggester';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { Asks } from '../../lambda/dialogue/turn/asks';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import { newListener, newState } from '../../lambda/dialogue/turn/state';
import { renderPage } from '../../lambda/screen/renderPage';
import { everyLocale, LOCALE } from '../support/locale';
import { everySheet } from '../support/screen/everySheet';
import { lengthOf } from '../support/screen/playedPage';
import { createWatcher } from '../support/screen/watcher';

const validator = new StaticAplTemplateValidator();

/** What Amazon's linter has against a document. It takes one at a time. */
async function lintOf(document: object): Promise<string[]> {
  const found = await validator.validate(JSON.parse(JSON.stringify(document)) as object);
  return found.map(({ path, errorMessage }) => `${path}: ${errorMessage}`);
}

/** A reply as a page, in the words of a locale. */
const pageOf = (reply: Reply, asks: Asks, locale: string = LOCALE) =>
  renderPage(
    { reply, asks, state: newState(1, newListener), ending: 'listen' },
    { phrasebook: phrasebookFor(locale), catalogue, token: 'idle-1-1-0' },
  );

describe.each(everySheet)('%s', (_, reply, asks) => {
  const { document, data, commands } = pageOf(reply, asks);

  test('is a page that Amazon’s linter takes, well below what Alexa takes', async () => {
    expect(await lintOf(document)).toEqual([]);
    expect(JSON.stringify({ document, data }).length).toBeLessThan(24_000);
    expect(commands).toEqual([]);
  });

  test('has its words on it, with no gap in them', () => {
    expect(data.properties['text']).toMatch(/^\S.*[.?!]$/s);
    expect(data.properties['text']).not.toMatch(/[{}]|undefined/);
  });
});

describe('an emergency', () => {
  const numberIn = (locale: string, reply: Reply) =>
    JSON.stringify(pageOf(reply, 'nothing', locale).document);
  const emergency: Reply = { kind: 'emergency', sign: 'chest-pain', whose: 'own' };

  test.each(everyLocale)('in %s shows the number that is said, as it is dialled', (locale) => {
    const { safety, screen } = phrasebookFor(locale).content;
    expect(screen.numbers.emergency).toMatch(/^[\d ]+$/);
    expect(screen.numbers.crisis).toMatch(/^[\d ]+$/);
    expect(screen.read.emergency).toContain(screen.numbers.emergency);
    expect(screen.read.crisis).toContain(screen.numbers.crisis);
    expect(numberIn(locale, emergency)).toContain(`"text":"${screen.numbers.emergency}"`);
    const { text } = pageOf(emergency, 'nothing', locale).data.properties;
    expect(text).toContain(screen.read.emergency);
    expect(text).not.toMatch(new RegExp(safety.numbers.emergency, 'i'));
  });

  test('of somebody without hope shows the crisis line first', () => {
    const page = numberIn(LOCALE, { kind: 'emergency', sign: 'hopeless', whose: 'own' });
    expect(page.indexOf('"text":"988"')).toBeGreaterThan(0);
    expect(page.indexOf('"text":"911"')).toBeGreaterThan(page.indexOf('"text":"988"'));
  });

  test('where no country’s number is known has none to show', () =>
    expect(pageOf(emergency, 'nothing', 'fr-FR').data.properties['text']).toContain(
      'your local emergency number',
    ));
});

describe('guidance', () => {
  const wishes = ['help my lower back', 'twenty minutes for my neck', 'breathing for five minutes'];

  test.each(wishes)('"%s" is pages that the linter takes, never too large', async (wish) => {
    const watcher = createWatcher();
    await watcher.say('open back coach');
    let seen = await watcher.say(wish);
    for (let pages = 0; seen.page && seen.page.slices.length > 0; pages++) {
      expect(pages).toBeLessThan(40);
      expect(await lintOf(seen.document ?? {})).toEqual([]);
      expect(seen.size).toBeLessThan(40_000);
      expect(lengthOf(seen.page)).toBeGreaterThan(0);
      seen = await watcher.watch();
    }
  });
});
