import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { completed } from '../../lambda/alexa/envelope';
import { catalogue } from '../../lambda/content/catalogue';
import { heard, storeOf, oldListener, testSkill } from '../support/listener';

type Fields = Readonly<Record<string, unknown>>;

interface Answer {
  readonly response: {
    readonly outputSpeech?: { readonly ssml: string };
    readonly shouldEndSession?: boolean;
  };
  readonly sessionAttributes?: Fields;
}

const known = { store: storeOf(oldListener) };
const START = Date.parse('2026-11-25T10:00:00Z');

/** Sends an envelope as it is, whatever it lacks. */
const post = async (envelope: unknown, skill = testSkill(known)) =>
  JSON.parse(JSON.stringify(await skill.invoke(envelope))) as Answer;

const says = ({ response }: Answer) => heard(response.outputSpeech?.ssml ?? '');

const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const user = { userId: 'someone' };
const application = { applicationId: 'amzn1.ask.skill.ours' };
const session = (attributes: Fields = {}) => ({
  ...{ new: false, sessionId: 'a session', application, user, attributes },
});
const context = {
  System: { application, user, device: { deviceId: 'a', supportedInterfaces: {} } },
};
const base = (seconds: number) => ({ requestId: 'r', timestamp: at(seconds), locale: 'en-US' });
const intent = (name: string, seconds = 0, slots: Fields = {}) => ({
  type: 'IntentRequest',
  ...base(seconds),
  intent: { name, confirmationStatus: 'NONE', slots },
});
const launch = { type: 'LaunchRequest', ...base(0) };
const lowerBack = intent('StartLowerBackIntent');
const slot = (name: string, value: string, status?: string, values?: unknown) => ({
  [name]: {
    ...{ name, value },
    ...(status && {
      resolutions: {
        resolutionsPerAuthority: [{ authority: 'a', status: { code: status }, values }],
      },
    }),
  },
});

let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => errors.mockRestore());

/** An envelope without one of its fields, or with something else in its place. */
const parts: Readonly<Record<string, (request: Fields) => unknown>> = {
  'no context': (request) => ({ version: '1.0', session: session(), request }),
  'a null context': (request) => ({ session: session(), context: null, request }),
  'no System': (request) => ({ session: session(), context: {}, request }),
  'no application': (request) => ({
    session: { sessionId: 's', user, attributes: {} },
    context: { System: { user } },
    request,
  }),
  'no user': (request) => ({
    session: { sessionId: 's', application, attributes: {} },
    context: { System: { application } },
    request,
  }),
  'null users': (request) => ({
    session: { sessionId: 's', application, user: null, attributes: {} },
    context: { System: { application, user: null } },
    request,
  }),
  'no attributes': (request) => ({
    session: { sessionId: 's', application, user },
    context,
    request,
  }),
  'null attributes': (request) => ({
    session: { sessionId: 's', application, user, attributes: null },
    context,
    request,
  }),
  'a session id that is no string': (request) => ({
    session: { ...session(), sessionId: 7 },
    context,
    request,
  }),
  'neither session id nor request id': (request) => ({
    session: { application, user },
    context,
    request: { ...request, requestId: undefined },
  }),
  'no time stamp': (request) => ({
    session: session(),
    context,
    request: { ...request, timestamp: undefined },
  }),
};

describe.each(Object.entries(parts))('with %s', (_, envelopeWith) => {
  test('the usual welcome', async () =>
    expect(says(await post(envelopeWith(launch)))).toMatch(/lower back/));
  test('the usual first reply', async () =>
    expect(says(await post(envelopeWith(lowerBack)))).toMatch(
      /(^|\. )Ten minutes for your lower back/,
    ));
  test('an emergency is one', async () => {
    const answer = await post(
      envelopeWith(intent('VolunteerSignIntent', 0, slot('sign', 'chest pain'))),
    );
    expect(says(answer)).toMatch(/^Call nine one one now\./);
    expect(answer.response.shouldEndSession).toBe(true);
  });
  test('the end of a session', async () =>
    expect(says(await post(envelopeWith({ type: 'SessionEndedRequest', ...base(0) })))).toBe(''));
});

describe('where nobody is to be answered', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'hello'],
    ['no request', { session: session(), context }],
    ['a null session', { session: null, context, request: lowerBack }],
    ['no session', { context, request: launch }],
    ['an unknown type', { session: session(), context, request: { type: 'Toast', ...base(0) } }],
  ])('%s gets no words, or the usual ones, and never fails', async (_, envelope) => {
    await expect(post(envelope)).resolves.toHaveProperty('response');
  });

  test.each([null, undefined, {}, 'PERSISTED', { userInformationPersistenceStatus: 7 }])(
    'an event with the body %p',
    async (body) => {
      const request = { type: 'AlexaSkillEvent.SkillDisabled', ...base(0), body };
      await expect(post({ context, request })).resolves.toHaveProperty('response');
    },
  );
});

describe('an intent', () => {
  const miss = /didn't catch that|I missed that|I missed that/;
  test.each([
    ['that is null', { type: 'IntentRequest', ...base(0), intent: null }],
    ['without a name', { type: 'IntentRequest', ...base(0), intent: {} }],
    ['with a name that is no string', { type: 'IntentRequest', ...base(0), intent: { name: 5 } }],
    ['that is missing', { type: 'IntentRequest', ...base(0) }],
  ])('%s is a miss', async (_, request) =>
    expect(says(await post({ session: session(), context, request }))).toMatch(miss),
  );

  test.each([
    ['null', null],
    ['a null among them', { area: null }],
    ['no value', { area: { name: 'area' } }],
    ['a value that is no string', { area: { name: 'area', value: 5 } }],
  ])('whose slots are %s asks again', async (_, slots) => {
    const request = {
      ...{ type: 'IntentRequest', ...base(0) },
      intent: { name: 'CoachAreaIntent', slots },
    };
    const answer = await post({ session: session(), context, request });
    expect(says(answer)).toMatch(/lower back/);
    expect(answer.response.shouldEndSession).toBe(false);
  });
});

describe('entity resolution is a help and no condition', () => {
  const ask = (request: Fields, attributes?: Fields) =>
    post({ session: session(attributes), context, request });

  test.each([undefined, 'ER_ERROR_TIMEOUT', 'ER_ERROR_EXCEPTION', 'ER_SUCCESS_NO_MATCH'])(
    'where it says %s, an area is known by its own words',
    async (status) => {
      const answer = await ask(intent('CoachAreaIntent', 0, slot('area', 'lower back', status)));
      expect(says(answer)).toMatch(/^Ten minutes for your lower back/);
    },
  );

  test.each([undefined, 'ER_ERROR_TIMEOUT'])('where it says %s, so is a sign', async (status) => {
    const guided = await ask(lowerBack);
    const pain = await ask(
      intent('VolunteerSignIntent', 60, slot('sign', 'chest pain', status)),
      guided.sessionAttributes,
    );
    expect(says(pain)).toMatch(/^Call nine one one now\./);
    expect(pain.response.shouldEndSession).toBe(true);
    const pregnant = await ask(
      intent('VolunteerSignIntent', 60, slot('sign', 'pregnant', status)),
      guided.sessionAttributes,
    );
    expect(says(pregnant)).toMatch(/^Let go\. No pressing today, then/);
  });

  test.each([
    null,
    {},
    [null],
    [{}],
    [{ status: null }],
    [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [null] }],
    [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{}] }],
    [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: null }] }],
    [{ status: { code: 'ER_SUCCESS_MATCH' }, values: 7 }],
  ])('and what it says may be anything: %j', async (resolutionsPerAuthority) => {
    const sign = { name: 'sign', value: 'chest pain', resolutions: { resolutionsPerAuthority } };
    const answer = await ask(intent('VolunteerSignIntent', 0, { sign }));
    expect(says(answer)).toMatch(/^Call nine one one now\./);
  });

  test.each([
    ['AskTopicIntent', { ...slot('sign', 'my chest hurts') }],
    ['AreaHurtsIntent', { ...slot('area', 'lower back and my chest') }],
    [
      'VolunteerSignIntent',
      { ...slot('sign', 'pregnant'), ...slot('area', "neck i can't breathe") },
    ],
    ['VolunteerOtherSignIntent', { ...slot('person', 'he'), ...slot('sign', 'is not breathing') }],
    [
      'VolunteerPastSignIntent',
      { ...slot('sign', 'chest pain'), ...slot('past', 'years ago and now again') },
    ],
    ['VolunteerNoSignIntent', { ...slot('sign', 'my chest hurts') }],
  ])('%s with %j is an emergency', async (name, slots) =>
    expect(says(await ask(intent(name, 0, slots)))).toMatch(/^Call nine one one now\./),
  );

  test.each([
    ['CoachAreaIntent', 'area', 'my elbow'],
    ['CoachPracticeIntent', 'practice', 'juggling'],
    ['CoachRoutineIntent', 'routine', 'the polka'],
    ['WishIntent', 'wish', 'a pony'],
    ['AskTopicIntent', 'topic', 'the weather'],
    ['CoachPointIntent', 'point', 'the thingummy'],
    ['VolunteerPlaceIntent', 'bodyPart', 'my aura'],
    ['VolunteerSignIntent', 'sign', 'hiccups'],
  ])('%s: an id that we do not have in %s is none', async (name, slotName, value) => {
    const unknown = await ask(intent(name, 0, slot(slotName, value, 'ER_SUCCESS_NO_MATCH')));
    for (const id of ['gone', 'hasOwnProperty', 'constructor', '__proto__']) {
      const values = [{ value: { name: id, id } }];
      const answer = await ask(intent(name, 0, slot(slotName, value, 'ER_SUCCESS_MATCH', values)));
      expect(says(answer)).toBe(says(unknown));
      expect(says(answer)).not.toMatch(/went wrong/);
    }
    expect(errors).not.toHaveBeenCalled();
  });
});

describe('a session whose guidance can be made nothing of', () => {
  /** A release that fails at whatever is guided. */
  const way = () => {
    throw new Error('There is no way.');
  };
  const failing = testSkill({ ...known, catalogue: { ...catalogue, way } });
  const say = async (request: Fields) => {
    const { sessionAttributes } = await post({ session: session(), context, request: lowerBack });
    return post({ session: session(sessionAttributes), context, request }, failing);
  };

  test.each([
    ['chest pain', /^Call nine one one now\./, true],
    ['suicidal', /^Call or text nine eight eight now/, true],
    ['fever', /seen by a doctor today/, true],
    ['pregnant', /No pressing today, then/, false],
  ])('still answers "%s"', async (sign, words, closes) => {
    const answer = await say(intent('VolunteerSignIntent', 30, slot('sign', sign)));
    expect(says(answer)).toMatch(words);
    expect(answer.response.shouldEndSession).toBe(closes);
    expect(errors).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['VolunteerNumbPlaceIntent', slot('bodyPart', 'groin')],
    ['VolunteerPlaceIntent', slot('bodyPart', 'chest')],
    ['AreaHurtsIntent', slot('area', 'chest')],
  ])('still answers %s', async (name, slots) =>
    expect(says(await say(intent(name, 30, slots)))).toMatch(/^Call nine one one now\./),
  );

  test.each([
    ['VolunteerSwollenPlaceIntent', slot('bodyPart', 'left leg'), /by a doctor today/],
    ['LeaveOutPlaceIntent', slot('bodyPart', 'knee'), /leave that out/],
  ])('still answers %s', async (name, slots, words) =>
    expect(says(await say(intent(name, 30, slots)))).toMatch(words),
  );

  test('answers what is let fall beside a wish', async () => {
    const words = slot('area', "lower back i can't breathe");
    expect(says(await say(intent('CoachAreaIntent', 30, words)))).toMatch(/^Call nine one one/);
  });

  test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
    'stops at %s',
    async (name) => {
      const answer = await say(intent(name, 30));
      expect(answer.response.shouldEndSession).toBe(true);
      expect(says(answer)).not.toMatch(/went wrong/);
    },
  );

  test('keeps pressing ruled out', async () => {
    const answer = await say(intent('VolunteerSignIntent', 30, slot('sign', 'pregnant')));
    const request = lowerBack;
    const next = await post({ session: session(answer.sessionAttributes), context, request });
    expect(says(next)).toMatch(/Nothing is pressed today/);
  });

  test('apologizes for anything else, and goes on', async () => {
    const answer = await say(intent('TimeLeftIntent', 30));
    expect(says(answer)).toMatch(/something went wrong on my side/);
    expect(answer.response.shouldEndSession).toBe(false);
  });
});

test.each([{ toString: 0 }, null, [], '200', 200])(
  'what came of an offer may be told as %j',
  async (code) => {
    const cause = { type: 'ConnectionCompleted', status: { code, message: 'OK' }, result: {} };
    const request = { type: 'SessionResumedRequest', ...base(0), cause };
    expect(says(await post({ session: session(), context, request }))).not.toBe('');
    expect(errors).not.toHaveBeenCalled();
  },
);

test('what could be fulfilled is told of few slots, however many are asked about', async () => {
  const names = Array.from({ length: 2000 }, (_, n) => `area${n}`);
  const slots = Object.fromEntries(
    ['area', 'x'.repeat(100_000), ...names].map((name) => [name, { name, value: 'neck' }]),
  );
  const asked = { name: 'CoachAreaIntent', confirmationStatus: 'NONE', slots };
  const request = { type: 'CanFulfillIntentRequest', ...base(0), intent: asked };
  const { response } = await post({ context, request });
  expect(response).toMatchObject({
    canFulfillIntent: { slots: { area: { canUnderstand: 'YES', canFulfill: 'YES' } } },
  });
  expect(JSON.stringify(response).length).toBeLessThan(5000);
});

describe('what a session carries', () => {
  const carrying = async (attributes: Fields) => {
    const request = intent('TimeLeftIntent', 30);
    const answer = await post({ session: session(attributes), context, request });
    return { answer, bytes: JSON.stringify(answer).length };
  };

  test('is not handed on where it is more than we ever hand over', async () => {
    const { sessionAttributes = {} } = await post({
      session: session(),
      context,
      request: lowerBack,
    });
    const whole = await carrying(sessionAttributes);
    expect(says(whole.answer)).toMatch(/minutes/);
    const huge = await carrying({ ...sessionAttributes, huge: 'x'.repeat(20_000) });
    expect(says(huge.answer)).toMatch(/^The clock isn't running yet/);
    expect(huge.bytes).toBeLessThan(whole.bytes);
  });
});

test('an envelope that lacks nothing is left as it is', () => {
  const whole = { version: '1.0', session: session(), context, request: lowerBack };
  expect(completed(whole)).toEqual({
    ...whole,
    context: { System: { apiEndpoint: '', ...context.System } },
  });
});
