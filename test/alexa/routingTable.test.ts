import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { RequestEnvelope } from 'ask-sdk-model';
import { buildEnvelope, intentRequest } from '../../device/requests';
import { routes } from '../../lambda/alexa/routes';
import { intentOfTopic } from '../../lambda/alexa/routes/topics';
import { catalogue } from '../../lambda/content/catalogue';
import { model } from '../device/model';
import { testSkill } from '../support/listener';
import { LOCALE } from '../support/locale';

const START = Date.parse('2026-11-20T12:00:00Z');

/** Intents that may tell something of somebody's health, by being asked or by what fills their slots. */
const TELLING = [
  ...['AreaHurtsIntent', 'AskTopicIntent', 'VolunteerSignIntent', 'VolunteerOtherSignIntent'],
  ...['VolunteerNoSignIntent', 'VolunteerPastSignIntent', 'VolunteerPlaceIntent'],
  ...['VolunteerNumbPlaceIntent', 'VolunteerSwollenPlaceIntent', 'LeaveOutPlaceIntent'],
  ...['HurtIntent', 'SharpPainIntent', 'BruiseIntent', 'GoToIntent', 'RemarkIntent'],
  ...['CannotReachIntent', 'SideFirstIntent', 'OnlySideIntent'],
  ...catalogue.topics.map(({ id }) => intentOfTopic(id)),
];

const names = model.intents.map(({ name }) => name);
const sorted = (all: readonly string[]) => [...all].sort();

/** What Alexa posts for an intent without slots. */
function envelopeOf(name: string): RequestEnvelope {
  const request = intentRequest(START, LOCALE, { intent: name, slots: {} }, model);
  const session = { sessionId: 'a session', isNew: false, attributes: {} };
  const speaker = { userId: 'listener', device: 'dot' as const, locale: LOCALE };
  return buildEnvelope(request, session, speaker) as RequestEnvelope;
}

describe('the routing table', () => {
  test('is private in exactly the rows that may tell something of health', () => {
    const isPrivate = routes()
      .filter((row) => row.isPrivate)
      .map(({ name }) => name);
    expect(sorted(isPrivate)).toEqual(sorted(TELLING));
  });

  test('is private wherever a slot is for a sign, a part of the body or an ailment', () => {
    const telling = model.intents.filter(({ slots = [] }) =>
      slots.some(({ type }) => ['SIGN', 'BODYPART', 'AILMENT', 'REMARK'].includes(type)),
    );
    expect(telling.length).toBeGreaterThan(7);
    expect(TELLING).toEqual(expect.arrayContaining(telling.map(({ name }) => name)));
  });

  test('judges for canFulfill only slots that an intent has', () => {
    const judged = routes().flatMap(({ name, fulfils }) =>
      Object.keys(fulfils?.slots ?? {}).map((slot) => `${name} ${slot}`),
    );
    const had = model.intents.flatMap(({ name, slots = [] }) =>
      slots.map((slot) => `${name} ${slot.name}`),
    );
    expect(judged.length).toBeGreaterThan(20);
    expect(had).toEqual(expect.arrayContaining(judged));
  });
});

describe('a request that fails is logged', () => {
  let errors: MockInstance<typeof console.error>;
  beforeEach(() => {
    errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => void errors.mockRestore());

  /** What the log names of an intent where nothing can be worded. */
  async function namesLogged(name: string): Promise<unknown[]> {
    const phrasebookFor = () => {
      throw new Error('There are no words.');
    };
    await testSkill({ phrasebookFor })
      .invoke(envelopeOf(name))
      .catch(() => undefined);
    const lines = errors.mock.calls.map(([line]) => JSON.parse(String(line)) as object);
    return lines.map((line) => ('request' in line ? line.request : undefined));
  }
  const logged = async (name: string) => [...new Set(await namesLogged(name))];

  test.each(names.filter((name) => !TELLING.includes(name)))('as %s', async (name) => {
    expect(await logged(name)).toEqual([name]);
  });

  test.each([...TELLING, 'SomeOtherIntent'])('without the name of %s', async (name) => {
    expect(await logged(name)).toEqual(['IntentRequest']);
  });
});
