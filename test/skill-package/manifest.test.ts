import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNameCall } from '../../device/invocation';
import { catalogue } from '../../lambda/content/catalogue';
import { MINUTES } from '../../lambda/domain/plan/plan';
import practices from '../../data/practices.json';
import { localeFile } from '../../scripts/locales/localeFile';
import { sharedEmergency, type SkillFile, withListings } from '../../scripts/package/listings';
import { hearing, model, modelOf } from '../device/model';
import {
  asset,
  listingOf,
  locales,
  manifest,
  read,
  routes,
  skillPackage,
  subscriptions,
} from '../support/lint/files';
import { iconProblems } from '../support/lint/icons';
import { manifestProblems, openPlaces } from '../support/lint/manifest';
import { examplePhraseProblems, phraseProblems, quotedPhrases } from '../support/lint/phrases';
import { smapiProblems } from '../support/lint/smapi';
import { type ScreenKind, SCREENS } from '../../device/viewports';
import { surfaceProblems } from '../support/lint/surface';
import { everyLocale, localesFolder } from '../support/locale';

/** A kind of screen that the manifest declares, in dp. */
type SupportedViewport = Pick<ScreenKind['viewport'], 'mode' | 'shape'> &
  Readonly<Record<'minWidth' | 'maxWidth' | 'minHeight' | 'maxHeight', number>>;

const published = manifest.manifest.publishingInformation;

describe('skill.json', () => {
  test('is what Amazon’s definitions ask for, and nothing else', () =>
    expect(smapiProblems('manifest', manifest)).toEqual([]));

  test('is what certification asks of a health and fitness skill', () =>
    expect(manifestProblems(manifest, locales)).toEqual([]));

  test('asks for the interfaces and events that the skill handles', () => {
    expect(routes).toContain('LaunchRequest');
    expect(subscriptions).toEqual(['SKILL_DISABLED']);
    expect(surfaceProblems(manifest, routes, subscriptions)).toEqual([]);
  });

  test('leaves open only what docs/certification.md names', () => {
    const [, list = ''] = /## Only a human[^]*?\n((?:- \[ \] `[^]*?\n)+)/.exec(
      read('docs/certification.md'),
    ) ?? [''];
    const named = [...list.matchAll(/^- \[ \] `([\w.<>-]+)`/gm)].map(([, place = '']) => place);
    const everyOne = named.flatMap((place) =>
      place.includes('<locale>')
        ? locales.map((locale) => place.replace('<locale>', locale))
        : [place],
    );
    expect(openPlaces(manifest).sort()).toEqual(everyOne.sort());
  });

  test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    'says that the pages fit an %s',
    (_, { width, height, viewport }) => {
      const apl = manifest.manifest.apis?.custom?.interfaces?.find(
        ({ type }) => type === 'ALEXA_PRESENTATION_APL',
      ) as { readonly supportedViewports?: readonly SupportedViewport[] } | undefined;
      const fitting = (apl?.supportedViewports ?? []).filter(
        (each) =>
          each.mode === viewport.mode &&
          each.shape === viewport.shape &&
          each.minWidth <= width &&
          width <= each.maxWidth &&
          each.minHeight <= height &&
          height <= each.maxHeight,
      );
      expect(fitting.length).toBeGreaterThan(0);
    },
  );

  test('has the listings and countries that `npm run generate` writes', () =>
    expect(withListings(manifest as unknown as SkillFile, localesFolder)).toEqual(manifest));

  test('is for these countries', () =>
    expect(published?.distributionCountries).toEqual(['AU', 'CA', 'GB', 'IN', 'US']));

  test('has icons whose drawing is ours', () =>
    expect(read('docs/icons/icon.svg')).toMatch(/<title>Back Coach<\/title>[^]*Our own drawing/));

  test('instructs testers with words the skill understands', () => {
    const { testingInstructions = '' } = published ?? {};
    const said = [...testingInstructions.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words);
    expect(said.length).toBeGreaterThan(10);
    for (const words of said) {
      const bare = words.replace(/^Alexa, /, '');
      const call = readNameCall(bare, model.invocationName);
      const utterance = call?.kind === 'says' ? call.utterance : bare;
      if (call?.kind === 'launch') continue;
      expect([words, hearing(utterance).intent]).not.toEqual([words, 'AMAZON.FallbackIntent']);
    }
  });
});

describe.each(everyLocale)('the store listing of %s', (locale) => {
  const listing = listingOf(locale);
  const { description = '', examplePhrases = [] } = listing;
  const model = modelOf(locale);

  test('has example phrases that are samples', () =>
    expect(examplePhraseProblems(examplePhrases, model)).toEqual([]));

  test('tells listeners to say only what is a sample', () => {
    expect(quotedPhrases(description)).toEqual(expect.arrayContaining([...examplePhrases]));
    expect(quotedPhrases(description).flatMap((each) => phraseProblems(each, model))).toEqual([]);
  });

  test('counts as the skill does', () => {
    const practiceCount = Object.keys(practices).length;
    expect(description).toContain(`${catalogue.points.length} points`);
    expect(description).toContain(`${practiceCount} practices`);
    expect(description).toContain(`from ${MINUTES.min} to ${MINUTES.max} minutes`);
  });

  test('names every area', () => {
    const areas = model.types.find(({ name }) => name === 'AREA')?.values ?? [];
    expect(areas.length).toBeGreaterThan(5);
    for (const { name } of areas) expect(description).toContain(name.value);
  });

  test('has icons of the right size', () => expect(iconProblems(listing, asset)).toEqual([]));

  test('has its number in what testers read', () => {
    const number = sharedEmergency(localeFile(localesFolder, locale));
    const [digits = ''] = /^\d+/.exec(number) ?? [];
    expect(published?.testingInstructions).toMatch(new RegExp(`\\b${digits}\\b`));
  });
});

describe('the skill package', () => {
  test('holds what Amazon knows, and nothing else', () => {
    const files = readdirSync(skillPackage, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(skillPackage.length + 1));
    const known =
      /^(skill\.json|interactionModels\/custom\/[a-z]{2}-[A-Z]{2}\.json|tasks\/[A-Za-z]+\.[1-9]\d*\.json|assets\/images\/[a-z]{2}-[A-Z]{2}_(small|large)Icon\.png)$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
  });
});
