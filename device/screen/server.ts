import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../reply';
import { readAsk } from './asks';
import type { Beginning } from './protocol';
import type { Sounds } from './sound/sounds';
import type { Stage } from './stage';

/** What the page is made of, as `scripts/build.ts` writes it. */
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/engine.js': ['engine.js', 'text/javascript; charset=utf-8'],
};

/** Nothing is had from elsewhere. Amazon's engine is WebAssembly that is written into its own script, and styles what it draws. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' data:",
].join('; ');

/** More than this is nothing that the page sends. */
const LONGEST_BODY = 100_000;

export interface Served {
  readonly stage: Stage;
  readonly sounds: Sounds;
  readonly beginning: Beginning;
  /** Where the built page is. */
  readonly folder: string;
}

/** The page on this machine, and what it asks. It answers nobody but a browser on this machine that has the page from here. */
export function createScreenServer(served: Served): Server {
  return createServer((request, response) => {
    answer(request, response, served).catch((error: unknown) => {
      respond(response, 500, 'text/plain; charset=utf-8', messageOf(error));
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served) {
  const { method, url = '' } = request;
  if (!isOurs(request)) return respond(response, 403, 'text/plain', 'Only for this machine');
  if (method === 'POST') {
    const ask = readAsk(url, await bodyOf(request), served.stage);
    if (!ask) return respond(response, 400, 'text/plain', 'Not understood');
    return respondJson(response, await ask);
  }
  if (url === '/beginning') return respondJson(response, served.beginning);
  const sound = served.sounds.at(url);
  if (sound) return respond(response, 200, 'audio/mpeg', await sound);
  const [file, type] = FILES[url] ?? [];
  if (file === undefined || type === undefined) {
    return respond(response, 404, 'text/plain', 'Nothing here');
  }
  respond(response, 200, type, await readFile(join(served.folder, file)));
}

/** Asked for by the address it is served at; what changes anything, by a page from there. */
function isOurs({ method, headers, socket }: IncomingMessage): boolean {
  const port = String(socket.localPort);
  const isHere = [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '');
  return isHere && (method !== 'POST' || headers.origin === `http://${headers.host ?? ''}`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Error('Too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const respondJson = (response: ServerResponse, body: object) =>
  respond(response, 200, 'application/json; charset=utf-8', JSON.stringify(body));

function respond(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
