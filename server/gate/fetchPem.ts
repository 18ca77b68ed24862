import type { IncomingMessage } from 'node:http';
import { type Agent, get } from 'node:https';
import { collect } from '../collect';

/** How long a file of certificates may take, in milliseconds: Alexa waits 8 seconds for an answer. */
const TIMEOUT = 3000;
/** How large it may be, in bytes; Amazon's has 6 KB. */
const MAX_BYTES = 64 * 1024;

export interface Fetching {
  /** Makes the connections, if not Node's own. */
  readonly agent?: Agent;
  readonly timeout?: number;
}

/** The answer to a request for an address; never that of another address it may name. */
const ask = (address: string, options: object): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => void get(address, options, resolve).on('error', reject));

/** Fetches a file of certificates over HTTPS. What is late, too large, or not there is an error. */
export async function fetchPem(
  address: string,
  { agent, timeout = TIMEOUT }: Fetching = {},
): Promise<string> {
  const response = await ask(address, { agent, signal: AbortSignal.timeout(timeout) });
  try {
    if (response.statusCode !== 200) throw new Error(`It answers ${response.statusCode}.`);
    return (await collect(response, MAX_BYTES)).toString('latin1');
  } finally {
    response.destroy();
  }
}
