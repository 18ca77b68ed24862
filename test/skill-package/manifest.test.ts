import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readNameCall } from '../../device/invocation';
import { catalogue } from '../../lambda/content/catalogue';
import { MINUTES } from '../../lambda/domain/planRoutine';
import practices from '../../data/practices.json';
import { hearing, model } from '../device/model';
import { iconProblems } from '../support/lint/icons';
import {
  type Listing,
  type ManifestFile,
  manifestProblems,
  openPlaces,
} from '../support/lint/manifest';
import { examplePhraseProblems, phraseProblems, quotedPhrases } from '../support/lint/phrases';
import { smapiProblems } from '../support/lint/smapi';
import { routesIn, surfaceProblems } from '../support/lint/surface';

const project = join(__dirname, '../..');
const skillPackage = join(project, 'skill-package');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const manifest = JSON.parse(read('skill-package/skill.json')) as ManifestFile;
const published = manifest.manifest.publishingInformation;
const listing = published?.locales?.['en-US'] ?? {};
const { description = '', examplePhrases = [] } = listing;
const locales = readdirSync(join(skillPackage, 'interactionModels/custom')).map((file) =>
  file.replace('.json', ''),
);
const routes = routesIn(read('lambda/skill.ts'));
const asset = (file: string) =>
  existsSync(join(skillPackage, file)) ? readFileSync(join(skillPackage, file)) : undefined;

describe('skill.json', () => {
  test('is what Amazon’s definitions ask for, and nothing else', () =>
    expect(smapiProblems('manifest', manifest)).toEqual([]));

  test('is what certification asks of a health and fitness skill', () =>
    expect(manifestProblems(manifest, locales)).toEqual([]));

  test('asks for the interfaces and events that the skill handles', () => {
    expect(routes).toContain('LaunchRequest');
    expect(surfaceProblems(manifest, routes)).toEqual([]);
  });

  test('leaves open only what docs/certification.md names', () => {
    const [, list = ''] = /## Only a human[^]*?\n((?:- \[ \] `[^]*?\n)+)/.exec(
      read('docs/certification.md'),
    ) ?? [''];
    const named = [...list.matchAll(/^- \[ \] `([\w.-]+)`/gm)].map(([, place]) => place);
    expect(openPlaces(manifest).sort()).toEqual(named.sort());
  });
});

describe('the store listing', () => {
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

  test('has icons whose drawing is ours', () =>
    expect(read('docs/icon.svg')).toMatch(/<title>Back Coach<\/title>[^]*Our own drawing/));

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

describe('the skill package', () => {
  test('holds what Amazon knows, and nothing else', () => {
    const files = readdirSync(skillPackage, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(skillPackage.length + 1));
    const known =
      /^(skill\.json|interactionModels\/custom\/[a-z]{2}-[A-Z]{2}\.json|assets\/images\/[a-z]{2}-[A-Z]{2}_(small|large)Icon\.png)$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
  });
});

interface Planted {
  publishingInformation: {
    locales: Record<string, Record<string, unknown>>;
    [key: string]: unknown;
  };
  privacyAndCompliance: Record<string, unknown>;
  apis: { custom?: Record<string, unknown> };
  [key: string]: unknown;
}

/** A copy of the manifest with a fault in it. */
function planted(fault: (copy: Planted, texts: Record<string, unknown>) => void): ManifestFile {
  const copy = structuredClone(manifest) as unknown as { manifest: Planted };
  fault(copy.manifest, copy.manifest.publishingInformation.locales['en-US']!);
  return copy as unknown as ManifestFile;
}
type Fault = Parameters<typeof planted>[0];

describe('Amazon’s definitions refuse', () => {
  test.each<[string, string, Fault]>([
    ['a key misspelt', 'publishinInformation', (m) => (m['publishinInformation'] = {})],
    ['a key of the listing misspelt', 'sumary', (_, texts) => (texts['sumary'] = 'Short.')],
    ['a missing name', 'name', (_, texts) => delete texts['name']],
    ['a name too short', '2 characters', (_, texts) => (texts['name'] = 'B')],
    ['a long summary', '160', (_, texts) => (texts['summary'] = 'x'.repeat(161))],
    ['a long description', '4000', (_, texts) => (texts['description'] = 'x'.repeat(4001))],
    ['31 keywords', '30 items', (_, texts) => (texts['keywords'] = Array(31).fill('back'))],
    [
      'an unknown way to distribute',
      'distributionMode',
      (m) => (m.publishingInformation['distributionMode'] = 'OPEN'),
    ],
    [
      'an unknown country',
      'distributionCountries',
      (m) => (m.publishingInformation['distributionCountries'] = ['XX']),
    ],
    [
      'an unknown interface',
      'interfaces/0/type',
      (m) => (m.apis.custom!['interfaces'] = [{ type: 'AUDIO_PLAYERS' }]),
    ],
    [
      'a key of an interface misspelt',
      'supportedViewport',
      (m) =>
        (m.apis.custom!['interfaces'] = [
          { type: 'ALEXA_PRESENTATION_APL', supportedViewport: [] },
        ]),
    ],
    [
      'an endpoint that is none',
      'endpoint/uri',
      (m) => (m.apis.custom!['endpoint'] = { uri: 'http://back.coach' }),
    ],
    [
      'an unknown event',
      'eventName',
      (m) => (m['events'] = { endpoint: { uri: 'arn' }, subscriptions: [{ eventName: 'BYE' }] }),
    ],
    ['an answer that is none', 'boolean', (m) => (m.privacyAndCompliance['containsAds'] = 'no')],
    ['an unknown permission', 'permissions', (m) => (m['permissions'] = [{ name: 'all' }])],
  ])('%s', (_, word, fault) => {
    expect(smapiProblems('manifest', planted(fault)).join('\n')).toContain(word);
  });
});

describe('the lint finds', () => {
  const inPublishing = (name: string, value: unknown) => (m: Planted) =>
    (m.publishingInformation[name] = value);
  const inListing = (name: keyof Listing, value: unknown) => (_: Planted, texts: object) =>
    Object.assign(texts, { [name]: value });
  const withoutWords = (pattern: RegExp) =>
    inListing('description', description.replace(pattern, ''));

  test.each<[string, string, Fault]>([
    ['another category', 'category', inPublishing('category', 'LIFESTYLE')],
    ['no category', 'category', inPublishing('category', undefined)],
    ['a private skill', 'not public', inPublishing('distributionMode', 'PRIVATE')],
    ['no countries', 'countries', inPublishing('distributionCountries', [])],
    ['one country and all', 'countries', inPublishing('isAvailableWorldwide', true)],
    ['no testing instructions', 'testing', inPublishing('testingInstructions', '')],
    [
      'a locale without a model',
      'locales',
      (m, texts) => (m.publishingInformation.locales['en-GB'] = texts),
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
    ['no word on emergencies', 'emergency', withoutWords(/call 911/)],
    ['no word on calling', 'it cannot call', withoutWords(/cannot call/)],
    [
      'a placeholder for an address',
      'en-US privacyPolicyUrl is a placeholder',
      (m) =>
        (m.privacyAndCompliance['locales'] = {
          'en-US': { privacyPolicyUrl: 'https://www.example.com/privacy' },
        }),
    ],
    [
      'an address that is not safe to open',
      'en-US termsOfUseUrl is no https address',
      (m) => (m.privacyAndCompliance['locales'] = { 'en-US': { termsOfUseUrl: 'docs/terms.md' } }),
    ],
  ])('%s', (_, words, fault) => {
    expect(manifestProblems(planted(fault), locales).join('\n')).toContain(words);
  });

  test('what a human has filled in, and no longer asks for it', () => {
    const full = planted((m) => {
      const addresses = {
        privacyPolicyUrl: 'https://back.coach/privacy',
        termsOfUseUrl: 'https://back.coach/terms',
      };
      m.privacyAndCompliance['locales'] = { 'en-US': addresses };
      m.apis.custom!['endpoint'] = { uri: 'arn:aws:lambda:us-east-1:1:function:a' };
    });
    expect(openPlaces(full)).toEqual([]);
    expect(manifestProblems(full, locales)).toEqual([]);
  });

  test.each<[string, string, Fault, string[]]>([
    [
      'an interface nobody handles',
      'AUDIO_PLAYER is asked for and not handled',
      (m) => (m.apis.custom!['interfaces'] = [{ type: 'AUDIO_PLAYER' }]),
      [],
    ],
    [
      'an interface nobody knows',
      'ALEXA_SEARCH is asked for and not handled',
      (m) => (m.apis.custom!['interfaces'] = [{ type: 'ALEXA_SEARCH' }]),
      [],
    ],
    [
      'an event nobody handles',
      'SKILL_DISABLED is asked for and not handled',
      (m) => (m['events'] = { subscriptions: [{ eventName: 'SKILL_DISABLED' }] }),
      [],
    ],
    [
      'a request nobody asks for',
      'Alexa.Presentation.APL.UserEvent is handled and not asked for',
      () => undefined,
      ['Alexa.Presentation.APL.UserEvent'],
    ],
    [
      'an event nobody asks for',
      'AlexaSkillEvent.SkillDisabled is handled and not asked for',
      () => undefined,
      ['AlexaSkillEvent.SkillDisabled'],
    ],
  ])('%s', (_, words, fault, more) => {
    expect(surfaceProblems(planted(fault), [...routes, ...more])).toEqual([words]);
  });

  test('nothing where both agree', () => {
    const both = planted((m) => {
      m.apis.custom!['interfaces'] = [{ type: 'ALEXA_PRESENTATION_APL' }];
      m['events'] = { subscriptions: [{ eventName: 'SKILL_DISABLED' }] };
    });
    const more = ['Alexa.Presentation.APL.UserEvent', 'AlexaSkillEvent.SkillDisabled'];
    expect(surfaceProblems(both, [...routes, ...more])).toEqual([]);
  });
});

describe('an example phrase', () => {
  test.each([
    ['Open back coach', 'does not begin'],
    ['Alexa open back coach', 'does not begin'],
    ['Alexa, open back coach.', 'punctuation'],
    ['Alexa, open spine coach', 'does not call back coach'],
    ['Alexa, help my lower back', 'does not call back coach'],
    ['Alexa, ask back coach to bake a cake', 'is no sample'],
    ['Alexa, ask back coach to kindly help my lower back', 'is no sample'],
    ['Alexa, ask back coach to work on my spaceship', 'is no sample'],
  ])('like "%s" is refused: %s', (phrase, why) => {
    expect(phraseProblems(phrase, model)).toEqual([expect.stringContaining(why)]);
  });

  test('comes first that opens the skill, and none comes twice', () => {
    const [first = '', second = ''] = examplePhrases;
    expect(examplePhraseProblems([second, second, first], model)).toEqual([
      expect.stringContaining('the first is not'),
      'a phrase stands twice',
    ]);
  });
});

describe('an icon', () => {
  const small = asset('assets/images/en-US_smallIcon.png');
  test.each<[string, string, (file: string) => Buffer | undefined]>([
    ['of another size', 'largeIconUri is 108 by 108', () => small],
    ['that is missing', 'largeIconUri is no PNG', () => undefined],
    ['that is no PNG', 'largeIconUri is no PNG', () => Buffer.alloc(100, 'GIF89a')],
  ])('%s is refused', (_, why, readAsset) => {
    expect(iconProblems(listing, readAsset)).toContain(why);
  });

  test('from elsewhere is refused', () => {
    const elsewhere = { ...listing, smallIconUri: 'https://back.coach/icon.png' };
    expect(iconProblems(elsewhere, asset)).toEqual([
      'smallIconUri is no picture of the skill package',
    ]);
  });
});
