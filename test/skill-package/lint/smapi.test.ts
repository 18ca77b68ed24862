import { describe, expect, test } from 'vitest';
import {
  type ManifestFault,
  type ModelFault,
  plantedManifest,
  plantedModel,
} from '../../support/lint/planted';
import { smapiProblems } from '../../support/lint/smapi';

describe('Amazon’s definitions of skill.json refuse', () => {
  test.each<[string, string, ManifestFault]>([
    ['a key misspelt', 'publishinInformation', (m) => (m['publishinInformation'] = {})],
    ['a key of the listing misspelt', 'sumary', (_, texts) => (texts['sumary'] = 'Short.')],
    ['a missing name', 'name', (_, texts) => delete texts['name']],
    ['a name too short', '2 characters', (_, texts) => (texts['name'] = 'B')],
    ['a long summary', '160', (_, texts) => (texts['summary'] = 'x'.repeat(161))],
    ['a long description', '4000', (_, texts) => (texts['description'] = 'x'.repeat(4001))],
    [
      '31 keywords',
      '30 items',
      (_, texts) => (texts['keywords'] = new Array<string>(31).fill('back')),
    ],
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
    expect(smapiProblems('manifest', plantedManifest(fault)).join('\n')).toContain(word);
  });
});

describe('Amazon’s definitions of an interaction model refuse', () => {
  test.each<[string, string, ModelFault]>([
    ['a key misspelt', 'exampels', ({ languageModel }) => (languageModel['exampels'] = [])],
    [
      'a missing name',
      'invocationName',
      (m) => Reflect.deleteProperty(m.languageModel, 'invocationName'),
    ],
    ['no intents', 'fewer than 1', ({ languageModel }) => (languageModel.intents = [])],
    [
      'a value without synonyms',
      'synonyms',
      ({ languageModel: { types } }) => (types[0]!.values[0]!.name['synonyms'] = []),
    ],
    [
      'a value whose synonyms are forgotten',
      'synonyms',
      ({ languageModel: { types } }) => delete types[0]!.values[0]!.name['synonyms'],
    ],
    [
      'an unknown sensitivity',
      'level',
      ({ languageModel }) =>
        (languageModel['modelConfiguration'] = { fallbackIntentSensitivity: { level: 'MAX' } }),
    ],
    [
      'an unknown validation',
      'type',
      (m) =>
        (m.dialog = {
          intents: [
            {
              name: 'CoachAreaIntent',
              slots: [
                {
                  name: 'area',
                  type: 'AREA',
                  prompts: {},
                  validations: [{ type: 'isNice', prompt: 'Ask.Area' }],
                },
              ],
            },
          ],
        }),
    ],
  ])('%s', (_, word, fault) => {
    expect(smapiProblems('interactionModel', plantedModel(fault)).join('\n')).toContain(word);
  });
});
