import { type KeyObject, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { AUTHORITY, type Certified, createAuthority, forHost } from './authority';

const DAY = 86_400_000;
/** An authority by name, whose key may sign anything but certificates. */
const UNSIGNING = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,digitalSignature'];
const ECHO = forHost('echo-api.amazon.com');

/** Where Alexa's certificates are, by what is right or wrong with them. */
export const addressOf = (name: string) => `https://s3.amazonaws.com/echo.api/${name}.pem`;

/** Authorities, and what they issued for Alexa and for others: rightly, and wrongly. */
export function createAmazon() {
  const { issue, close } = createAuthority();
  const root = issue({ name: 'Root', extensions: AUTHORITY, days: 400 });
  const foreign = issue({ name: 'Root', extensions: AUTHORITY, days: 400 });
  const brief = issue({ name: 'Brief', extensions: AUTHORITY, days: 10 });
  const unsigning = issue({ name: 'Unsigning', extensions: UNSIGNING, days: 20 }, root);
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
    unsigning: [signer(unsigning), unsigning],
    brief: [signer(brief)],
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
    roots: [root, brief].map(({ certificate }) => new X509Certificate(certificate)),
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
    /** Past the end of the brief authority and of the one between, and past that of the signers, in milliseconds since 1970. */
    ends: { between: Date.now() + 25 * DAY, signer: Date.now() + 310 * DAY },
  };
}
