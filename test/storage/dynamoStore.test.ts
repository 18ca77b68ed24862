import type { Server } from 'node:http';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ListenerRecord, newListener } from '../../lambda/dialogue/turn/state';
import { createDynamoClient } from '../../lambda/storage/dynamoClient';
import { createDynamoStore } from '../../lambda/storage/dynamoStore';
import { accessTo, startDynamo, TABLE } from '../support/dynamo';

const AT = Date.parse('2026-11-20T12:00:00Z');
const YEAR_SECONDS = 365 * 86_400;
const someone: ListenerRecord = { listener: { ...newListener, explained: ['LI4 hold'] } };
const USER = 'amzn1.ask.account.SOMEONE';
const by = (at = AT) => ({ userId: USER, at });

let dynamo: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());
afterEach(() => dynamo.send('DeleteItem', { TableName: TABLE, Key: { userId: { S: USER } } }));

const store = () => createDynamoStore(dynamo.send, TABLE);
const put = (item: object) =>
  dynamo.send('PutItem', { TableName: TABLE, Item: { userId: { S: USER }, ...item } });

describe('an item', () => {
  test('holds a key, a revision, when it expires in epoch seconds, and the record', async () => {
    await store().save(by(), someone);
    const { Item } = await dynamo.send('GetItem', {
      TableName: TABLE,
      Key: { userId: { S: USER } },
    });
    expect(Item).toEqual({
      userId: { S: USER },
      revision: { N: String(AT) },
      expiresAt: { N: String(AT / 1000 + YEAR_SECONDS) },
      record: { S: JSON.stringify(someone) },
    });
  });

  test('that has expired counts as none, though DynamoDB deletes it days later', async () => {
    await put({
      revision: { N: '5' },
      expiresAt: { N: String(AT / 1000 - 1) },
      record: { S: JSON.stringify(someone) },
    });
    expect(await store().load(by())).toBeUndefined();
    expect((await store().save(by(), someone)).kind).toBe('saved');
  });

  test.each([
    ['without anything', {}],
    ['whose record is no JSON', { revision: { N: '3' }, record: { S: '{"listener":' } }],
    ['whose record is no text', { revision: { N: '3' }, record: { N: '1' } }],
    ['without a revision', { record: { S: JSON.stringify(someone) } }],
  ])('%s is read without failing, and can be replaced', async (_, item) => {
    await put(item);
    const kept = await store().load(by());
    expect(kept).toBeDefined();
    expect((await store().save(by(), someone, kept?.revision)).kind).toBe('saved');
    expect((await store().load(by()))?.record).toEqual(someone);
  });
});

/** What a stand-in for DynamoDB was sent. */
interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly socket: unknown;
}

describe('the service', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** A service that answers as it is told, and what it was sent. */
  async function answering(...answers: readonly { status: number; body: string }[]) {
    const requests: Request[] = [];
    const server = createServer((request, response) => {
      const { status, body } = answers[requests.length] ?? { status: 200, body: '{}' };
      requests.push({ headers: request.headers, socket: request.socket });
      request.resume().on('end', () => response.writeHead(status).end(body));
    });
    servers.push(server);
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const access = accessTo((server.address() as AddressInfo).port);
    return { requests, server, store: createDynamoStore(createDynamoClient(access), TABLE) };
  }

  test('is asked in a signed request, for the role that Lambda has', async () => {
    const { requests, store: asked } = await answering();
    await asked.load(by());
    expect(requests[0]?.headers).toMatchObject({
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'x-amz-security-token': 'token',
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/us-east-1\/dynamodb\/aws4_request, .*Signature=\w{64}$/,
      ),
    });
  });

  test('is asked again over the same connection', async () => {
    const { requests, store: asked } = await answering();
    for (let n = 0; n < 3; n++) await asked.load(by());
    expect(new Set(requests.map(({ socket }) => socket)).size).toBe(1);
  });

  test('is asked again where it had closed a connection meanwhile, as while a Lambda sleeps', async () => {
    const { requests, server, store: asked } = await answering();
    await asked.load(by());
    server.closeAllConnections();
    expect(await asked.load(by())).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
  const throttled = { status: 400, body: JSON.stringify({ __type: type, message: USER }) };

  test.each([
    ['that is throttled', throttled, 'ProvisionedThroughputExceededException'],
    ['that is out of order', { status: 503, body: `<html>${USER}</html>` }, 'Status503'],
    ['that talks nonsense', { status: 200, body: `no JSON of ${USER}` }, 'SyntaxError'],
  ])('%s rejects every request, by its kind', async (_, answer, kind) => {
    const { store: asked } = await answering(answer, answer, answer);
    const failures = await Promise.allSettled([
      asked.load(by()),
      asked.save(by(), someone),
      asked.forget(by()),
    ]);
    for (const failure of failures) {
      expect(failure).toMatchObject({ status: 'rejected', reason: { name: kind } });
    }
  });

  test('that refuses has its words kept out of the error, which names whom it was about', async () => {
    const { store: asked } = await answering(throttled);
    const error = await asked.load(by()).catch((reason: unknown) => reason as Error);
    expect(String((error as Error).stack)).not.toContain('SOMEONE');
  });

  test('that never answers is given up, and its connection closed', async () => {
    const server = createServer(() => undefined);
    servers.push(server);
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const access = accessTo((server.address() as AddressInfo).port);
    const closed = new Promise((gone) => {
      server.on('connection', (socket) => socket.on('close', gone));
    });
    const hung = createDynamoStore(createDynamoClient(access), TABLE);
    await expect(hung.load(by())).rejects.toMatchObject({ name: 'AbortError' });
    await closed;
  });

  test('at an address of version six is reached', async () => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(200).end('{}'));
    });
    servers.push(server);
    await new Promise<void>((listening) => void server.listen(0, '::1', listening));
    const { port } = server.address() as AddressInfo;
    const access = { ...accessTo(port), endpoint: `http://[::1]:${port}` };
    const store = createDynamoStore(createDynamoClient(access), TABLE);
    expect(await store.load(by())).toBeUndefined();
  });

  test('at an address that is none rejects when it is asked, and not before', async () => {
    const client = createDynamoClient({ ...accessTo(1), endpoint: 'not an address' });
    await expect(createDynamoStore(client, TABLE).load(by())).rejects.toThrow();
  });

  test('that puts much into the name of its refusal gets little of it into ours', async () => {
    const __type = `x#${'A'.repeat(100_000)}`;
    const { store: asked } = await answering({ status: 400, body: JSON.stringify({ __type }) });
    const error = await asked.load(by()).catch((reason: unknown) => reason as Error);
    expect((error as Error).name.length).toBeLessThan(100);
  });

  test('that is not there rejects', async () => {
    const nowhere = createDynamoStore(createDynamoClient(accessTo(1)), TABLE);
    await expect(nowhere.load(by())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('that has no such table rejects', async () => {
    const elsewhere = createDynamoStore(dynamo.send, 'nowhere');
    await expect(elsewhere.load(by())).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
