import { describe, expect, test } from 'vitest';
import { StaticAplTemplateValidator } from 'apl-suggester';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { Asks } from '../../lambda/dialogue/turn/asks';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import { newListener, newState } from '../../lambda/dialogue/turn/state';
import type { DataSource } from '../../lambda/screen/apl';
import { renderPage } from '../../lambda/screen/renderPage';
import { median } from '../../scripts/speech/statistics';
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

/** What is written on a sheet. */
const textOf = ({ properties }: DataSource) => (properties['texts'] as readonly string[]).join(' ');

describe.each(everySheet)('%s', (_, reply, asks) => {
  const { document, data, commands } = pageOf(reply, asks);

  test('is a page that Amazon’s linter takes, well below what Alexa takes', async () => {
    expect(await lintOf(document)).toEqual([]);
    expect(JSON.stringify({ document, data }).length).toBeLessThan(24_000);
    expect(commands).toEqual([]);
  });

  test('has its words on it, with no gap in them', () => {
    expect(textOf(data)).toMatch(/^\S.*[.?!]$/s);
    expect(textOf(data)).not.toMatch(/[{}]|undefined/);
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
    const text = textOf(pageOf(emergency, 'nothing', locale).data);
    expect(text).toContain(screen.read.emergency);
    expect(text).not.toMatch(new RegExp(safety.numbers.emergency, 'i'));
  });

  test('of somebody without hope shows the crisis line first', () => {
    const page = numberIn(LOCALE, { kind: 'emergency', sign: 'hopeless', whose: 'own' });
    expect(page.indexOf('"text":"988"')).toBeGreaterThan(0);
    expect(page.indexOf('"text":"911"')).toBeGreaterThan(page.indexOf('"text":"988"'));
  });

  test('where no country’s number is known has none to show', () =>
    expect(textOf(pageOf(emergency, 'nothing', 'fr-FR').data)).toContain(
      'your local emergency number',
    ));
});

describe('guidance by voice', () => {
  test('shows each place until it is let go of, and what comes next', async () => {
    const watcher = createWatcher();
    await watcher.say('help my lower back');
    const { document, directives, size } = await watcher.say('wait for me');
    expect(size).toBeLessThan(30_000);
    const [data] = directives.flatMap((each) => ('datasources' in each ? [each.datasources] : []));
    const { texts } = (data as unknown as { part: { properties: { texts: string[] } } }).part
      .properties;
    expect(texts[0]).toBe('The web of your hands. Left side. Then your waist.');
    expect(new Set(texts).size).toBe(texts.length);
    const [, shown = ''] = /"shown","value":"([^"]*)"/.exec(JSON.stringify(document)) ?? [];
    const ends = [...shown.matchAll(/elapsedTime < (\d+)/g)].map(([, end]) => Number(end));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends).toHaveLength(texts.length - 1);
    expect(ends[0]).toBeGreaterThan(30_000);
  });
});

/** Everything in a document that has properties. */
function componentsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(componentsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(componentsIn)];
}

/** What a page does by itself, as far as it is looked at here. */
interface Played {
  readonly screenLock: boolean;
  readonly commands: readonly { readonly type: string; readonly arguments?: readonly unknown[] }[];
}

describe('guidance', () => {
  test('keeps the screen while it speaks, and asks for the next page at its end', async () => {
    const { document, directives } = await createWatcher().say('help my lower back');
    expect(document).toMatchObject({ type: 'APL', version: '1.4' });
    expect(document).not.toHaveProperty('import');
    const [sequence] = directives.flatMap((each) => ('commands' in each ? each.commands : []));
    const { screenLock, commands } = sequence as unknown as Played;
    expect(screenLock).toBe(true);
    const [token] = directives.map((each) => each.token);
    expect(commands.at(-1)).toMatchObject({
      type: 'SendEvent',
      arguments: ['done', token, expect.any(String)],
    });
  });

  test('names for whom it is read out what is touched, pictured, counted and how far it is', async () => {
    const { document } = await createWatcher().say('help my lower back');
    const named = componentsIn(document).filter(({ role }) => role !== undefined);
    for (const { accessibilityLabel } of named) expect(accessibilityLabel).toMatch(/\S/);
    const roles = new Set(named.map(({ role }) => role));
    expect(roles).toEqual(new Set(['button', 'image', 'timer', 'progressbar']));
    const touched = componentsIn(document).filter(({ type }) => type === 'TouchWrapper');
    expect(touched.length).toBeGreaterThan(0);
    for (const { role } of touched) expect(role).toBe('button');
  });

  test('flashes nowhere: what glows takes seconds to fade, and to come back', async () => {
    const { document } = await createWatcher().say('help my lower back');
    const waves = [...JSON.stringify(document).matchAll(/Math\.sin\(elapsedTime \/ (\d+)\)/g)];
    expect(waves.length).toBeGreaterThan(0);
    for (const [, each] of waves) expect(Number(each) * 2 * Math.PI).toBeGreaterThan(2000);
  });

  const wishes = [
    ...['help my lower back', 'twenty minutes for my neck', 'help my whole back'],
    'breathing for five minutes',
  ];

  test.each(wishes)(
    '"%s" is pages that the linter takes, never too large, each from where the one before it left off',
    async (wish) => {
      const watcher = createWatcher();
      await watcher.say('open back coach');
      let seen = await watcher.say(wish);
      const sizes: number[] = [];
      const along: number[] = [0];
      for (let pages = 0; seen.page && seen.page.slices.length > 0; pages++) {
        expect(pages).toBeLessThan(40);
        expect(await lintOf(seen.document ?? {})).toEqual([]);
        sizes.push(seen.size);
        const [from, to = 0] = seen.page.along;
        expect(from).toBe(along.at(-1));
        expect(to).toBeGreaterThan(from ?? 0);
        along.push(to);
        expect(lengthOf(seen.page)).toBeGreaterThan(0);
        seen = await watcher.watch();
      }
      expect(median(sizes)).toBeLessThan(24_000);
      expect(Math.max(...sizes)).toBeLessThan(30_000);
      expect(along.at(-1)).toBe(1);
    },
  );
});
