import { type IncomingMessage, type RequestListener, STATUS_CODES } from 'node:http';
import type { PageAnswer } from '../pages/answerPage';
import type { Gate } from './gate/gate';
import { readBody } from './readBody';
import { readEnvelope } from './readEnvelope';
import { Refusal } from './refusal';

/** The skill as AWS Lambda would call it. */
export type Skill = (envelope: object, context: object) => Promise<unknown>;

export interface Service {
  readonly skill: Skill;
  readonly gate: Gate;
  /** What is answered at any other address than the skill's. */
  readonly page: (method: string, path: string) => PageAnswer;
  /** Writes a line for whoever runs the service. Nothing of a request is in it. */
  readonly log: (line: object) => void;
}

/** Where Alexa asks. */
const SKILL_PATH = '/alexa';
/** Where whoever watches over the service asks whether it runs. */
const HEALTH_PATH = '/health';

const json = (body: unknown): PageAnswer => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const bare = (statusCode: number, headers: PageAnswer['headers'] = {}): PageAnswer => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: `${STATUS_CODES[statusCode]}\n`,
});

/** Has the skill answer whom the gate lets in. */
async function askSkill(request: IncomingMessage, { skill, gate }: Service): Promise<PageAnswer> {
  const body = await readBody(request);
  const asked = readEnvelope(body);
  const incoming = { headers: request.headers, body, asked };
  await gate.admit(incoming);
  try {
    return json(await skill(asked.envelope, {}));
  } catch (error) {
    gate.giveBack(incoming);
    throw error;
  }
}

/** What goes wrong, told in the log; who asked learns no more than a status. */
function failed(error: unknown, { log }: Service): PageAnswer {
  if (error instanceof Refusal) {
    log({ what: 'A request was refused.', status: error.status, because: error.message });
    return bare(error.status, error.headers);
  }
  log({ what: 'A request failed.', kind: error instanceof Error ? error.name : typeof error });
  return bare(500);
}

async function answerTo(request: IncomingMessage, service: Service): Promise<PageAnswer> {
  const [path = ''] = (request.url ?? '').split('?');
  if (path === SKILL_PATH) return askSkill(request, service);
  return path === HEALTH_PATH ? json({ status: 'ok' }) : service.page(request.method ?? '', path);
}

/** Answers Alexa, whoever watches over the service, and whoever wants to read its pages. */
export const createListener =
  (service: Service): RequestListener =>
  (request, response) =>
    void answerTo(request, service)
      .catch((error: unknown) => failed(error, service))
      .then(({ statusCode, headers, body }) => response.writeHead(statusCode, headers).end(body));
