import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StageReply } from '../../../device/screen/protocol';
import type { ServedScreen } from '../../../device/screen/showOnScreen';
import { stubStage } from '../../support/browser/stubStage';
import { tinyGuidance, tinyPage } from '../../support/browser/tinyPage';
import type { RequestEnvelope } from '../../../device/alexaJson';

let screen: ServedScreen;
let events: readonly RequestEnvelope[];
beforeEach(async () => {
  const directives = [tinyPage('page-1'), tinyGuidance('page-1')];
  ({ screen, events } = await stubStage(() => ({ response: { directives } })));
});
afterEach(() => screen.close());

interface Answered {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly policy: unknown;
  readonly body: string;
}

/** Asks as nobody's browser would, with whatever headers. */
const ask = (method: string, path: string, headers: object = {}, body = '') =>
  new Promise<Answered>((settle, fail) => {
    const url = new URL(path, screen.address);
    const asking = request(url, { method, headers: { ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        settle({
          status: answer.statusCode,
          type: answer.headers['content-type'],
          policy: answer.headers['content-security-policy'],
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    });
    asking.on('error', fail);
    asking.end(body);
  });

const post = (path: string, body: string, origin = new URL(screen.address).origin) =>
  ask('POST', path, { origin }, body);
const say = async (words: string) =>
  JSON.parse((await post('/say', JSON.stringify({ words }))).body) as StageReply;

test('the page and all it is made of are there, and nothing else', async () => {
  for (const path of ['/', '/page.css', '/page.js', '/engine.js', '/beginning']) {
    expect(await ask('GET', path)).toMatchObject({ status: 200, policy: expect.any(String) });
  }
  expect(await ask('GET', '/../main.js')).toMatchObject({ status: 404 });
  expect(await ask('GET', '/sounds/0.mp3')).toMatchObject({ status: 404 });
});

test('what is said comes to what is shown, with the address of each sound', async () => {
  const { begins, directives, words } = await say('open back coach');
  expect(begins).toBe(true);
  expect(Object.values(words)).toEqual(['Press.', 'Release.']);
  const [address = ''] = Object.keys(words);
  expect(JSON.stringify(directives)).toContain(`"speech0":"${address}"`);
  expect(await ask('GET', address)).toMatchObject({ status: 200, type: 'audio/mpeg' });
});

test('what the page tells reaches the skill, what the device finds wrong as well', async () => {
  await say('open back coach');
  await post('/event', JSON.stringify({ token: 'page-1', arguments: ['next'], source: {} }));
  await post('/error', JSON.stringify({ token: 'page-1', errors: [{ reason: 'none' }] }));
  await post('/screen', JSON.stringify({ index: 5 }));
  await post('/silence', '{}');
  expect(events.slice(1).map(({ request: { type } }) => type)).toEqual([
    'Alexa.Presentation.APL.UserEvent',
    'Alexa.Presentation.APL.RuntimeError',
    'SessionEndedRequest',
  ]);
  expect(events.at(-1)?.context.Viewport).toMatchObject({ shape: 'ROUND' });
});

test('words that no skill hears are none of a session', async () => {
  expect(await say('next')).toMatchObject({ reachesSkill: false, begins: false, isOver: true });
});

describe('is refused:', () => {
  test('whoever came by another name', async () => {
    const headers = { host: 'back-coach.example' };
    expect(await ask('GET', '/', headers)).toMatchObject({ status: 403 });
  });

  test('what another page asks', async () => {
    const stranger = await post('/say', '{"words":"stop"}', 'http://stranger.example');
    expect(stranger).toMatchObject({ status: 403 });
    expect(await ask('POST', '/say', {}, '{}')).toMatchObject({ status: 403 });
  });

  test.each([
    ['/say', '{}'],
    ['/say', 'open back coach'],
    ['/say', '["open back coach"]'],
    ['/nothing', '{}'],
  ])('%s with %s', async (path, body) => {
    expect(await post(path, body)).toMatchObject({ status: 400 });
    expect(events).toHaveLength(0);
  });

  test('more than a page sends', async () => {
    const body = JSON.stringify({ words: 'a'.repeat(200_000) });
    expect(await post('/say', body)).toMatchObject({ status: 500, body: 'Too long' });
  });
});
