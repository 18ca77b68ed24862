import { type KeyObject, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { AUTHORITY, type Certified, createAuthority, forHost } from './authority';

const DAY = 86_400_000;
const ECHO = forHost('echo-api.amazon.com');

/** Where Alexa's certificates are, by what is right or wrong with them. */
export const addressOf = (name: string) => `https://s3.amazonaws.com/echo.api/${name}.pem`;

/** Authorities, and what they issued for Alexa and for others: rightly, and wrongly. */
export function createAmazon() {
  const { issue, close } = createAuthority();
  const root = issue({ name: 'Root', extensions: AUTHORITY, days: 400 });
  const foreign = issue({ name: 'Root', extensions: AUTHORITY, days: 400 });
  const between = issue({ name: 'Between', extensions: AUTHORITY, days: 20 }, root);
  const signer = (by: Certified, extensions = ECHO, key = 'rsa:2048') =>
    issue({ name: 'echo-api.amazon.com', extensions, days: 300, key }, by);
  const good = signer(between);
  const host = signer(root, forHost('example.com'));
  const signers: Readonly<Record<string, readonly [Certified, ...Certified[]]>> = {
    good: [good, between],
    direct: [signer(root)],
    host: [host],
    wildcard: [signer(root, forHost('*.amazon.com'))],
    nameOnly: [signer(root, ['basicConstraints=critical,CA:FALSE'])],
    foreign: [signer(foreign), foreign],
    incomplete: [good],
    // Issued by one who may sign for a host, and issue nothing.
    noAuthority: [signer(host), host],
    elliptic: [signer(root, ECHO, 'ec')],
  };
  close();
  const pemOf = (name: string) => signers[name]?.map(({ certificate }) => certificate).join('\n');
  const keyOf = (name: string): KeyObject => {
    const [own] = signers[name] ?? [];
    if (!own) throw new Error(`Nobody is called ${name}.`);
    return createPrivateKey(own.key);
  };
  return {
    roots: [new X509Certificate(root.certificate)],
    /** The file at an address. */
    fetchPem: (address: string): Promise<string> => {
      const pem = pemOf(/\/(\w+)\.pem$/.exec(address)?.[1] ?? '');
      return pem ? Promise.resolve(pem) : Promise.reject(new Error('404'));
    },
    /** What Alexa sends beside a body that is signed by somebody. */
    headersFor: (body: string, by = 'good'): Record<string, string> => ({
      'content-type': 'application/json; charset=utf-8',
      signaturecertchainurl: addressOf(by),
      'signature-256': sign('RSA-SHA256', Buffer.from(body), keyOf(by)).toString('base64'),
    }),
    /** Past the end of the one between, and past that of the signer, in milliseconds since 1970. */
    ends: { between: Date.now() + 25 * DAY, signer: Date.now() + 310 * DAY },
  };
}
