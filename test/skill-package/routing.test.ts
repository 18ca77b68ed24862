import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { HandlerInput } from 'ask-sdk-core';
import { routes } from '../support/lint/files';
import { testSkill } from '../support/listener';

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

/** A row of the routing table, as the SDK keeps it. */
interface Row {
  readonly requestHandler: { canHandle(input: HandlerInput): boolean };
}

/** The routing table of the skill as it is built. */
const rows = (
  testSkill() as unknown as {
    readonly requestDispatcher: {
      readonly requestMappers: readonly { readonly requestHandlerChains: readonly Row[] }[];
    };
  }
).requestDispatcher.requestMappers.flatMap((mapper) => mapper.requestHandlerChains);

/** Every row that would take a request. */
const rowsFor = (request: object) =>
  rows.filter(({ requestHandler }) =>
    requestHandler.canHandle({ requestEnvelope: { request } } as HandlerInput),
  );
const asIntent = (name: string) => ({ type: 'IntentRequest', intent: { name } });

/** The last row takes what no other does. */
const fallbackRow = rows.at(-1);
/** Requests that are not intents. */
const requestTypes = [
  ...['LaunchRequest', 'SessionEndedRequest', 'SessionResumedRequest', 'CanFulfillIntentRequest'],
  ...['Task.CoachArea', 'AlexaSkillEvent.SkillDisabled'],
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
    expect(rowsFor(asIntent(name))).toHaveLength(2);
    expect(rowsFor(asIntent(name))[0]).not.toBe(fallbackRow);
  });

  test('knows every row, and has an intent once', () => {
    expect([...intents, ...requestTypes].sort()).toEqual([...routes].sort());
    expect(new Set(intents).size).toBe(intents.length);
  });
});

describe('the routing table', () => {
  test('is wired whole', () => {
    expect(rows).toHaveLength(routes.length + 1);
    expect(new Set(routes).size).toBe(routes.length);
  });

  test.each(requestTypes)('has a row for %s', (type) => {
    expect(rowsFor(requestOf(type))).toHaveLength(2);
  });

  test.each([
    ['an intent nobody knows', asIntent('AMAZON.ShuffleOnIntent')],
    ['an intent called like a request', asIntent('SessionEndedRequest')],
    ['a request called like an intent', { type: 'HurtIntent' }],
    ['a request nobody knows', { type: 'Display.ElementSelected' }],
  ])('leaves %s to the last row', (_, request) => {
    expect(rowsFor(request)).toEqual([fallbackRow]);
  });

  test('does not depend on its order, but for the last row', () => {
    for (const name of routes) {
      const request = requestTypes.includes(name) ? requestOf(name) : asIntent(name);
      expect([name, rowsFor(request).length]).toEqual([name, 2]);
    }
  });
});
