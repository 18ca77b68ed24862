import type { IncomingMessage } from 'node:http';
import { collect, TooLong } from './collect';
import { Refusal } from './refusal';

/** The largest request, in bytes. An answer of ours may have 120 KB by Amazon's rules, and what of it the session keeps comes
 * back with the next request, beside what the device tells of itself. */
export const MAX_BODY_BYTES = 256 * 1024;

const isJson = (contentType = '') => /^application\/json\s*(;|$)/i.test(contentType);

const tooLarge = () => new Refusal(413, 'It is too large.');

/** The body of a request of Alexa's, byte by byte as it came; anything that can't be one is refused, where possible unread. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const { method, headers } = request;
  if (method !== 'POST') throw new Refusal(405, 'It is not a POST.', { allow: 'POST' });
  if (!isJson(headers['content-type'])) throw new Refusal(415, 'It is not JSON by its type.');
  if (Number(headers['content-length']) > MAX_BODY_BYTES) throw tooLarge();
  return collect(request, MAX_BODY_BYTES).catch((error: unknown) => {
    throw error instanceof TooLong ? tooLarge() : new Refusal(400, 'It broke off.');
  });
}
