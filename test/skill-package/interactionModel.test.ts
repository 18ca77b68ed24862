import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { invocationNameProblems } from '../support/lint/invocationName';
import { type ModelFile, modelProblems } from '../support/lint/model';
import { allSampleProblems, sampleProblems } from '../support/lint/samples';
import { smapiProblems } from '../support/lint/smapi';

const file = join(__dirname, '../../skill-package/interactionModels/custom/en-US.json');
const model = JSON.parse(readFileSync(file, 'utf8')) as ModelFile;

describe('the en-US interaction model', () => {
  test('is what Amazon’s definitions ask for, and nothing else', () =>
    expect(smapiProblems('interactionModel', model)).toEqual([]));

  test('is called by a name Amazon takes', () => {
    const { invocationName } = model.interactionModel.languageModel;
    expect(invocationName).toBe('back coach');
    expect(invocationNameProblems(invocationName)).toEqual([]);
  });

  test('declares all it uses, and uses all it declares', () =>
    expect(modelProblems(model)).toEqual([]));

  test('has samples that Amazon takes, each once', () =>
    expect(allSampleProblems(model)).toEqual([]));
});

interface Planted {
  interactionModel: {
    languageModel: {
      invocationName: string;
      intents: { name: string; slots?: object[]; samples?: string[] }[];
      types: { name: string; values: { id: string; name: Record<string, unknown> }[] }[];
      [key: string]: unknown;
    };
    dialog?: object;
    prompts?: object[];
    [key: string]: unknown;
  };
}

/** A copy of the model with a fault in it. */
function planted(fault: (copy: Planted['interactionModel'], first: Planted) => void): ModelFile {
  const copy = structuredClone(model) as unknown as Planted;
  fault(copy.interactionModel, copy);
  return copy as unknown as ModelFile;
}

describe('Amazon’s definitions refuse', () => {
  test.each<[string, string, Parameters<typeof planted>[0]]>([
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
    expect(smapiProblems('interactionModel', planted(fault)).join('\n')).toContain(word);
  });
});

const asksForArea = {
  intents: [
    {
      name: 'CoachAreaIntent',
      slots: [{ name: 'area', type: 'AREA', prompts: { elicitation: 'Ask.Area' } }],
    },
  ],
};

describe('the lint finds', () => {
  test.each<[string, string, Parameters<typeof planted>[0]]>([
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
    expect(modelProblems(planted(fault)).join('\n')).toContain(words);
  });

  test.each([
    ['a sample that stands twice in one intent', 0, 'help my {area}'],
    ['a sample of two intents', 0, 'goodbye'],
    ['a sample of two intents, in capitals', 0, 'Goodbye'],
    ['a sample that is Amazon’s own for another intent', 1, 'start over'],
  ])('%s', (_, intent, sample) => {
    const faulty = planted(({ languageModel }) =>
      languageModel.intents[intent]!.samples!.push(sample),
    );
    expect(allSampleProblems(faulty).join('\n')).toMatch(/is \S+ already/);
  });

  test('a sample of two intents whose slots differ in name only', () => {
    const faulty = planted(({ languageModel: { intents } }) => {
      intents[0]!.slots!.push({ name: 'spot', type: 'POINT' });
      intents[0]!.samples!.push('where is {spot}');
    });
    expect(allSampleProblems(faulty)).toEqual([
      '"where is {point}" of ExplainPointIntent is CoachAreaIntent\'s already',
    ]);
  });
});

describe('a sample', () => {
  test.each([
    ['help my 2 legs', 'characters'],
    ['Help my {area}', 'characters'],
    ['stop it!', 'characters'],
    ['help, my {area}', 'characters'],
    ['aidez-moi à {area}', 'characters'],
    ['help my {area-name}', 'characters'],
    [' help my {area}', 'stray spaces'],
    ['help  my {area}', 'stray spaces'],
    ['help my {area}s', 'grown'],
    ['{area} or {area}', 'same slot twice'],
    ['alexa help my {area}', 'wake word'],
    ['help my {area} echo', 'wake word'],
    ['amazon', 'wake word'],
    ['open the {area} routine', 'launch word'],
    ['ask for my {area}', 'launch word'],
    ['start my {area} routine', 'launch word'],
    ['run the {routine} routine', 'launch word'],
    ['tell it to help my {area}', 'launch word'],
    ['begin', 'launch word'],
    ['let back coach help my {area}', 'invocation name'],
    ['exit', 'ends the session'],
  ])('like "%s" is refused: %s', (sample, why) => {
    expect(sampleProblems(sample, 'back coach')).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    'help my {area}',
    "{area}'s turn",
    'tell me about {point}',
    'start from the beginning',
    'resume the session',
    'l. i. four',
    'warm-up',
    'what can i ask',
  ])('like "%s" passes', (sample) => expect(sampleProblems(sample, 'back coach')).toEqual([]));
});

describe('an invocation name', () => {
  test.each([
    ['coach', 'single word'],
    ['Back Coach', 'lower-case'],
    ['back coach 2', 'lower-case'],
    ['back-coach', 'lower-case'],
    ['back  coach', 'stand for nothing'],
    ['open back coach', 'launch word open'],
    ['ask the coach', 'launch word ask'],
    ['alexa coach', 'wake word alexa'],
    ["echo's coach", 'wake word echo'],
    ['back coach skill', 'reserved word skill'],
    ['back app', 'reserved word app'],
    ['the coach', 'small word the'],
    ['for backs', 'small word for'],
    [`${'back '.repeat(10)}coach`, 'too long'],
  ])('like "%s" is refused: %s', (name, why) => {
    expect(invocationNameProblems(name).join('\n')).toContain(why);
  });

  test.each(['back coach', "dr. smith's coach", 'the back coach'])('like "%s" passes', (name) =>
    expect(invocationNameProblems(name)).toEqual([]),
  );
});
