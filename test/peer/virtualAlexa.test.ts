import http from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type * as Peer from 'virtual-alexa';
import { handler } from '../../lambda/index';
import { modelPath } from '../../scripts/interactionModel';
import { LOCALE } from '../support/locale';

// Its AWS library says at length that it is no longer maintained.
process.env['AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE'] = '1';

const interactionModel = join(__dirname, '../..', modelPath(LOCALE));

let peer: typeof Peer;
let alexa: Peer.VirtualAlexa;
let sent: RequestEnvelope;

/** Node's own ways of asking, which the peer's tools replace for the whole process. */
const own = { request: http.request, get: http.get, ClientRequest: http.ClientRequest };

beforeAll(async () => {
  peer = await import('virtual-alexa');
});
afterAll(() => void Object.assign(http, own));
beforeEach(() => {
  const builder = peer.VirtualAlexa.Builder().handler(
    handler as (...given: Parameters<typeof handler>) => unknown,
  );
  alexa = builder.interactionModelFile(interactionModel).locale(LOCALE).create();
  alexa.filter((request) => (sent = request as RequestEnvelope));
});

const filled = (slots: Readonly<Record<string, Slot>> = {}) =>
  Object.values(slots).flatMap(({ name, value }) => (value ? [`${name}=${value}`] : []));

/** What the skill was asked: `CoachAreaIntent area=lower back`. */
function asked(): string {
  const { request } = sent;
  if (request.type !== 'IntentRequest') return request.type;
  return [request.intent.name, ...filled(request.intent.slots)].join(' ');
}

interface Attributes {
  readonly dialogue?: { readonly situation: { readonly name: string } };
}

/** Says something; what it was taken for, where the conversation then stands, and what was answered. */
async function say(utterance: string) {
  const answer = await alexa.utter(utterance);
  const { dialogue } = (answer.sessionAttributes ?? {}) as Attributes;
  return { asked: asked(), stands: dialogue?.situation.name, says: answer.prompt() ?? '', answer };
}

/** What is said, what it is taken for, where that leads, and some of the answer. */
const CONVERSATION: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ['open back coach', 'LaunchRequest', /askedArea/, /Where shall we work/],
  ['my neck', 'CoachAreaIntent area=neck', /guiding/, /for your neck/],
  ['next', 'AMAZON.NextIntent', /guiding/, /Left thumb at the back of your neck/],
  ['pause', 'AMAZON.PauseIntent', /paused/, /say resume/],
  [
    'resume',
    'AMAZON.ResumeIntent',
    /guiding/,
    /^<speak>(On we go|Going on|Carrying on)\..*Left thumb at the back of your neck/,
  ],
  ['repeat', 'AMAZON.RepeatIntent', /guiding/, /^<speak>Sit comfortably\. .*Left thumb/],
  ['go back one', 'AMAZON.PreviousIntent', /guiding/, /Left shoulder, right hand/],
  ['b fifty four', 'CoachPointIntent point=b fifty four', /askedMeaning/, /Charts disagree/],
  ['yes', 'AMAZON.YesIntent', /guiding/, /knee crease/],
  [
    'where is the knee crease',
    'ExplainPointIntent point=knee crease',
    /guiding/,
    /^<speak>The knee crease\. Left foot flat/,
  ],
  ['the desk routine', 'CoachRoutineIntent routine=desk', /guiding/, /for the desk routine/],
  ['slow breathing', 'CoachPracticeIntent practice=slow breathing', /guiding/, /for two minutes/],
  ['what can i say', 'AMAZON.HelpIntent', /paused/, /Alexa, pause, or Alexa, next/],
  ['start over', 'AMAZON.StartOverIntent', /guiding/, /^<speak>From the .*Slow breathing/],
  ['stop', 'AMAZON.StopIntent', /paused/, /^<speak>(Goodbye for now|Take care|Until next time)\./],
];

describe('a client nobody here wrote', () => {
  test('holds a conversation with the skill', async () => {
    for (const [utterance, intent, situation, words] of CONVERSATION) {
      const turn = await say(utterance);
      expect([utterance, turn.asked]).toEqual([utterance, intent]);
      expect([utterance, turn.stands]).toEqual([utterance, expect.stringMatching(situation)]);
      expect([utterance, turn.says]).toEqual([utterance, expect.stringMatching(words)]);
      const { shouldEndSession } = turn.answer.response as { shouldEndSession?: boolean };
      expect([utterance, shouldEndSession]).toEqual([utterance, utterance === 'stop']);
    }
  });

  test('reaches it by one-shots', async () => {
    expect(await say('ask back coach to help my hips')).toMatchObject({
      asked: 'CoachAreaIntent area=hips',
      stands: 'guiding',
    });
    expect(await say('tell back coach to help my lower back')).toMatchObject({
      asked: 'StartLowerBackIntent',
      stands: 'guiding',
    });
  });

  test('hears nothing from it once the session has ended', async () => {
    await say('open back coach');
    const ended = await say('exit');
    expect(ended.asked).toBe('SessionEndedRequest');
    expect(ended.answer.response).toEqual({});
  });
});

/** docs/peer.md lists these, and that the skill is not bent to them. */
describe('it differs from Alexa:', () => {
  test('what fits no sample is no Fallback, but the length of a session', async () => {
    await say('open back coach');
    expect((await say('bake me a cake')).asked).toBe('CoachAreaIntent duration=bake me a cake');
  });

  test('a polite word more, and it understands nothing', async () => {
    await say('open back coach');
    const { asked: taken } = await say('could you help my neck please');
    expect(taken).toBe('CoachAreaIntent duration=could you help my neck please');
  });

  test('numbers stay words, so that a length is not understood', async () => {
    const { asked: taken, says } = await say('my neck for twenty minutes');
    expect(taken).toBe('CoachAreaIntent area=my neck minutes=twenty');
    expect(says).toMatch(/Ten minutes for your neck/);
  });

  test('a name followed by words without "to" is a bare call', async () => {
    expect((await say('tell back coach help my neck')).asked).toBe('LaunchRequest');
  });

  test('calling the skill again does not begin a new session', async () => {
    await say('open back coach');
    expect(sent.session?.new).toBe(true);
    await say('open back coach');
    expect(sent.session?.new).toBe(false);
    expect(sent.session?.attributes).toBeUndefined();
  });

  test('its one device plays audio, has no screen and no name', async () => {
    await say('open back coach');
    const { device } = sent.context.System;
    expect(Object.keys(device?.supportedInterfaces ?? {})).toEqual(['AudioPlayer']);
    expect(device?.deviceId ?? '').toBe('');
  });

  test('it does not listen to the reply: no time passes between two turns', async () => {
    await say('ask back coach to help my neck');
    const first = Date.parse(sent.request.timestamp);
    await say('next');
    expect(Date.parse(sent.request.timestamp) - first).toBeLessThan(5000);
  });
});
