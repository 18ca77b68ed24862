import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HandlerInput } from 'ask-sdk-core';
import { routeFor, routes } from '../../lambda/alexa/routes';

const project = join(__dirname, '../..');

interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: { readonly intents: readonly { readonly name: string }[] };
  };
}

const modelFolder = join(project, 'skill-package/interactionModels/custom');
const locales = readdirSync(modelFolder).map((file) => file.replace('.json', ''));
const intentsOf = (locale: string): string[] => {
  const file = join(modelFolder, `${locale}.json`);
  const { interactionModel } = JSON.parse(readFileSync(file, 'utf8')) as InteractionModel;
  return interactionModel.languageModel.intents.map(({ name }) => name);
};

const rows = routes();
const rowNames = rows.map(({ name }) => name);

const inputOf = (request: object) => ({ requestEnvelope: { request } }) as HandlerInput;

/** Every row that would take a request. */
const rowsFor = (request: object) => rows.filter(({ isFor }) => isFor(inputOf(request)));
const asIntent = (name: string) => ({ type: 'IntentRequest', intent: { name } });

/** Requests that are not intents. */
const requestTypes = [
  ...['LaunchRequest', 'SessionEndedRequest', 'SessionResumedRequest', 'CanFulfillIntentRequest'],
  ...['Task.CoachArea', 'AlexaSkillEvent.SkillDisabled'],
  ...['Alexa.Presentation.APL.UserEvent', 'Alexa.Presentation.APL.RuntimeError'],
];
/** A request by the name of its row. */
const requestOf = (name: string) => {
  const [, task] = /^Task\.(.*)$/.exec(name) ?? [];
  return task === undefined
    ? { type: name }
    : { type: 'LaunchRequest', task: { name: `amzn1.ask.skill.ours.${task}`, version: '1' } };
};

describe.each(locales)('the interaction model of %s', (locale) => {
  const intents = intentsOf(locale);

  test.each(intents)('%s has a row of its own', (name) => {
    expect(rowsFor(asIntent(name))).toHaveLength(1);
  });

  test('knows every row, and has an intent once', () => {
    expect([...intents, ...requestTypes].sort()).toEqual(rowNames.toSorted());
    expect(new Set(intents).size).toBe(intents.length);
  });
});

describe('the routing table', () => {
  test('has no row twice', () => expect(new Set(rowNames).size).toBe(rows.length));

  test.each(requestTypes)('has a row for %s', (type) => {
    expect(rowsFor(requestOf(type))).toHaveLength(1);
  });

  test.each([
    ['an intent nobody knows', asIntent('AMAZON.ShuffleOnIntent')],
    ['an intent called like a request', asIntent('SessionEndedRequest')],
    ['a request called like an intent', { type: 'HurtIntent' }],
    ['a request nobody knows', { type: 'Display.ElementSelected' }],
  ])('has none for %s', (_, request) => {
    expect(rowsFor(request)).toEqual([]);
    expect(routeFor(inputOf(request))).toBeUndefined();
  });

  test('is looked through so far only that the one row is found', () => {
    for (const name of rowNames) {
      const request = requestTypes.includes(name) ? requestOf(name) : asIntent(name);
      expect(routeFor(inputOf(request))?.name).toBe(name);
    }
  });
});
