import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readZip, type ZipEntry } from '../zip';
import type { AmazonAnswer, AmazonRequest } from './answer';
import { createCloudFormation } from './cloudFormation';
import { createS3 } from './s3';
import { manageSkill } from './skillManagement';

/** The function that the stack makes. */
export const ENDPOINT = 'arn:aws:lambda:us-east-1:123456789012:function:back-coach-Skill';

const PAGE: AmazonAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  content: '<h1>A page</h1>',
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, content = '' }: AmazonAnswer): void {
  const isText = typeof content === 'string';
  const type = isText ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(isText ? content : JSON.stringify(content));
}

/** Starts a web server that is asked for one thing after the other. */
async function listen(answer: (request: AmazonRequest) => AmazonAnswer) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const what = `${request.method} ${url.pathname}`;
    void bodyOf(request).then((body) => send(response, answer({ what, url, body })));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const formOf = ({ body }: AmazonRequest) => new URLSearchParams(String(body));
/** What was asked, with the action where CloudFormation was. */
const inWords = (request: AmazonRequest) =>
  request.what === 'POST /'
    ? `${request.what} ${formOf(request).get('Action') ?? ''}`
    : request.what;

/** Plays what ask-cli talks to, as far as a deployment goes: Alexa's skill management, S3 and CloudFormation. */
export async function startAmazon() {
  const asked: AmazonRequest[] = [];
  const outputs: Record<string, string> = { SkillEndpoint: ENDPOINT, SkillFunction: 'back-coach' };
  const stack = createCloudFormation(outputs);
  const s3 = createS3();
  const { server, base } = await listen((request) => {
    asked.push(request);
    const { what } = request;
    if (what === 'POST /') return { status: 200, content: stack.answer(formOf(request)) };
    if (what === 'PUT /upload') return { status: 200 };
    if (what === 'GET /privacy' || what === 'GET /terms') return PAGE;
    return what.includes(' /v1/') ? manageSkill(request) : s3(request);
  });
  Object.assign(outputs, { PrivacyPolicy: `${base}/privacy`, TermsOfUse: `${base}/terms` });
  return {
    base,
    stack,
    /** What was asked, in order, without what only looks. */
    asked: () => asked.map(inWords).filter((what) => !/^(GET|HEAD) | Describe/.test(what)),
    /** The code that was uploaded last. */
    uploaded: () => asked.findLast(({ what }) => what.endsWith('/build.zip'))?.body ?? Buffer.of(),
    /** The skill packages that were uploaded, in order. */
    packages: (): ZipEntry[][] =>
      asked.filter(({ what }) => what === 'PUT /upload').map(({ body }) => readZip(body)),
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
