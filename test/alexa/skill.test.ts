import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { HeardSlot } from '../../device/hearing/heard';
import {
  buildEnvelope,
  intentRequest,
  launchRequest,
  sessionEndedRequest,
  SKILL_ID,
} from '../../device/requests';
import type { Skillset } from '../../lambda/alexa/skillset';
import { unfoldRecords } from '../../lambda/session/unfolded';
import { STATE_KEY } from '../../lambda/session/stateKey';
import { catalogue } from '../../lambda/content/catalogue';
import {
  phrasebookFor,
  pointNamesFor,
  harmReaderFor,
  readerFor,
  slotNamesFor,
} from '../../lambda/content/locales';
import { type DialogueState, newListener } from '../../lambda/dialogue/turn/state';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { createSkill } from '../../lambda/skill';
import { forgetfulStore, type ListenerStore } from '../../lambda/storage/listenerStore';
import { createMemoryStore, heard, oldListener, storeOf, testSkill } from '../support/listener';
import { ssmlProblems } from '../support/ssmlProblems';
import { model } from '../device/model';
import { LOCALE } from '../support/locale';

type Attributes = NonNullable<ResponseEnvelope['sessionAttributes']>;
type AnyRequest = Parameters<typeof buildEnvelope>[0];
type Slots = Readonly<Record<string, HeardSlot>>;

/** Most of a whole response that Alexa takes, in bytes. */
const MOST_BYTES = 24_000;
const START = Date.parse('2026-11-20T12:00:00Z');
const DAY_SECONDS = 86_400;
const speaker = { userId: 'amzn1.ask.account.SOMEONE', device: 'dot' as const, locale: LOCALE };

const overTheWire = <T>(sent: T) => JSON.parse(JSON.stringify(sent)) as T;

/** What Alexa posts, in a session with these attributes. */
function envelopeOf(request: object, attributes: Attributes = {}): RequestEnvelope {
  const session = { sessionId: 'a session', isNew: false, attributes };
  return overTheWire(buildEnvelope(request as AnyRequest, session, speaker)) as RequestEnvelope;
}

const intent = (name: string, seconds = 0, slots: Slots = {}, locale: string = LOCALE) =>
  intentRequest(START + seconds * 1000, locale, { intent: name, slots }, model);

const ask = async (request: object, attributes?: Attributes, skill = testSkill()) =>
  overTheWire(await skill.invoke(envelopeOf(request, attributes)));

const named = (type: string, id: string, value = id): HeardSlot => ({
  type,
  value,
  match: { id, name: value },
});
const minutes = (value: number): Slots => ({
  minutes: { type: 'AMAZON.NUMBER', value: String(value) },
});

const speechOf = ({ response: { outputSpeech, reprompt } }: ResponseEnvelope): string[] =>
  [outputSpeech, reprompt?.outputSpeech].flatMap((speech) =>
    speech?.type === 'SSML' ? [speech.ssml] : [],
  );
const says = (envelope: ResponseEnvelope) => heard(speechOf(envelope)[0] ?? '');
const attributesOf = ({ sessionAttributes }: ResponseEnvelope) => sessionAttributes ?? {};
const stateOf = (envelope: ResponseEnvelope) =>
  unfoldRecords(attributesOf(envelope)[STATE_KEY]) as DialogueState;

/** Everything Alexa would refuse of a response. */
function problemsOf(envelope: ResponseEnvelope): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  const speech = speechOf(envelope);
  return [
    ...(bytes < MOST_BYTES ? [] : [`${bytes} bytes`]),
    ...(speech.length > 0 ? [] : ['nothing is said']),
    ...speech.flatMap(ssmlProblems),
  ];
}

let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void errors.mockRestore());

test('a launch is answered with a question, its reprompt, an open session and its state', async () => {
  const { userAgent, ...envelope } = await ask(launchRequest(START, LOCALE));
  expect(userAgent).toMatch(/^ask-node\//);
  expect(envelope).toEqual({
    version: '1.0',
    response: {
      outputSpeech: {
        type: 'SSML',
        ssml: expect.stringMatching(/^<speak>I teach .*\?<\/speak>$/),
      },
      reprompt: {
        outputSpeech: { type: 'SSML', ssml: expect.stringMatching(/^<speak>.*<break.*<\/speak>$/) },
      },
      shouldEndSession: false,
    },
    sessionAttributes: {
      dialogue: {
        visit: {
          seed: expect.any(Number),
          turn: 1,
          isFirst: true,
          spent: {},
          breathingOnly: false,
          leftOut: [],
          listener: { ...newListener, heardDisclaimer: true },
        },
        situation: { name: 'askedArea' },
      },
      memory: {
        isApart: false,
        isUnsaved: true,
        base: { listener: { ...newListener, explained: undefined } },
      },
    },
  });
});

test('a launch says exactly this to a listener who knows the skill', async () => {
  const { response } = await ask(
    launchRequest(START, LOCALE),
    {},
    testSkill({ store: storeOf(oldListener) }),
  );
  expect(response).toEqual({
    outputSpeech: {
      type: 'SSML',
      ssml: '<speak>Which place today: lower back, upper back, neck, shoulders, hips or legs?</speak>',
    },
    reprompt: {
      outputSpeech: {
        type: 'SSML',
        ssml: '<speak>Take your time. <break time="10000ms"/><break time="10000ms"/> Lower back, neck, hips: just name the place.</speak>',
      },
    },
    shouldEndSession: false,
  });
});

test('"stop" closes the session without a reprompt', async () => {
  const { response } = await ask(intent('AMAZON.StopIntent'));
  expect(response).toEqual({
    outputSpeech: { type: 'SSML', ssml: expect.stringMatching(/^<speak>[^<]+<\/speak>$/) },
    shouldEndSession: true,
  });
});

/** Slots as a listener would fill them, and as they come when nothing was understood. */
const filled: Slots = {
  area: named('AREA', 'hips'),
  point: named('POINT', 'BL60'),
  practice: named('PRACTICE', 'pillow'),
  routine: named('ROUTINE', 'document-3'),
  sign: named('SIGN', 'pregnant'),
  bodyPart: named('BODYPART', 'knee'),
  person: named('PERSON', 'partner'),
  ...minutes(12),
};
const unknown: Slots = Object.fromEntries(
  ['area', 'point', 'practice', 'routine', 'sign', 'bodyPart', 'person'].map((name) => [
    name,
    { type: name.toUpperCase(), value: 'the thingummy' },
  ]),
);
const sessions: readonly (readonly [string, Promise<Attributes>])[] = [
  ['a fresh session', Promise.resolve({})],
  ['a session that guides', ask(intent('StartLowerBackIntent')).then(attributesOf)],
  [
    'a session that guides through a practice',
    ask(intent('CoachPracticeIntent', 0, filled)).then(attributesOf),
  ],
];

describe.each(sessions)('in %s', (_, session) => {
  test.each(model.intents.map(({ name }) => name))('%s is answered', async (name) => {
    const attributes = await session;
    for (const slots of [filled, unknown, {}])
      for (const seconds of [0, 45, 190, 4000]) {
        const envelope = await ask(intent(name, seconds, slots), attributes);
        expect(problemsOf(envelope)).toEqual([]);
        const isOver = /\.(Stop|Cancel|NavigateHome)Intent$/.test(name);
        expect(envelope.response.shouldEndSession).toBe(isOver);
      }
    expect(errors).not.toHaveBeenCalled();
  });
});

describe('the longest routine of every outline stays inside Alexa’s limits, part by part', () => {
  const routineFor = ({ id, area }: (typeof catalogue.outlines)[number]) =>
    area
      ? intent('CoachAreaIntent', 0, { ...minutes(30), area: named('AREA', area) })
      : intent('CoachRoutineIntent', 0, { ...minutes(30), routine: named('ROUTINE', id) });

  const whole = catalogue.outlines.filter(({ halves }) => !halves);

  test.each(whole.map((outline) => [outline.id, outline] as const))('%s', async (_, outline) => {
    let envelope = await ask(routineFor(outline));
    let parts = 1;
    for (; stateOf(envelope).situation.name === 'guiding' && parts < 30; parts++) {
      expect(problemsOf(envelope)).toEqual([]);
      const next = intent('AMAZON.NextIntent', parts * 400);
      envelope = await ask(next, attributesOf(envelope));
    }
    expect(says(envelope)).toMatch(/^(That was the last of it|The session is over)\./);
    expect(parts).toBeGreaterThan(3);
    expect(errors).not.toHaveBeenCalled();
  });

  test('and so does half an hour on the mat', async () => {
    const mat = { ...minutes(30), practice: named('PRACTICE', 'mat') };
    let envelope = await ask(intent('CoachPracticeIntent', 0, mat));
    for (let part = 1; part < 12; part++) {
      expect(problemsOf(envelope)).toEqual([]);
      envelope = await ask(intent('AMAZON.NextIntent', part * 400), attributesOf(envelope));
    }
  });
});

describe('a listener who disables the skill', () => {
  const disable = async (store: ListenerStore, body?: object) => {
    const timestamp = new Date(START).toISOString();
    const request = { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r', timestamp };
    const envelope = envelopeOf({ ...request, ...(body && { body }) });
    delete envelope.session;
    return testSkill({ store }).invoke(envelope);
  };
  const storeKnowing = async () => {
    const store = createMemoryStore();
    await store.save({ userId: speaker.userId, at: START }, { listener: oldListener });
    await store.save({ userId: 'another', at: START }, { listener: oldListener });
    return store;
  };

  test.each([
    ['says that nothing is persisted', { userInformationPersistenceStatus: 'NOT_PERSISTED' }],
    ['says nothing of it', {}],
    ['has no body', undefined],
  ])('is forgotten by the time the event is answered, where it %s', async (_, body) => {
    const store = await storeKnowing();
    expect((await disable(store, body)).response).toEqual({});
    expect([...store.kept.keys()]).toEqual(['another']);
  });

  test('is not forgotten where Alexa says that they are persisted', async () => {
    const store = await storeKnowing();
    await disable(store, { userInformationPersistenceStatus: 'PERSISTED' });
    expect(store.kept.has(speaker.userId)).toBe(true);
  });

  test('is not taken for forgotten where that fails: no answer, and one line without their number', async () => {
    const broken = { ...forgetfulStore, forget: () => Promise.reject(new Error(speaker.userId)) };
    await expect(disable(broken)).rejects.toThrow();
    expect(errors).toHaveBeenCalledTimes(1);
    expect(String(errors.mock.calls[0]?.[0])).not.toContain('SOMEONE');
  });
});

describe('the end of a session', () => {
  test.each(['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'])(
    'for the reason %s is answered with nothing',
    async (reason) => {
      const request = {
        ...sessionEndedRequest(START, LOCALE, 'USER_INITIATED'),
        reason,
        ...(reason === 'ERROR' && { error: { type: 'INVALID_RESPONSE', message: 'no' } }),
      };
      const guiding = attributesOf(await ask(intent('StartLowerBackIntent')));
      for (const attributes of [{}, guiding])
        expect((await ask(request, attributes)).response).toEqual({});
    },
  );
});

describe('what nobody expects', () => {
  test('an intent nobody knows is answered as what nothing fits', async () => {
    const envelope = await ask(intent('AMAZON.ShuffleOnIntent'));
    expect(problemsOf(envelope)).toEqual([]);
    expect(says(envelope)).toBe(says(await ask(intent('AMAZON.FallbackIntent'))));
  });

  test.each(['Display.ElementSelected', 'System.ExceptionEncountered', 'Connections.Response'])(
    'a request of the kind %s does not fail',
    async (type) => {
      const request = { type, requestId: 'r', timestamp: new Date(START).toISOString() };
      for (const [, session] of sessions)
        expect((await ask(request, await session)).version).toBe('1.0');
      expect(errors).not.toHaveBeenCalled();
    },
  );

  test.each(['AlexaSkillEvent.SkillDisabled', 'CanFulfillIntentRequest'])(
    'a request without a session, such as %s, does not fail',
    async (type) => {
      const request = { type, requestId: 'r', timestamp: new Date(START).toISOString() };
      const envelope = envelopeOf(request);
      delete envelope.session;
      const { version } = await testSkill().invoke(envelope);
      expect(version).toBe('1.0');
    },
  );

  test("another language is answered in English, with no country's number", async () => {
    const german = await ask(intent('StartLowerBackIntent', 0, {}, 'de-DE'));
    const american = await ask(intent('StartLowerBackIntent'));
    const elsewhere = says(american).replace('nine one one', 'your local emergency number');
    expect(says(german)).toBe(elsewhere);
    const otherwise = ({ response }: ResponseEnvelope) =>
      JSON.stringify({ ...response, outputSpeech: {} }).replace(/ ?<break[^>]*>/g, '');
    expect(otherwise(german)).toBe(otherwise(american));
    expect(says(german)).toContain('Ten minutes for your lower back.');
  });

  test('a listener without a user id is coached, and nobody is looked up', async () => {
    const asked: string[] = [];
    const store: ListenerStore = {
      load: ({ userId }) => Promise.resolve(void asked.push(userId)),
      save: ({ userId }) => Promise.resolve({ kind: 'saved', revision: asked.push(userId) }),
      forget: ({ userId }) => Promise.resolve(void asked.push(userId)),
    };
    const envelope = envelopeOf(intent('StartLowerBackIntent'));
    delete (envelope.session as { user?: object }).user;
    delete (envelope.context.System as { user?: object }).user;
    const answer = await testSkill({ store }).invoke(envelope);
    expect(problemsOf(answer)).toEqual([]);
    expect(stateOf(answer).situation.name).toBe('guiding');
    expect(asked).toEqual([]);
  });
});

describe('a skill id', () => {
  const skillWith = (skillId?: string) =>
    createSkill(
      {
        ...{ catalogue, phrasebookFor, pointNamesFor, slotNamesFor, harmReaderFor, readerFor },
        ...{ store: forgetfulStore, limits: PART_LIMITS },
      },
      skillId,
    );
  const launch = envelopeOf(launchRequest(START, LOCALE));

  test('that is another one is refused', async () => {
    await expect(skillWith('amzn1.ask.skill.another').invoke(launch)).rejects.toThrow(/Skill ID/);
  });
  test.each([SKILL_ID, undefined])('of %s is served', async (skillId) => {
    expect(problemsOf(await skillWith(skillId).invoke(launch))).toEqual([]);
  });
});

describe('time', () => {
  test('that goes backwards between requests is no time at all', async () => {
    const guiding = attributesOf(await ask(intent('StartLowerBackIntent', 100)));
    for (const name of ['AMAZON.NextIntent', 'AMAZON.RepeatIntent', 'AMAZON.PauseIntent']) {
      const back = await ask(intent(name, -10_000), guiding);
      const atOnce = await ask(intent(name, 100), guiding);
      expect(problemsOf(back)).toEqual([]);
      expect(back.response).toEqual(atOnce.response);
      expect(Object.values(stateOf(back).visit.spent).filter((each) => each !== 0)).toEqual([]);
    }
  });

  test('of three days leaves the reply heard to its end, and goes on with the next', async () => {
    const guiding = attributesOf(await ask(intent('StartLowerBackIntent')));
    const soon = await ask(intent('AMAZON.NextIntent', 600), guiding);
    const late = await ask(intent('AMAZON.NextIntent', 3 * DAY_SECONDS), guiding);
    expect(late.response).toEqual(soon.response);
    const { spent } = stateOf(late).visit;
    expect(spent).toEqual(stateOf(soon).visit.spent);
    expect(spent['LI4:left']).toBeGreaterThanOrEqual(8);
  });
});

/** What a listener said that went wrong, and must not be found in a log. */
const secret = { said: 'my poor elbow', user: speaker.userId };
const failure = () => {
  throw new Error(`Nothing for ${secret.said}, ${secret.user}.`);
};
const elbow = intent('CoachAreaIntent', 64, { area: named('AREA', 'hips', secret.said) });

const linesLogged = () => errors.mock.calls.map((line) => String(line[0]));

describe('an exception', () => {
  /** What fails, and the place where guidance then waits: a minute on, or where it began. */
  const broken: readonly (readonly [string, Partial<Skillset>, number])[] = [
    ['the catalogue', { catalogue: { ...catalogue, outline: failure } }, 2],
    ['a point of the catalogue', { catalogue: { ...catalogue, way: failure } }, 0],
    [
      'the phrasebook',
      {
        phrasebookFor: (locale) => {
          const phrasebook = phrasebookFor(locale);
          const lineWords: typeof phrasebook.lineWords = (path, ...values) =>
            path.startsWith('cues.') ? failure() : phrasebook.lineWords(path, ...values);
          return { ...phrasebook, lineWords };
        },
      },
      2,
    ],
  ];

  describe.each(broken)('of %s', (_, changes, from) => {
    const guided = async () => attributesOf(await ask(intent('StartLowerBackIntent')));

    test('is one apology in a session that stays open', async () => {
      const envelope = await ask(elbow, await guided(), testSkill(changes));
      expect(problemsOf(envelope)).toEqual([]);
      expect(says(envelope)).toBe('Sorry, something went wrong on my side. Say next to go on.');
      expect(envelope.response.shouldEndSession).toBe(false);
    });

    test('sets the guidance aside, and counts the answer', async () => {
      const attributes = await guided();
      const before = unfoldRecords(attributes[STATE_KEY]) as DialogueState;
      const { visit, situation } = stateOf(await ask(elbow, attributes, testSkill(changes)));
      expect(visit.turn).toBe(before.visit.turn + 1);
      expect(situation).toMatchObject({ name: 'paused', guidance: { from } });
    });

    test('is one line in the log, with nothing in it that was said', async () => {
      await ask(elbow, await guided(), testSkill(changes));
      expect(linesLogged()).toHaveLength(1);
      const line = linesLogged()[0] ?? '';
      expect(JSON.parse(line)).toEqual({
        what: 'A request failed.',
        request: 'CoachAreaIntent',
        kind: 'Error',
        where: expect.stringMatching(/^at .*skill\.test\.ts/),
      });
      for (const word of ['elbow', 'hips', 'Nothing', 'SOMEONE', 'lower'])
        expect(line).not.toContain(word);
    });

    test('is over with the next request', async () => {
      const after = attributesOf(await ask(elbow, await guided(), testSkill(changes)));
      const envelope = await ask(elbow, after);
      expect(problemsOf(envelope)).toEqual([]);
      expect(says(envelope)).toContain('Ten minutes for your hips.');
    });
  });

  test('in a fresh session is an apology too', async () => {
    const envelope = await ask(elbow, {}, testSkill(broken[0]?.[1]));
    expect(says(envelope)).toMatch(/^Sorry, /);
    expect(stateOf(envelope).situation).toEqual({ name: 'idle' });
  });

  test('that is no error is logged by its kind alone', async () => {
    const rude = () => {
      // oxlint-disable-next-line typescript/only-throw-error
      throw secret.said;
    };
    const skill = testSkill({ catalogue: { ...catalogue, outline: rude } });
    expect(says(await ask(elbow, {}, skill))).toMatch(/^Sorry, /);
    expect(linesLogged().map((line) => JSON.parse(line) as unknown)).toEqual([
      { what: 'A request failed.', request: 'CoachAreaIntent', kind: 'string', where: '' },
    ]);
  });
});

describe('a store that fails costs the memory, not the session', () => {
  const failing = () => Promise.reject(new Error(`${secret.said} of ${secret.user}`));
  const stores: readonly (readonly [string, string, ListenerStore])[] = [
    ['reading', 'The store could not be read.', { ...forgetfulStore, load: failing }],
    ['reading at once', 'The store could not be read.', { ...forgetfulStore, load: failure }],
  ];

  test.each(stores)('on %s', async (_, what, store) => {
    const envelope = await ask(elbow, {}, testSkill({ store }));
    expect(problemsOf(envelope)).toEqual([]);
    expect(says(envelope)).toContain('Ten minutes for your hips.');
    expect(linesLogged()).toHaveLength(1);
    expect(JSON.parse(linesLogged()[0] ?? '')).toMatchObject({ what, request: 'CoachAreaIntent' });
    for (const word of ['elbow', 'hips', 'SOMEONE']) expect(linesLogged()[0]).not.toContain(word);
  });

  test('on writing', async () => {
    const skill = testSkill({ store: { ...forgetfulStore, save: failing } });
    const envelope = await ask({ type: 'LaunchRequest' }, {}, skill);
    expect(problemsOf(envelope)).toEqual([]);
    expect(says(envelope)).toMatch(/Where shall we work/);
    expect(linesLogged().map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { what: 'The store could not be written.', request: 'LaunchRequest' },
    ]);
  });
});
