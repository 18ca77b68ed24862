import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPem } from '../../server/gate/fetchPem';
import { AUTHORITY, type Certified, createAuthority, forHost } from '../support/web/authority';
import { addressOf } from '../support/web/amazon';

let authority: ReturnType<typeof createAuthority>;
let root: Certified;
const servers: Server[] = [];

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(() => {
  authority = createAuthority();
  root = authority.issue({ name: 'Root', extensions: AUTHORITY, days: 10 });
});
afterAll(() => {
  authority.close();
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

/** Plays S3, by default with a certificate for its name, and gives what leads every connection there. */
async function s3(
  answer: Answering,
  host = 's3.amazonaws.com',
  ca = root.certificate,
): Promise<Agent> {
  const { certificate, key } = authority.issue(
    { name: 'S3', extensions: forHost(host), days: 5 },
    root,
  );
  const server = createServer({ cert: certificate, key }, answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const createConnection = () =>
    connect({ host: '127.0.0.1', port, servername: 's3.amazonaws.com', ca });
  return Object.assign(new Agent(), { createConnection });
}

/** What is fetched from S3 when it answers so. */
const fetched = async (answer: Answering) =>
  fetchPem(addressOf('good'), { agent: await s3(answer), timeout: 500 });

describe('a file of certificates', () => {
  test('is fetched from the address that is named', async () => {
    expect(
      await fetched(({ url, headers }, response) => response.end(`${headers.host}${url}`)),
    ).toBe('s3.amazonaws.com/echo.api/good.pem');
  });

  test.each([
    ['is not there', (response: ServerResponse) => response.writeHead(404).end()],
    [
      'is elsewhere',
      (response: ServerResponse) => response.writeHead(301, { location: addressOf('other') }).end(),
    ],
    ['is endless', (response: ServerResponse) => response.end('x'.repeat(64 * 1024 + 1))],
    [
      'breaks off',
      (response: ServerResponse) =>
        void response
          .writeHead(200, { 'content-length': '9' })
          .write('x', () => response.destroy()),
    ],
    ['does not come', () => undefined],
    ['does not come to its end', (response: ServerResponse) => response.write('x')],
  ])('that %s is an error, in time', async (_, answer) => {
    const before = Date.now();
    await expect(fetched((_request, response) => void answer(response))).rejects.toThrow();
    expect(Date.now() - before).toBeLessThan(2000);
  });

  test('of somebody who is not S3 is an error', async () => {
    const agent = await s3((_, response) => response.end('x'), 'example.com');
    await expect(fetchPem(addressOf('good'), { agent })).rejects.toThrow('altnames');
  });

  test('of somebody whom only a foreign authority knows is an error', async () => {
    const foreign = authority.issue({ name: 'Root', extensions: AUTHORITY, days: 10 });
    const agent = await s3(
      (_, response) => response.end('x'),
      's3.amazonaws.com',
      foreign.certificate,
    );
    await expect(fetchPem(addressOf('good'), { agent })).rejects.toThrow();
  });
});
