import { isIP } from 'node:net';
import type { KeyFiles } from './httpServer';

/** How the service is to run. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Whether requests must be signed by Alexa. */
  readonly isChecked: boolean;
  readonly skillId?: string;
  /** Its own certificate; without one a proxy in front of it has that. */
  readonly keyFiles?: KeyFiles;
}

/** Settings that make no sense; the message is for the one who wrote them. */
export class SettingsError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

function portIn({ BACK_COACH_PORT: text = '8080' }: Environment): number {
  const port = Number(text);
  const isPort = /^\d+$/.test(text) && port <= 65_535;
  if (!isPort) throw new SettingsError(`BACK_COACH_PORT is no port: ${text}`);
  return port;
}

function isCheckedIn({ BACK_COACH_SIGNATURES: text = 'checked' }: Environment): boolean {
  if (text !== 'checked' && text !== 'unchecked')
    throw new SettingsError(`BACK_COACH_SIGNATURES is checked or unchecked, not ${text}`);
  return text === 'checked';
}

function keyFilesIn(environment: Environment): KeyFiles | undefined {
  const { BACK_COACH_TLS_CERTIFICATE: certificate, BACK_COACH_TLS_KEY: key } = environment;
  if (!certificate && !key) return undefined;
  if (certificate && key) return { certificate, key };
  throw new SettingsError('BACK_COACH_TLS_CERTIFICATE and BACK_COACH_TLS_KEY belong together');
}

/** Whether nobody but this computer reaches an address. */
const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** Reads the settings; throws a SettingsError at the first that makes no sense, or would let anybody in. */
export function readSettings(environment: Environment): Settings {
  const host = environment['BACK_COACH_HOST'] || '127.0.0.1';
  const isChecked = isCheckedIn(environment);
  const skillId = environment['SKILL_ID'] || undefined;
  const keyFiles = keyFilesIn(environment);
  if (isChecked && !skillId) throw new SettingsError('SKILL_ID is not set');
  if (!isChecked && !isLoopback(host))
    throw new SettingsError(`Requests must be checked where others can send them, as to ${host}`);
  return {
    host,
    port: portIn(environment),
    isChecked,
    ...(skillId && { skillId }),
    ...(keyFiles && { keyFiles }),
  };
}
