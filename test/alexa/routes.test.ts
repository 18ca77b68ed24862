import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import { readState } from '../../lambda/session/savedState';
import { unfoldRecords } from '../../lambda/session/unfolded';
import { STATE_KEY } from '../../lambda/session/stateKey';
import type { Skillset } from '../../lambda/alexa/skillset';
import { catalogue } from '../../lambda/content/catalogue';
import type { DialogueState, Listener } from '../../lambda/dialogue/turn/state';
import type { ListenerStore } from '../../lambda/storage/listenerStore';
import { model } from '../device/model';
import { createMemoryStore, heard, oldListener, storeOf, testSkill } from '../support/listener';
import { ssmlProblems } from '../support/ssmlProblems';
import canFulfill from './requests/canFulfill.json';
import launch from './requests/launch.json';
import oneShot from './requests/oneShot.json';
import oneShotForMinutes from './requests/oneShotForMinutes.json';
import oneShotMinutesAlone from './requests/oneShotMinutesAlone.json';
import quickLink from './requests/quickLink.json';
import resumed from './requests/resumed.json';
import task from './requests/task.json';
import thenSay from './requests/thenSay.json';

type Attributes = NonNullable<ResponseEnvelope['sessionAttributes']>;
interface Posted {
  readonly request: object;
  readonly session?: object;
}

const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';

const overTheWire = <T>(sent: T) => JSON.parse(JSON.stringify(sent)) as T;

/** The skill's answer to what Alexa posts, in a session with these attributes. */
async function post(
  posted: Posted,
  changes: Partial<Skillset> = {},
  attributes: Attributes = {},
): Promise<ResponseEnvelope> {
  const session = posted.session && { session: { ...posted.session, attributes } };
  const envelope = { ...posted, ...session } as unknown as RequestEnvelope;
  return overTheWire(await testSkill(changes).invoke(overTheWire(envelope)));
}

const withRequest = (posted: Posted, changes: object): Posted => ({
  ...posted,
  request: { ...posted.request, ...changes },
});

const says = ({ response: { outputSpeech } }: ResponseEnvelope) =>
  heard(outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '');
const attributesOf = ({ sessionAttributes }: ResponseEnvelope) => sessionAttributes ?? {};
const stateOf = (answer: ResponseEnvelope) =>
  unfoldRecords(attributesOf(answer)[STATE_KEY]) as DialogueState;

/** An intent some seconds into the session. */
const later = (name: string, seconds: number): Posted =>
  withRequest(thenSay, {
    timestamp: new Date(Date.parse('2026-11-20T12:00:00Z') + seconds * 1000).toISOString(),
    intent: { name, confirmationStatus: 'NONE' },
  });

const knowing: Partial<Skillset> = { store: storeOf(oldListener) };

let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
});

const WELCOME = /(Where shall we work|Which place today|Where shall we begin): lower back/;
const LOWER_BACK = /(^|\. )Ten minutes for your lower back\./;

describe('a one-shot', () => {
  test('"ask back coach to help my lower back" begins at once', async () => {
    const answer = await post(oneShot, knowing);
    expect(says(answer)).toMatch(LOWER_BACK);
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test('on a first visit says the disclaimer, and begins', async () => {
    expect(says(await post(oneShot))).toMatch(/^Ten minutes for your lower back\..* I teach/);
  });

  test('"… to help my lower back for five minutes" takes five', async () => {
    expect(says(await post(oneShotForMinutes, knowing))).toMatch(/^Five minutes for your lower/);
  });

  test('"… for five minutes" asks where, and keeps the length', async () => {
    const asked = await post(oneShotMinutesAlone, knowing);
    expect(says(asked)).toMatch(/lower back.*\?$|^Name a place/);
    const answer = await post(thenSay, knowing, attributesOf(asked));
    expect(says(answer)).toMatch(/^Five minutes for your lower back\./);
  });
});

test('open, then say it', async () => {
  const opened = await post(launch, knowing);
  expect(says(opened)).toMatch(WELCOME);
  expect(opened.response.shouldEndSession).toBe(false);
  expect(says(await post(thenSay, knowing, attributesOf(opened)))).toMatch(LOWER_BACK);
});

describe('a quick link', () => {
  test('is a launch like any other', async () => {
    const linked = await post(quickLink, knowing);
    expect(linked).toEqual(await post(launch, knowing));
    expect(says(linked)).toMatch(WELCOME);
  });
});

describe('a name-free request', () => {
  /** It arrives like a one-shot; only that the session is new tells of it. */
  test('begins at once', async () => {
    expect(oneShot.request.intent.name).toBe('StartLowerBackIntent');
    expect(oneShot.session.new).toBe(true);
    expect(says(await post(oneShot, knowing))).toMatch(LOWER_BACK);
  });
});

describe('a task', () => {
  const withInput = (input: unknown) =>
    withRequest(task, { task: { ...task.request.task, input } });

  test('begins at once with the area it names', async () => {
    const answer = await post(task, knowing);
    expect(says(answer)).toMatch(LOWER_BACK);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(answer.response.directives).toBeUndefined();
    expect(stateOf(answer).visit.startedByTask).toBe(true);
  });

  test('begins with every area of the catalogue', async () => {
    for (const { area } of catalogue.outlines.filter((outline) => outline.area)) {
      const { situation } = stateOf(await post(withInput({ area }), knowing));
      expect([area, situation.name]).toEqual([area, 'guiding']);
    }
  });

  test.each([5, '5'])('takes its minutes, written %p', async (minutes) => {
    const answer = await post(withInput({ area: 'neck', minutes }), knowing);
    expect(says(answer)).toMatch(/^Five minutes for your neck\./);
  });

  test.each<[string, unknown]>([
    ['no input', undefined],
    ['null', null],
    ['an empty input', {}],
    ['text', 'lower-back'],
    ['an area we do not know', { area: 'elbow' }],
    ['an area of a prototype', { area: 'constructor' }],
    ['a number for an area', { area: 7 }],
    ['a list for an area', { area: ['lower-back'] }],
  ])('with %s asks as a launch does', async (_, input) => {
    const answer = await post(withInput(input), knowing);
    expect(answer.response).toEqual((await post(launch, knowing)).response);
  });

  test.each([null, 'five', '', -5, 0, Infinity, {}, true])(
    'with %p minutes takes the usual ones',
    async (minutes) => {
      const answer = await post(withInput({ area: 'lower-back', minutes }), knowing);
      expect(says(answer)).toMatch(LOWER_BACK);
    },
  );

  test('with a length and no area keeps the length', async () => {
    const asked = await post(withInput({ minutes: 5 }), knowing);
    expect(says(asked)).toMatch(WELCOME);
    const answer = await post(thenSay, knowing, attributesOf(asked));
    expect(says(answer)).toMatch(/^Five minutes for your lower back\./);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'CoachArea'],
    ['without a name', { version: '1' }],
    ['with a number for its name', { name: 7 }],
    ['that is another one', { name: `${SKILL_ID}.CoachPoint`, input: { area: 'neck' } }],
  ])('%s is a plain launch', async (_, damaged) => {
    const answer = await post(withRequest(task, { task: damaged }), knowing);
    expect(answer).toEqual(await post(launch, knowing));
  });

  test('is told that it is done when the session closes, and not before', async () => {
    const begun = await post(task, knowing);
    const paused = await post(later('AMAZON.PauseIntent', 30), {}, attributesOf(begun));
    expect(paused.response.directives).toBeUndefined();
    const left = await post(later('AMAZON.StopIntent', 60), {}, attributesOf(paused));
    expect(left.response).toEqual({
      outputSpeech: { type: 'SSML', ssml: expect.stringMatching(/^<speak>[^<]+<\/speak>$/) },
      directives: [{ type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } }],
      shouldEndSession: true,
    });
  });

  test('is over for a listener who opened the session themselves', async () => {
    const begun = await post(oneShot, knowing);
    const left = await post(later('AMAZON.StopIntent', 60), {}, attributesOf(begun));
    expect(left.response.directives).toBeUndefined();
  });

  test('is remembered for the session only', async () => {
    const store = createMemoryStore();
    const begun = await post(task, { store });
    expect(readState(attributesOf(begun), catalogue)?.visit.startedByTask).toBe(true);
    await post(later('AMAZON.StopIntent', 60), { store }, attributesOf(begun));
    expect(JSON.stringify([...store.kept.values()])).not.toMatch(/task/i);
  });

  test('in a damaged session is none', async () => {
    const state = stateOf(await post(task, knowing));
    const damaged = { ...state, visit: { ...state.visit, startedByTask: 'yes' } };
    expect(readState({ [STATE_KEY]: damaged }, catalogue)).toBeUndefined();
  });
});

describe('CanFulfillIntentRequest', () => {
  /** A store that nobody may touch. */
  const touched: string[] = [];
  const store: ListenerStore = {
    load: ({ userId }) => Promise.resolve(void touched.push(userId)),
    save: ({ userId }) =>
      Promise.resolve(void touched.push(userId)).then(() => ({ kind: 'notKept' })),
    forget: ({ userId }) => Promise.resolve(void touched.push(userId)),
  };

  test('is answered for nobody, in no session, with nothing else', async () => {
    const answer = await post(canFulfill, { store });
    expect(answer).toEqual({
      version: '1.0',
      userAgent: expect.any(String),
      response: {
        canFulfillIntent: {
          canFulfill: 'YES',
          slots: {
            area: { canUnderstand: 'YES', canFulfill: 'YES' },
            duration: { canUnderstand: 'YES', canFulfill: 'YES' },
          },
        },
      },
    });
    expect(touched).toEqual([]);
  });

  test('leaves a session as it is, and its listener alone', async () => {
    const { session } = oneShot;
    const attributes = attributesOf(await post(oneShot, knowing));
    const answer = await post({ ...canFulfill, session }, { store }, attributes);
    expect(attributesOf(answer)).toEqual(attributes);
    expect(answer.response).toEqual({ canFulfillIntent: expect.anything() });
    expect(touched).toEqual([]);
  });

  const known = (name: string, value: string, id: string): Slot => ({
    ...canFulfill.request.intent.slots.area,
    name,
    value,
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.${name.toUpperCase()}`,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: value, id } }],
        },
      ],
    },
    confirmationStatus: 'NONE',
  });
  const unknown = (name: string, value: string): Slot => ({
    name,
    value,
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.${name.toUpperCase()}`,
          status: { code: 'ER_SUCCESS_NO_MATCH' },
          values: [],
        },
      ],
    },
    confirmationStatus: 'NONE',
  });
  const plain = (name: string, value: string): Slot => ({
    name,
    value,
    confirmationStatus: 'NONE',
  });

  /** What could be done with an intent: `YES area=YES/YES`. */
  async function verdict(name: string, ...slots: readonly Slot[]): Promise<string> {
    const intent = {
      name,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(slots.map((slot) => [slot.name, slot])),
    };
    const { response } = await post(withRequest(canFulfill, { intent }), { store });
    const { canFulfill: whole, slots: judged = {} } = response.canFulfillIntent!;
    const each = Object.entries(judged).map(
      ([slot, { canUnderstand, canFulfill: could }]) => `${slot}=${canUnderstand}/${could}`,
    );
    return [whole, ...each].join(' ');
  }

  /** The intents that begin something, or are answered before anything is begun. */
  const BEGINS =
    /^(StartLowerBack|AreaHurts|Coach.+|ExplainPoint|How.+|WhichSideOf|WhyPoint|WhatElse|ListPoints|DescribeRoutine|Ask.+)Intent$/;
  const lowerBack = known('area', 'lower back', 'lower-back');
  const breathing = known('practice', 'breathing', 'breathing');

  test.each<[string, string, readonly Slot[]]>([
    ['YES', 'StartLowerBackIntent', []],
    ['YES area=YES/YES', 'CoachAreaIntent', [lowerBack]],
    ['YES area=YES/YES minutes=YES/YES', 'CoachAreaIntent', [lowerBack, plain('minutes', '10')]],
    ['YES point=YES/YES', 'CoachPointIntent', [known('point', 'l i four', 'LI4')]],
    ['YES point=YES/YES', 'ExplainPointIntent', [known('point', 'b forty', 'BL40')]],
    [
      'YES practice=YES/YES duration=YES/YES',
      'CoachPracticeIntent',
      [breathing, plain('duration', 'PT1M')],
    ],
    ['YES routine=YES/YES', 'CoachRoutineIntent', [known('routine', 'desk', 'desk')]],
  ])('%s: %s', async (expected, name, slots) =>
    expect(await verdict(name, ...slots)).toBe(expected),
  );

  test.each<[string, string, string, readonly Slot[]]>([
    ['we would ask where', 'MAYBE', 'CoachAreaIntent', []],
    [
      'we would ask where, for five minutes',
      'MAYBE duration=YES/YES',
      'CoachAreaIntent',
      [plain('duration', 'PT5M')],
    ],
    [
      'half an hour is the longest',
      'MAYBE area=YES/YES duration=YES/NO',
      'CoachAreaIntent',
      [lowerBack, plain('duration', 'PT2H')],
    ],
    [
      'a length nobody can read is the usual one',
      'MAYBE area=YES/YES duration=NO/NO',
      'CoachAreaIntent',
      [lowerBack, plain('duration', '?')],
    ],
    [
      'ten minutes are the longest to breathe',
      'MAYBE practice=YES/YES minutes=YES/NO',
      'CoachPracticeIntent',
      [breathing, plain('minutes', '20')],
    ],
    [
      'charts disagree',
      'MAYBE point=MAYBE/YES',
      'CoachPointIntent',
      [known('point', 'b fifty four', 'BL40')],
    ],
    [
      'a slot the intent has not',
      'MAYBE mood=NO/NO',
      'StartLowerBackIntent',
      [plain('mood', 'blue')],
    ],
  ])('maybe, since %s', async (_, expected, name, slots) =>
    expect(await verdict(name, ...slots)).toBe(expected),
  );

  test.each<[string, string, readonly Slot[]]>([
    ['NO area=NO/NO', 'CoachAreaIntent', [unknown('area', 'elbow')]],
    ['YES area=YES/YES', 'CoachAreaIntent', [plain('area', 'lower back')]],
    ['NO area=NO/NO', 'CoachAreaIntent', [plain('area', 'elbow')]],
    ['YES area=YES/YES', 'AreaHurtsIntent', [known('area', 'neck', 'neck')]],
    ['NO area=NO/NO', 'CoachAreaIntent', [known('area', 'elbow', 'elbow')]],
    [
      'NO area=NO/NO duration=YES/YES',
      'CoachAreaIntent',
      [unknown('area', 'elbow'), plain('duration', 'PT5M')],
    ],
    ['NO point=NO/NO', 'ExplainPointIntent', [unknown('point', 'the thingummy')]],
    ['NO practice=NO/NO', 'CoachPracticeIntent', [unknown('practice', 'juggling')]],
    ['NO routine=NO/NO', 'CoachRoutineIntent', [known('routine', 'constructor', 'constructor')]],
    [
      'YES area=YES/YES manner=YES/YES',
      'CoachAreaIntent',
      [known('area', 'neck', 'neck'), known('manner', 'at my desk', 'desk')],
    ],
    ['YES', 'HowHardIntent', []],
    ['YES point=YES/YES', 'HowHardIntent', [known('point', 'the knee crease', 'BL40')]],
    ['MAYBE point=NO/NO', 'WhyPointIntent', [unknown('point', 'the thingummy')]],
    ['YES topic=YES/YES', 'AskTopicIntent', [known('topic', 'acupressure', 'acupressure')]],
    ['NO topic=NO/NO', 'AskTopicIntent', [unknown('topic', 'the weather')]],
    ['NO', 'PlayMusicIntent', []],
    ['NO song=NO/NO', 'PlayMusicIntent', [plain('song', 'anything')]],
    ['NO', 'constructor', []],
    ['NO', '', []],
  ])('%s: %s', async (expected, name, slots) =>
    expect(await verdict(name, ...slots)).toBe(expected),
  );

  test('no to what means something only in a session', async () => {
    const others = model.intents.map(({ name }) => name).filter((name) => !BEGINS.test(name));
    expect(others).toContain('AMAZON.NextIntent');
    for (const name of others) expect([name, await verdict(name)]).toEqual([name, 'NO']);
  });

  test('is never silent about a slot that a beginning has', async () => {
    const all = model.intents.flatMap(({ name, slots = [] }) =>
      BEGINS.test(name) ? slots.map((slot) => [name, slot.name]) : [],
    );
    expect(all.length).toBeGreaterThan(8);
    for (const [name = '', slot = ''] of all) {
      const said = ['minutes', 'duration'].includes(slot) ? 'PT5M' : 'the thingummy';
      const value = slot === 'minutes' ? '5' : said;
      expect([name, await verdict(name, plain(slot, value))]).toEqual([
        name,
        expect.stringMatching(
          ['minutes', 'duration'].includes(slot)
            ? new RegExp(`^MAYBE ${slot}=YES`)
            : new RegExp(`^(NO|MAYBE) ${slot}=NO/NO$`),
        ),
      ]);
    }
  });
});

describe('the offer of a routine', () => {
  const LISTENER = 'amzn1.ask.account.LISTENER';
  const twice: Listener = { ...oldListener, finished: { count: 2 } };
  /** A skill that may offer, and a store that begins with a listener. */
  function offering(listener: Listener) {
    const store = createMemoryStore();
    store.kept.set(LISTENER, { record: { listener }, revision: 1 });
    const changes = { store, offersRoutine: true };
    return { changes, offer: () => store.kept.get(LISTENER)?.record.listener.routineOffer };
  }
  const hand = {
    name: 'CoachPointIntent',
    confirmationStatus: 'NONE',
    slots: {
      point: {
        name: 'point',
        value: 'hand valley',
        confirmationStatus: 'NONE',
        resolutions: {
          resolutionsPerAuthority: [
            {
              authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.POINT`,
              status: { code: 'ER_SUCCESS_MATCH' },
              values: [{ value: { name: 'hand valley', id: 'LI4' } }],
            },
          ],
        },
      },
    },
  };
  const begin = withRequest(oneShot, { intent: hand });
  /** A session heard to its end. */
  const toTheEnd = async (changes: Partial<Skillset>, from: Posted = begin) =>
    attributesOf(await post(from, changes));
  const answerAfterwards = async (listener: Listener, said = 'ThankIntent', isOn = true) => {
    const { changes, offer } = offering(listener);
    const settings = { ...changes, offersRoutine: isOn };
    const attributes = await toTheEnd(settings);
    const answer = await post(later(said, 3600), settings, attributes);
    return { answer, offer, changes };
  };
  const isOffered = ({ response: { directives = [] } }: ResponseEnvelope) =>
    directives.some(({ type }) => type === 'Connections.StartConnection');

  test.each(['ThankIntent', 'AMAZON.NoIntent'])(
    'answers %s after the second session: it says why, and hands over to Alexa',
    async (said) => {
      const { answer, offer } = await answerAfterwards(twice, said);
      expect(answer.response).toEqual({
        outputSpeech: { type: 'SSML', ssml: expect.stringMatching(/^<speak>Before you go, /) },
        directives: [
          {
            type: 'Connections.StartConnection',
            uri: 'connection://AMAZON.OfferAutomation/1',
            onCompletion: 'RESUME_SESSION',
            token: 'offer-lower-back',
            input: {
              automation: {
                trigger: {
                  type: 'Alexa.Automation.Trigger.Voice.CustomUtterance',
                  version: '1.0',
                  payload: { utterances: ['help my lower back'], locale: 'en-US' },
                },
                operations: {
                  serial: [
                    {
                      operation: {
                        type: 'Alexa.Automation.Operation.Skill.StartConnection',
                        version: '1.0',
                        operationId: 'op1',
                        payload: {
                          connectionRequest: {
                            uri: `connection://${SKILL_ID}.CoachArea/1?provider=${SKILL_ID}`,
                            input: { area: 'lower-back' },
                          },
                        },
                      },
                    },
                  ],
                },
              },
              renderingData: {
                operations: { op1: { descriptionPrompt: 'start a session for your lower back' } },
              },
            },
          },
        ],
      });
      expect(ssmlProblems((answer.response.outputSpeech as { ssml: string }).ssml)).toEqual([]);
      expect(offer()).toBe('made');
    },
  );

  test('starts, with what it offers, the task that the skill has', async () => {
    const { answer } = await answerAfterwards(twice);
    const [directive] = answer.response.directives as unknown as [
      { input: { automation: { operations: { serial: [{ operation: { payload: Payload } }] } } } },
    ];
    interface Payload {
      connectionRequest: { uri: string; input: object };
    }
    const { uri, input } =
      directive.input.automation.operations.serial[0].operation.payload.connectionRequest;
    const [, name, version] = /^connection:\/\/(.+)\/(\d+)\?/.exec(uri) ?? [];
    const started = await post(withRequest(task, { task: { name, version, input } }), knowing);
    expect(says(started)).toMatch(LOWER_BACK);
    expect(stateOf(started).visit.startedByTask).toBe(true);
  });

  test.each<[string, Partial<Listener>]>([
    ['after the first session', { finished: { count: 1 } }],
    ['when it was made', { routineOffer: 'made' }],
    ['when it was accepted', { routineOffer: 'accepted' }],
    ['when it was declined', { routineOffer: 'declined' }],
  ])('is not made %s', async (_, change) => {
    const { answer, offer } = await answerAfterwards({ ...twice, ...change });
    expect(isOffered(answer)).toBe(false);
    expect(offer()).toBe(change.routineOffer);
  });

  test('is not made unless it is switched on', async () => {
    const { answer, offer } = await answerAfterwards(twice, 'ThankIntent', false);
    expect(isOffered(answer)).toBe(false);
    expect(offer()).toBeUndefined();
  });

  test('never holds up a listener who says stop', async () => {
    const { answer } = await answerAfterwards(twice, 'AMAZON.StopIntent');
    expect(isOffered(answer)).toBe(false);
    expect(answer.response.shouldEndSession).toBe(true);
  });

  test('is not made while something is going on', async () => {
    const { changes } = offering(twice);
    const thanked = await post(later('ThankIntent', 20), changes, await toTheEnd(changes));
    expect(isOffered(thanked)).toBe(false);
    expect(says(thanked)).toMatch(/^(You're welcome|Gladly|My pleasure)\./);
  });

  test('is not made to a listener whom a task brought', async () => {
    const { changes } = offering(twice);
    let attributes = await toTheEnd(changes, withRequest(task, {}));
    for (let n = 1; n < 8; n += 1)
      attributes = attributesOf(
        await post(later('AMAZON.NextIntent', n * 600), changes, attributes),
      );
    const left = await post(later('AMAZON.NoIntent', 9000), changes, attributes);
    expect(isOffered(left)).toBe(false);
    expect(left.response.directives).toEqual([
      { type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } },
    ]);
  });

  test('is not made where nothing may be pressed', async () => {
    const { changes } = offering(twice);
    const state = unfoldRecords((await toTheEnd(changes))[STATE_KEY]) as DialogueState;
    const careful = { ...state, visit: { ...state.visit, breathingOnly: true } };
    const answer = await post(later('ThankIntent', 3600), changes, { [STATE_KEY]: careful });
    expect(isOffered(answer)).toBe(false);
  });

  describe('once it is answered', () => {
    const withCause = (cause: unknown) => withRequest(resumed, { cause });
    const completed = (code: unknown, message: string, result?: unknown) =>
      withCause({ ...resumed.request.cause, status: { code, message }, result });
    const because = (reason: string) => ({ offerAutomationResponse: { reason } });

    async function answered(posted: Posted) {
      const { answer: offered, offer, changes } = await answerAfterwards(twice);
      const answer = await post(posted, changes, attributesOf(offered));
      expect(answer.response.shouldEndSession).toBe(true);
      expect(answer.response.directives).toBeUndefined();
      expect(answer.response.reprompt).toBeUndefined();
      return { says: says(answer), offer: offer() };
    }
    const GOODBYE = '(Goodbye for now|Take care|Until next time)\\.$';
    const ACCEPTED = new RegExp(
      `^That's set\\. From now on, Alexa, help my lower back, begins a session\\. ${GOODBYE}`,
    );

    test.each<[string, Posted]>([
      ['with yes', completed('200', 'OK')],
      ['with a number for a code', completed(200, 'OK')],
      ['by one that was there', completed('204', '', because('AUTOMATION_ALREADY_ENABLED'))],
    ])('%s, says what will do it from now on, and closes', async (_, posted) => {
      const { says: said, offer } = await answered(posted);
      expect(said).toMatch(ACCEPTED);
      expect(offer).toBe('accepted');
    });

    test.each<[string, Posted]>([
      ['as Alexa tells it', resumed],
      ['with the reason elsewhere', completed('204', 'No', { error: 'REJECTED_BY_CUSTOMER' })],
      ['with the reason for a message', completed('204', 'REJECTED_BY_CUSTOMER')],
      ['whatever the code', completed('200', 'OK', because('REJECTED_BY_CUSTOMER'))],
    ])('with no, %s, is short and done', async (_, posted) => {
      const { says: said, offer } = await answered(posted);
      expect(said).toMatch(new RegExp(`^All right\\. ${GOODBYE}`));
      expect(offer).toBe('declined');
    });

    test.each<[string, Posted]>([
      ['a skill that is not live', completed('500', 'INTERNAL_ERROR')],
      ['a request Alexa refused', completed('400', 'Invalid input')],
      ['a reason nobody knows', completed('204', '', because('constructor'))],
      ['no status', withCause({ type: 'ConnectionCompleted' })],
      ['no cause', withCause(undefined)],
      ['null', withCause(null)],
      ['text', withCause('ConnectionCompleted')],
      ['a list', withCause([])],
    ])('by %s, is a plain goodbye, and no second offer', async (_, posted) => {
      const { says: said, offer } = await answered(posted);
      expect(said).toMatch(new RegExp(`^${GOODBYE}`));
      expect(offer).toBe('made');
    });

    test('in a session that was lost, closes it all the same', async () => {
      const { changes, offer } = offering({ ...twice, routineOffer: 'made' });
      const answer = await post(resumed, changes);
      expect(says(answer)).toMatch(new RegExp(`^All right\\. ${GOODBYE}`));
      expect(offer()).toBe('declined');
    });

    test.each(['accepted', 'declined'])('%s, is never made again', async (outcome) => {
      const { answer: offered, offer, changes } = await answerAfterwards(twice);
      const posted = outcome === 'accepted' ? completed('200', 'OK') : resumed;
      await post(posted, changes, attributesOf(offered));
      const again = await post(later('ThankIntent', 3600), changes, await toTheEnd(changes));
      expect(isOffered(again)).toBe(false);
      expect(offer()).toBe(outcome);
    });
  });

  test('that nobody answers is never made again', async () => {
    const { changes } = await answerAfterwards(twice);
    const again = await post(later('ThankIntent', 3600), changes, await toTheEnd(changes));
    expect(isOffered(again)).toBe(false);
  });
});

describe('what may not be answered with speech', () => {
  test.each([
    [
      'System.ExceptionEncountered',
      {
        error: { type: 'INTERNAL_SERVICE_ERROR', message: 'no' },
        cause: { requestId: 'amzn1.echo-api.request.1' },
      },
    ],
    [
      'Connections.Response',
      { name: 'OfferAutomation', status: { code: '500', message: 'no' }, token: 't', payload: {} },
    ],
  ])('%s leaves the session as it is', async (type, more) => {
    const { requestId, timestamp, locale } = resumed.request;
    const posted = { ...resumed, request: { type, requestId, timestamp, locale, ...more } };
    const attributes = attributesOf(await post(oneShot, knowing));
    const answer = await post(posted, {}, attributes);
    expect(answer.response).toEqual({});
    expect(attributesOf(answer)).toEqual(attributes);
    const { version, context, request } = posted;
    expect((await post({ version, context, request } as Posted)).response).toEqual({});
  });
});
