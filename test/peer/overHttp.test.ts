import http from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type * as Peer from 'virtual-alexa';
import { modelPath } from '../../scripts/interactionModel';
import { LOCALE } from '../support/locale';
import { startProgram } from '../support/web/program';
import { SKILL_ID } from '../support/web/webService';

// Its AWS library says at length that it is no longer maintained.
process.env['AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE'] = '1';

const interactionModel = join(__dirname, '../..', modelPath(LOCALE));

/** Node's own ways of asking, which the peer's tools replace for the whole process. */
const own = { request: http.request, get: http.get, ClientRequest: http.ClientRequest };

let peer: typeof Peer;
let program: ReturnType<typeof startProgram>;

beforeAll(async () => {
  peer = await import('virtual-alexa');
});
afterEach(async () => {
  program.signal('SIGTERM');
  await program.ended;
});
afterAll(() => {
  Object.assign(http, own);
});

/** A client nobody here wrote that talks with the web service. */
async function alexaFor(environment: Readonly<Record<string, string>>) {
  program = startProgram(environment);
  const builder = peer.VirtualAlexa.Builder().skillURL(`${await program.url()}/alexa`);
  return builder
    .interactionModelFile(interactionModel)
    .applicationID(SKILL_ID)
    .locale(LOCALE)
    .create();
}

/** What is said, and some of the answer. */
const CONVERSATION: readonly (readonly [string, RegExp])[] = [
  ['open back coach', /Where shall we work/],
  ['my neck', /for your neck/],
  ['next', /Left thumb at the back of your neck/],
  ['pause', /say resume/],
  ['resume', /Left thumb at the back of your neck/],
  ['stop', /^<speak>(Goodbye for now|Take care|Until next time)\./],
];

describe('a client nobody here wrote', () => {
  test('holds a conversation with the web service where nothing is checked', async () => {
    const alexa = await alexaFor({ BACK_COACH_SIGNATURES: 'unchecked' });
    for (const [utterance, words] of CONVERSATION) {
      const answer = await alexa.utter(utterance);
      expect([utterance, answer.prompt()]).toEqual([utterance, expect.stringMatching(words)]);
    }
  });

  test('is refused where Alexa’s signature is checked', async () => {
    const alexa = await alexaFor({ SKILL_ID });
    await expect(alexa.utter('open back coach')).rejects.toBe(
      'Invalid response: 400 Message: Bad Request',
    );
    const { because } = await program.until('A request was refused.');
    expect(because).toBe('It has no signature.');
  });
});
