import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate with the key that belongs to it, in PEM. */
export interface Certified {
  readonly certificate: string;
  readonly key: string;
}

export interface Wish {
  /** The common name. */
  readonly name: string;
  /** What it is for: the lines of extensions, as openssl takes them. */
  readonly extensions: readonly string[];
  /** From now on. */
  readonly days: number;
  /** As openssl names it, such as `rsa:2048`. */
  readonly key?: string;
}

/** May issue other certificates. */
export const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
/** Is for a host of that name, and no authority. */
export const forHost = (...hosts: readonly string[]) => [
  'basicConstraints=critical,CA:FALSE',
  `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`,
];

const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];

/** Makes certificates with openssl, each issued by another or by itself. */
export function createAuthority() {
  const folder = mkdtempSync(join(tmpdir(), 'back-coach-ca-'));
  let made = 0;
  const run = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const issue = ({ name, extensions, days, key = 'rsa:2048' }: Wish, by?: Certified): Certified => {
    const own = `${(made += 1)}`;
    const kind = key === 'ec' ? EC : [key];
    run(
      'req',
      '-new',
      '-nodes',
      '-newkey',
      ...kind,
      '-subj',
      `/CN=${name}`,
      '-keyout',
      `${own}.key`,
      '-out',
      `${own}.csr`,
    );
    write('extensions', extensions.join('\n'));
    if (by) {
      write('issuer.key', by.key);
      write('issuer.pem', by.certificate);
    }
    const issuer = by
      ? ['-CA', 'issuer.pem', '-CAkey', 'issuer.key', '-set_serial', own]
      : ['-signkey', `${own}.key`];
    run(
      'x509',
      '-req',
      '-sha256',
      '-in',
      `${own}.csr`,
      '-days',
      `${days}`,
      ...issuer,
      '-extfile',
      'extensions',
      '-out',
      `${own}.pem`,
    );
    return { certificate: read(`${own}.pem`), key: read(`${own}.key`) };
  };
  return { issue, folder, close: () => rmSync(folder, { recursive: true, force: true }) };
}
