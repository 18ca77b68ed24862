import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOpenGate } from '../../server/gate/gate';
import { MAX_BODY_BYTES } from '../../server/readBody';
import { send } from '../support/web/send';
import { launch, SKILL_ID, startService } from '../support/web/webService';

const JSON_TYPE = { 'content-type': 'application/json' };
const SECRET = 'my ex-wife’s prescription';

let service: Awaited<ReturnType<typeof startService>>;
let asked: unknown[] = [];
let answer: () => Promise<unknown> = () => Promise.resolve({ version: '1.0' });

beforeAll(async () => {
  service = await startService(createOpenGate(SKILL_ID), (envelope) => {
    asked.push(envelope);
    return answer();
  });
});
afterAll(() => service.stop());

/** The status of an answer, the reason in the log, and how often the skill was asked. */
async function outcome(sent: ReturnType<typeof service.post>) {
  asked = [];
  service.told();
  const { status, body } = await sent;
  const [line = '{}'] = service.told();
  const { because } = JSON.parse(line) as { because?: string };
  return [status, body, because, asked.length];
}

describe('what Alexa sends', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset=UTF-8',
  ])('as %s is answered in JSON', async (type) => {
    const { status, headers, body } = await service.post(launch(0), { 'content-type': type });
    expect([status, headers['content-type'], body]).toEqual([
      200,
      'application/json; charset=utf-8',
      '{"version":"1.0"}',
    ]);
  });

  test('is answered when it comes in pieces, and is as large as it may be', async () => {
    const envelope = JSON.parse(launch(0)) as object;
    const bare = JSON.stringify({ ...envelope, filling: '' }).length;
    const body = JSON.stringify({ ...envelope, filling: 'x'.repeat(MAX_BODY_BYTES - bare) });
    const chunked = { ...JSON_TYPE, 'transfer-encoding': 'chunked' };
    expect(await outcome(service.post(body, chunked))).toEqual([
      200,
      '{"version":"1.0"}',
      undefined,
      1,
    ]);
  });
});

describe('what Alexa never sends is refused:', () => {
  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
    const { status, headers } = await send(`${service.url}/alexa`, { method, headers: JSON_TYPE });
    expect([status, headers.allow]).toEqual([405, 'POST']);
    expect(service.told()).toHaveLength(1);
  });

  test.each([
    'text/plain',
    'application/jsonp',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ])('the type %s', async (type) => {
    expect(await outcome(service.post(launch(0), { 'content-type': type }))).toEqual([
      415,
      'Unsupported Media Type\n',
      'It is not JSON by its type.',
      0,
    ]);
  });

  test('no type', async () => {
    expect((await service.post(launch(0), {})).status).toBe(415);
  });

  test.each([
    ['told beforehand', { 'content-length': `${MAX_BODY_BYTES + 1}` }],
    ['not told', { 'transfer-encoding': 'chunked' }],
  ])('one that is too large, which is %s', async (_, headers) => {
    const body = 'x'.repeat(MAX_BODY_BYTES + 1);
    expect(await outcome(service.post(body, { ...JSON_TYPE, ...headers }))).toEqual([
      413,
      'Payload Too Large\n',
      'It is too large.',
      0,
    ]);
  });

  test.each(['', '{', 'true', 'null', '[]', '"x"', '{}', '{"request":[]}', '[['.repeat(100_000)])(
    'one that is no request: %.20s',
    async (body) => {
      const [status, text, because] = await outcome(service.post(body, JSON_TYPE));
      expect([status, text]).toEqual([400, 'Bad Request\n']);
      expect(because).toMatch(/^It is (not JSON|no request of Alexa’s)\.$/);
    },
  );

  test('one that says it will be too large, before it comes', async () => {
    const headers = { ...JSON_TYPE, 'content-length': `${MAX_BODY_BYTES + 1}` };
    const sent = request(`${service.url}/alexa`, { method: 'POST', headers });
    sent.flushHeaders();
    const status = await new Promise((resolve, reject) => {
      sent.on('error', reject).on('response', ({ statusCode }) => resolve(statusCode));
    });
    sent.on('error', () => undefined).destroy();
    expect(status).toBe(413);
  });

  test('one that breaks off', async () => {
    service.told();
    const options = { method: 'POST', headers: { ...JSON_TYPE, 'content-length': '1000' } };
    const sent = request(`${service.url}/alexa`, options);
    sent.on('error', () => undefined).write('{');
    await new Promise((resolve) => setTimeout(resolve, 100));
    sent.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(service.told()).toEqual([
      '{"what":"A request was refused.","status":400,"because":"It broke off."}',
    ]);
  });
});

describe('a skill that fails', () => {
  test('is told by a status, and its kind in the log, and nothing of the request', async () => {
    answer = () => Promise.reject(new RangeError(SECRET));
    const { status, body } = await service.post(launch(0), JSON_TYPE);
    expect([status, body]).toEqual([500, 'Internal Server Error\n']);
    expect(service.told()).toEqual(['{"what":"A request failed.","kind":"RangeError"}']);
  });
});

describe('the log', () => {
  test('holds nothing of what was sent', async () => {
    const body = launch(0, { skillId: SECRET, type: SECRET, id: SECRET });
    const headers = { ...JSON_TYPE, 'x-secret': 'secret', 'signature-256': 'secret' };
    await service.post(body, headers, `/alexa?${encodeURIComponent(SECRET)}`);
    const told = service.told().join('\n');
    expect(told).toBe(
      '{"what":"A request was refused.","status":400,"because":"It is for another skill."}',
    );
  });
});

describe('beside the skill', () => {
  test('there is a way to see that it runs', async () => {
    const { status, body } = await send(`${service.url}/health`, {});
    expect([status, body]).toEqual([200, '{"status":"ok"}']);
  });

  test.each(['/privacy', '/terms', '/', '/alexa/'])('%s is a page, or none', async (path) => {
    const { headers, body } = await send(`${service.url}${path}?x=1`, {});
    expect([headers['content-type'], body]).toEqual(['text/html', `GET ${path}`]);
    expect(service.told()).toEqual([]);
  });
});
