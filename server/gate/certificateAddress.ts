import { Refusal } from '../refusal';

/** Where Amazon puts the certificates that it signs requests with, by its rules for web services. */
const HOST = 's3.amazonaws.com';
/** The folder there. Names in it are plain; what is written with `%` could be read as another folder by somebody further on. */
const PATH = /^\/echo\.api\/[\w./-]+$/;

const parsed = (text: string) => (URL.canParse(text) ? new URL(text) : undefined);

/** The address of the certificates a request was signed with, as its header gives it, in the one way to write it: `..` is gone,
 * and so is the port, which is the usual one. Any address that can't be Amazon's is refused. */
export function certificateAddress(header: string | string[] | undefined): string {
  const address = typeof header === 'string' ? parsed(header) : undefined;
  const isAmazons =
    address?.origin === `https://${HOST}` &&
    PATH.test(address.pathname) &&
    address.href === `${address.origin}${address.pathname}`;
  if (!isAmazons) throw new Refusal(400, 'Its certificates are not where Amazon keeps them.');
  return address.href;
}
