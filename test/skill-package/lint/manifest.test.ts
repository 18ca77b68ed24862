import { describe, expect, test } from 'vitest';
import { LOCALE } from '../../support/locale';
import { listing, locales } from '../../support/lint/files';
import { type Listing, manifestProblems, openPlaces } from '../../support/lint/manifest';
import {
  type ManifestFault,
  plantedManifest,
  type PlantedManifest,
} from '../../support/lint/planted';

const { description = '', examplePhrases = [] } = listing;

describe('the lint finds', () => {
  const inPublishing = (name: string, value: unknown) => (m: PlantedManifest) =>
    (m.publishingInformation[name] = value);
  const inListing = (name: keyof Listing, value: unknown) => (_: PlantedManifest, texts: object) =>
    Object.assign(texts, { [name]: value });
  const withoutWords = (pattern: RegExp) =>
    inListing('description', description.replace(pattern, ''));

  test.each<[string, string, ManifestFault]>([
    ['another category', 'category', inPublishing('category', 'LIFESTYLE')],
    ['no category', 'category', inPublishing('category', undefined)],
    ['a private skill', 'not public', inPublishing('distributionMode', 'PRIVATE')],
    ['no countries', 'countries', inPublishing('distributionCountries', [])],
    ['one country and all', 'countries', inPublishing('isAvailableWorldwide', true)],
    ['no testing instructions', 'testing', inPublishing('testingInstructions', '')],
    [
      'a locale without a model',
      'locales',
      (m, texts) => (m.publishingInformation.locales['en-ZZ'] = texts),
    ],
    ['no api', 'no custom api', (m) => delete m.apis.custom],
    ['purchases', 'allowsPurchases', (m) => (m.privacyAndCompliance['allowsPurchases'] = true)],
    [
      'an answer left out',
      'usesHealthInfo',
      (m) => delete m.privacyAndCompliance['usesHealthInfo'],
    ],
    ['a name too long', 'name length', inListing('name', 'Back Coach '.repeat(5))],
    ['a name that says skill', 'reserved word', inListing('name', 'Back Coach Skill')],
    ['no summary', 'summary', inListing('summary', undefined)],
    ['a long summary', 'summary', inListing('summary', 'x'.repeat(161))],
    ['no description', 'description length', inListing('description', undefined)],
    ['a long description', 'description length', inListing('description', 'x'.repeat(4001))],
    ['two example phrases', 'not three', inListing('examplePhrases', examplePhrases.slice(1))],
    ['no keywords', 'keywords', inListing('keywords', [])],
    ['a keyword twice', 'keyword twice: back', inListing('keywords', ['back', 'back'])],
    ['no word on professional advice', 'no substitute', withoutWords(/not a substitute/)],
    ['no word on diagnosis', 'diagnosis', withoutWords(/not a treatment or a diagnosis/)],
    ['no word on education', 'education', withoutWords(/and education/)],
    ['no word on doctors', 'doctor', withoutWords(/your doctor/)],
    ['no word on emergencies', 'call 911 in an emergency', withoutWords(/call 911/)],
    [
      'another country’s number',
      'call 911 in an emergency',
      inListing('description', description.replace('911', '999')),
    ],
    ['no word on calling', 'it cannot call', withoutWords(/cannot call/)],
    [
      'a placeholder for an address',
      `${LOCALE} privacyPolicyUrl is a placeholder`,
      (m) =>
        (m.privacyAndCompliance['locales'] = {
          [LOCALE]: { privacyPolicyUrl: 'https://www.example.com/privacy' },
        }),
    ],
    [
      'an address that is not safe to open',
      `${LOCALE} termsOfUseUrl is no https address`,
      (m) => (m.privacyAndCompliance['locales'] = { [LOCALE]: { termsOfUseUrl: 'docs/terms.md' } }),
    ],
  ])('%s', (_, words, fault) => {
    expect(manifestProblems(plantedManifest(fault), locales).join('\n')).toContain(words);
  });

  test('what a human has filled in, and no longer asks for it', () => {
    const full = plantedManifest((m) => {
      const addresses = {
        privacyPolicyUrl: 'https://back.coach/privacy',
        termsOfUseUrl: 'https://back.coach/terms',
      };
      m.privacyAndCompliance['locales'] = Object.fromEntries(
        locales.map((locale) => [locale, addresses]),
      );
      m.apis.custom!['endpoint'] = { uri: 'arn:aws:lambda:us-east-1:1:function:a' };
    });
    expect(openPlaces(full)).toEqual([]);
    expect(manifestProblems(full, locales)).toEqual([]);
  });
});
