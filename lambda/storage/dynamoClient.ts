import { sign } from 'aws4';
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';

/** Where a table is, and who may use it. */
export interface DynamoAccess {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Where the service is, if not at Amazon: a whole address, such as `http://127.0.0.1:8000`. */
  readonly endpoint?: string;
}

/** What DynamoDB refused, named as it names it. Its message is not kept, for it may repeat a key. */
export class DynamoRefusal extends Error {
  constructor(override readonly name: string) {
    super('DynamoDB refused a request.');
  }
}

/** An item of a table: `{ "S": "text" }`, `{ "N": "12" }`. */
export type DynamoItem = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Sends one operation, such as `GetItem`, and gives its answer. */
export type DynamoSend = (
  operation: string,
  input: object,
) => Promise<{ readonly Item?: DynamoItem }>;

/** After so many milliseconds a request is given up, and its connection with it: nobody waits for it any longer. */
const ANSWERS_WITHIN = 1000;

/** What was answered, in whole. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Transport {
  readonly request: (
    options: RequestOptions,
    answered: (from: IncomingMessage) => void,
  ) => ClientRequest;
  readonly agent: Agent;
}

/** Loaded when first needed: who keeps nothing does not pay for it. */
async function transportTo(protocol: string): Promise<Transport> {
  const { request, Agent: KeepAlive } =
    protocol === 'http:' ? await import('node:http') : await import('node:https');
  return { request, agent: new KeepAlive({ keepAlive: true }) };
}

const read = async (from: IncomingMessage): Promise<Answer> => {
  let body = '';
  for await (const chunk of from.setEncoding('utf8')) body += String(chunk);
  return { status: from.statusCode ?? 0, body };
};

/** True where a connection kept from an earlier request had been closed at the other end, as happens to a Lambda that
 * slept: the request never arrived. */
const wasClosed = (request: ClientRequest, error: Error) =>
  request.reusedSocket && 'code' in error && error.code === 'ECONNRESET';

function post({ request, agent }: Transport, options: RequestOptions, body: string) {
  const once = (mayRepeat: boolean): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ ...options, agent }, (from) => void read(from).then(resolve, reject));
      sent.on('error', (error) => {
        if (mayRepeat && wasClosed(sent, error)) once(false).then(resolve, reject);
        else reject(error);
      });
      sent.end(body);
    });
  return once(true);
}

/** What kind of refusal an answer is: `com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException`. */
function refusalOf({ status, body }: Answer): DynamoRefusal {
  const [, kind] = /"__type"\s*:\s*"(?:[^"#]{0,200}#)?(\w{1,80})"/.exec(body) ?? [];
  return new DynamoRefusal(kind ?? `Status${status}`);
}

/** Talks to DynamoDB in signed HTTPS, over connections that are kept. Nothing is loaded before the first request. */
export function createDynamoClient({ region, endpoint, ...credentials }: DynamoAccess): DynamoSend {
  let transport: Promise<Transport> | undefined;
  return async (operation, input) => {
    const at = new URL(endpoint ?? `https://dynamodb.${region}.amazonaws.com`);
    const body = JSON.stringify(input);
    const { headers = {} } = sign(
      {
        service: 'dynamodb',
        region,
        method: 'POST',
        path: '/',
        host: at.host,
        headers: {
          'Content-Type': 'application/x-amz-json-1.0',
          'X-Amz-Target': `DynamoDB_20120810.${operation}`,
        },
        body,
      },
      credentials,
    );
    const { protocol, port } = at;
    const hostname = at.hostname.replace(/^\[|\]$/g, '');
    const signal = AbortSignal.timeout(ANSWERS_WITHIN);
    transport ??= transportTo(protocol);
    const options = { hostname, port, path: '/', method: 'POST', headers, signal };
    const answer = await post(await transport, options, body);
    if (answer.status !== 200) throw refusalOf(answer);
    return JSON.parse(answer.body) as { readonly Item?: DynamoItem };
  };
}
