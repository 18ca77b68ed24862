import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { connect, type PeerCertificate } from 'node:tls';
import { afterAll, describe, expect, test } from 'vitest';
import { AUTHORITY, createAuthority } from '../support/web/authority';
import { startProgram } from '../support/web/program';
import { send } from '../support/web/send';
import { launch, SKILL_ID } from '../support/web/webService';

const TYPE = { 'content-type': 'application/json' };
const UNCHECKED = { BACK_COACH_SIGNATURES: 'unchecked' };

describe('the web service', () => {
  test('answers Alexa, and stops when it is told to', async () => {
    const program = startProgram(UNCHECKED);
    const url = await program.url();
    const { status, body } = await send(
      `${url}/alexa`,
      { method: 'POST', headers: TYPE },
      launch(Date.now()),
    );
    expect(status).toBe(200);
    expect(body).toMatch(/Where shall we work/);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.errors()).toBe('');
  });

  test('serves its pages and says that it runs, and answers nobody who is not Alexa', async () => {
    const program = startProgram({ SKILL_ID });
    const url = await program.url();
    const [privacy, terms, health] = await Promise.all(
      ['/privacy', '/terms', '/health'].map((path) => send(`${url}${path}`, {})),
    );
    expect(privacy?.body).toMatch(/<h1>Privacy<\/h1>/);
    expect(terms?.body).toMatch(/<h1>Terms/);
    expect(health?.status).toBe(200);
    expect((await send(`${url}/elsewhere`, {})).status).toBe(404);
    const { status, body } = await send(
      `${url}/alexa`,
      { method: 'POST', headers: TYPE },
      launch(Date.now()),
    );
    expect([status, body]).toEqual([400, 'Bad Request\n']);
    program.signal('SIGINT');
    expect(await program.ended).toBe(0);
  });

  test('answers whom it has begun to listen to before it stops, and nobody else', async () => {
    const program = startProgram(UNCHECKED);
    const url = await program.url();
    const body = launch(Date.now());
    const headers = { ...TYPE, 'content-length': `${body.length}`, connection: 'keep-alive' };
    const sent = request(`${url}/alexa`, { method: 'POST', headers });
    const answered = new Promise<number>((resolve, reject) => {
      sent
        .on('error', reject)
        .on('response', (response) => resolve(response.resume().statusCode ?? 0));
    });
    sent.write(body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 200));
    program.signal('SIGTERM');
    await program.until('Stopping.');
    await expect(send(`${url}/health`, { agent: false })).rejects.toThrow('ECONNREFUSED');
    sent.end(body.slice(10));
    expect(await answered).toBe(200);
    const before = Date.now();
    expect(await program.ended).toBe(0);
    // The connection could be used again; it is not waited for.
    expect(Date.now() - before).toBeLessThan(3000);
  });
});

describe('with a certificate of its own', () => {
  const authority = createAuthority();
  afterAll(() => authority.close());
  const file = (name: string) => join(authority.folder, name);
  /** Puts a new certificate in place. */
  const certify = (name: string) => {
    const { certificate, key } = authority.issue({ name, extensions: AUTHORITY, days: 5 });
    writeFileSync(file('own.pem'), certificate);
    writeFileSync(file('own.key'), key);
  };
  /** Whom a connection now leads to. */
  const peer = (port: number): Promise<PeerCertificate> =>
    new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
        resolve(socket.getPeerCertificate());
        socket.destroy();
      });
      socket.on('error', reject);
    });

  test('it answers over TLS, and takes up a renewed one', async () => {
    certify('first');
    const keys = {
      BACK_COACH_TLS_CERTIFICATE: file('own.pem'),
      BACK_COACH_TLS_KEY: file('own.key'),
    };
    const program = startProgram({ ...UNCHECKED, ...keys });
    const url = await program.url('https');
    const { status } = await send(`${url}/health`, { rejectUnauthorized: false });
    expect(status).toBe(200);
    certify('second');
    program.signal('SIGHUP');
    await program.until('The certificate was read anew.');
    expect((await peer(Number(new URL(url).port))).subject.CN).toBe('second');
    writeFileSync(file('own.pem'), 'none');
    program.signal('SIGHUP');
    await program.until('The certificate could not be read anew: it stays the old one.');
    expect((await peer(Number(new URL(url).port))).subject.CN).toBe('second');
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});

describe('what is set wrongly', () => {
  test.each([
    [{}, 2, 'SKILL_ID is not set\n'],
    [
      { SKILL_ID, BACK_COACH_HOST: '192.0.2.1' },
      1,
      'listen EADDRNOTAVAIL: address not available 192.0.2.1\n',
    ],
    [
      { SKILL_ID, BACK_COACH_TLS_CERTIFICATE: '/no.pem', BACK_COACH_TLS_KEY: '/no.key' },
      1,
      "ENOENT: no such file or directory, open '/no.pem'\n",
    ],
  ])('is told in a line: %j', async (environment, code, message) => {
    const program = startProgram(environment);
    expect(await program.ended).toBe(code);
    expect(program.errors()).toBe(message);
  });
});
