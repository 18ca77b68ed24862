import { describe, expect, test } from 'vitest';
import { modelProblems } from '../../support/lint/model';
import { type ModelFault, plantedModel } from '../../support/lint/planted';

const asksForArea = {
  intents: [
    {
      name: 'CoachAreaIntent',
      slots: [{ name: 'area', type: 'AREA', prompts: { elicitation: 'Ask.Area' } }],
    },
  ],
};

describe('the lint finds', () => {
  test.each<[string, string, ModelFault]>([
    [
      'a slot nobody declared',
      'CoachAreaIntent: slot place is not declared',
      ({ languageModel }) => languageModel.intents[0]!.samples!.push('help my {place}'),
    ],
    [
      'a slot nobody uses',
      'StartLowerBackIntent: slot area is in no sample',
      ({ languageModel }) => (languageModel.intents[1]!.slots = [{ name: 'area', type: 'AREA' }]),
    ],
    [
      'a type nobody declared',
      'type PLACE of area is not declared',
      ({ languageModel }) =>
        (languageModel.intents[0]!.slots![0] = { name: 'area', type: 'PLACE' }),
    ],
    [
      'a slot without a type',
      'type  of area is not declared',
      ({ languageModel }) => (languageModel.intents[0]!.slots![0] = { name: 'area' }),
    ],
    [
      'a type nobody uses',
      'type SPARE is never used',
      ({ languageModel: { types } }) => types.push({ ...types[0]!, name: 'SPARE' }),
    ],
    [
      'an intent that stands twice',
      'intent CoachAreaIntent stands twice',
      ({ languageModel: { intents } }) => intents.push({ name: 'CoachAreaIntent' }),
    ],
    [
      'an intent every skill needs',
      'AMAZON.HelpIntent is missing',
      ({ languageModel }) =>
        (languageModel.intents = languageModel.intents.filter((i) => !i.name.includes('Help'))),
    ],
    [
      'two values said alike',
      'lower back stands twice',
      ({ languageModel: { types } }) => (types[0]!.values[1]!.name['value'] = 'Lower back'),
    ],
    [
      'two values of one id',
      'id lower-back stands twice',
      ({ languageModel: { types } }) => (types[0]!.values[1]!.id = 'lower-back'),
    ],
    [
      'a value too long',
      'long value',
      ({ languageModel: { types } }) => (types[0]!.values[0]!.name['value'] = 'a '.repeat(71)),
    ],
    ['a prompt that is missing', 'no prompt Ask.Area', (m) => (m.dialog = asksForArea)],
    [
      'a prompt nobody uses',
      'prompt Ask.More is never used',
      (m) => {
        m.dialog = asksForArea;
        m.prompts = [{ id: 'Ask.Area' }, { id: 'Ask.More' }];
      },
    ],
    [
      'a prompt that stands twice',
      'prompt Ask.Area stands twice',
      (m) => {
        m.dialog = asksForArea;
        m.prompts = [{ id: 'Ask.Area' }, { id: 'Ask.Area' }];
      },
    ],
    [
      'a dialog of no intent',
      'dialog of LostIntent, which is no intent',
      (m) => (m.dialog = { intents: [{ name: 'LostIntent' }] }),
    ],
  ])('%s', (_, words, fault) => {
    expect(modelProblems(plantedModel(fault)).join('\n')).toContain(words);
  });
});
