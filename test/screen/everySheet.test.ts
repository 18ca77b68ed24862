import { describe, expect, test } from '@jest/globals';
import { StaticAplTemplateValidator } from 'apl-suggester';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { Asks } from '../../lambda/dialogue/turn/asks';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import { newListener, newState } from '../../lambda/dialogue/turn/state';
import { renderPage } from '../../lambda/screen/renderPage';
import { everyAnswer } from '../support/everyAnswer';
import { everyLocale, LOCALE } from '../support/locale';
import { lengthOf } from '../support/screen/playedPage';
import { createWatcher } from '../support/screen/watcher';

type Kind = Exclude<Reply['kind'], 'guidance' | 'answered'>;
type Shown = readonly [reply: Reply, asks: Asks];

/** A reply of every kind, and what is asked with it: a new kind does not compile until it is here. */
const replies: Readonly<Record<Kind, Shown>> = {
  finished: [{ kind: 'finished', wish: 'routine' }, 'another'],
  inCar: [{ kind: 'inCar' }, 'nothing'],
  askArea: [{ kind: 'askArea', saysDisclaimer: true }, 'area'],
  askAreaAgain: [{ kind: 'askAreaAgain' }, 'area'],
  namedAhead: [{ kind: 'namedAhead', minutes: 5, manners: ['desk'] }, 'area'],
  unknownArea: [{ kind: 'unknownArea' }, 'area'],
  unknownPoint: [{ kind: 'unknownPoint' }, 'area'],
  unknownPractice: [{ kind: 'unknownPractice' }, 'area'],
  unknownRoutine: [{ kind: 'unknownRoutine' }, 'area'],
  askWhichPoint: [{ kind: 'askWhichPoint', code: 'B52', point: 'BL52' }, 'meaning'],
  askNearMiss: [{ kind: 'askNearMiss', point: 'LI4' }, 'meaning'],
  notTaught: [{ kind: 'notTaught' }, 'area'],
  explainPoint: [
    { kind: 'explainPoint', point: 'LI10', pinyin: 'Shǒusānlǐ', saysDisclaimer: true },
    'point',
  ],
  nothingLeft: [{ kind: 'nothingLeft' }, 'resume'],
  paused: [{ kind: 'paused' }, 'resume'],
  alreadyPaused: [{ kind: 'alreadyPaused' }, 'resume'],
  offerInstead: [{ kind: 'offerInstead', point: 'GB30', by: 'ball' }, 'instead'],
  declined: [{ kind: 'declined' }, 'resume'],
  help: [{ kind: 'help', isUrgent: true }, 'next'],
  fallback: [{ kind: 'fallback' }, 'breathing'],
  offerResume: [
    { kind: 'offerResume', target: { point: 'BL23' }, seconds: 200, saysDisclaimer: true },
    'earlier',
  ],
  goodbye: [{ kind: 'goodbye', keepsBookmark: true, afterMiss: true }, 'nothing'],
  offerRoutine: [{ kind: 'offerRoutine', area: 'lower-back' }, 'nothing'],
  routineAnswered: [{ kind: 'routineAnswered', outcome: 'accepted' }, 'nothing'],
  apology: [{ kind: 'apology' }, 'resume'],
  emergency: [{ kind: 'emergency', sign: 'chest-pain', whose: 'own' }, 'nothing'],
  seeSomeone: [{ kind: 'seeSomeone', sign: 'fever', whose: 'own', letsGo: true }, 'nothing'],
  dizzy: [{ kind: 'dizzy', whose: 'own', isUrgent: true, letsGo: true }, 'nothing'],
  unknownSign: [{ kind: 'unknownSign', letsGo: true }, 'resume'],
  missed: [{ kind: 'missed' }, 'resume'],
  hurt: [{ kind: 'hurt' }, 'resume'],
  bothered: [{ kind: 'bothered', area: 'neck' }, 'area'],
  sharpPain: [{ kind: 'sharpPain' }, 'resume'],
  bruised: [{ kind: 'bruised' }, 'resume'],
  leftOut: [{ kind: 'leftOut' }, 'area'],
  noPressing: [{ kind: 'noPressing' }, 'breathing'],
};

const shown: readonly (readonly [name: string, ...Shown])[] = [
  ...Object.entries(replies).map(([name, [reply, asks]]) => [name, reply, asks] as const),
  ...everyAnswer.map((answer, at) => {
    const asks: Asks = at % 2 === 0 ? 'area' : 'next';
    return [`answered: ${answer.about}`, { kind: 'answered' as const, answer }, asks] as const;
  }),
];

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

describe.each(shown)('%s', (_, reply, asks) => {
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
