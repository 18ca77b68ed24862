import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readZip, type ZipEntry } from '../zip';
import { createCloudFormation } from './cloudFormation';

/** The skill that Amazon makes. */
export const SKILL_ID = 'amzn1.ask.skill.12345678-1234-1234-1234-123456789012';
/** The function that the stack makes. */
export const ENDPOINT = 'arn:aws:lambda:us-east-1:123456789012:function:back-coach-Skill';

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** One thing that Amazon was asked: `POST /v1/skills/imports`. */
interface Asked {
  readonly what: string;
  readonly body: Buffer;
}

/** What was asked, with the action where CloudFormation was. */
const told = ({ what, body }: Asked) =>
  what === 'POST /' ? `${what} ${new URLSearchParams(String(body)).get('Action') ?? ''}` : what;

type Answer = readonly [status: number, headers: Record<string, string>, body?: string | object];

/** Plays what ask-cli talks to, as far as a deployment goes: Alexa's skill management, S3 and CloudFormation. */
export async function startAmazon() {
  const asked: Asked[] = [];
  let mayMakeRoles = true;
  let base = '';
  const buckets = new Set<string>();
  const outputs: Record<string, string> = { SkillEndpoint: ENDPOINT, SkillFunction: 'back-coach' };
  const stack = createCloudFormation(outputs, () => mayMakeRoles);

  const s3 = (method: string, { pathname, searchParams }: URL): Answer => {
    const [, bucket = '', ...key] = pathname.split('/');
    if (key.join('') !== '') return [200, { 'x-amz-version-id': 'version-1', etag: '"1"' }];
    if (method === 'HEAD') return [buckets.has(bucket) ? 200 : 404, {}];
    if (method === 'PUT' && !searchParams.has('versioning')) buckets.add(bucket);
    return [200, {}, method === 'GET' ? '<VersioningConfiguration/>' : ''];
  };
  const answerFor = (method: string, url: URL, body: Buffer): Answer => {
    switch (`${method} ${url.pathname}`) {
      case 'POST /v1/skills/uploads':
        return [201, {}, { uploadUrl: `${base}/upload`, expiresAt: '2030-01-01T00:00:00Z' }];
      case 'PUT /upload':
        return [200, {}];
      case 'POST /v1/skills/imports':
      case `POST /v1/skills/${SKILL_ID}/imports`:
        return [202, { location: '/v1/skills/imports/import-1' }];
      case 'GET /v1/skills/imports/import-1':
        return [200, {}, { status: 'SUCCEEDED', skill: { skillId: SKILL_ID, resources: [] } }];
      case `PUT /v1/skills/${SKILL_ID}/stages/development/enablement`:
        return [204, {}];
      case 'POST /':
        return [
          200,
          { 'content-type': 'text/xml' },
          stack.answer(new URLSearchParams(String(body))),
        ];
      case 'GET /privacy':
      case 'GET /terms':
        return [200, { 'content-type': 'text/html' }, '<h1>A page</h1>'];
      default:
        return url.pathname.startsWith('/v1/') ? [404, {}] : s3(method, url);
    }
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', base);
    asked.push({ what: `${request.method ?? ''} ${url.pathname}`, body });
    const [status, headers, content = ''] = answerFor(request.method ?? '', url, body);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const type = typeof content === 'string' ? {} : { 'content-type': 'application/json' };
    response.writeHead(status, { ...type, ...headers }).end(text);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  outputs['PrivacyPolicy'] = `${base}/privacy`;
  outputs['TermsOfUse'] = `${base}/terms`;
  return {
    base,
    /** What was asked, in order, without what only looks. */
    asked: () => asked.map(told).filter((what) => !/^(GET|HEAD) | Describe/.test(what)),
    /** The code that was uploaded last. */
    uploaded: () => asked.findLast(({ what }) => what.endsWith('/build.zip'))?.body ?? Buffer.of(),
    /** The skill packages that were uploaded, in order. */
    packages: (): ZipEntry[][] =>
      asked.filter(({ what }) => what === 'PUT /upload').map(({ body }) => readZip(body)),
    stack,
    /** Refuses, or takes again, what the stack asks for. */
    allow: (may: boolean) => (mayMakeRoles = may),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
