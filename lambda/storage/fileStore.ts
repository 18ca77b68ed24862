import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Listener } from '../dialogue/state';
import type { ListenerStore } from './listenerStore';

type Listeners = Readonly<Record<string, Listener>>;

const isListener = (value: unknown): value is Listener =>
  typeof value === 'object' &&
  value !== null &&
  'heardDisclaimer' in value &&
  typeof value.heardDisclaimer === 'boolean' &&
  'explained' in value &&
  Array.isArray(value.explained) &&
  value.explained.every((code) => typeof code === 'string');

function parseListeners(content: string): Listeners | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    return Object.values(parsed).every(isListener) ? (parsed as Listeners) : undefined;
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Keeps listeners in one JSON file. A write replaces the file whole, so that it is never half written;
 * a damaged file is set aside beside it, and told to `warn`. */
export function createFileStore(file: string, warn: (message: string) => void): ListenerStore {
  const setAside = async () => {
    const aside = `${file}.damaged`;
    await rename(file, aside);
    warn(`What was remembered could not be read; it was set aside as ${aside}.`);
  };
  const read = async (): Promise<Listeners> => {
    try {
      const listeners = parseListeners(await readFile(file, 'utf8'));
      if (listeners) return listeners;
    } catch (error) {
      if (isMissing(error)) return {};
      throw error;
    }
    await setAside();
    return {};
  };
  return {
    load: async (userId) => (await read())[userId],
    save: async (userId, listener) => {
      const listeners = { ...(await read()), [userId]: listener };
      const fresh = `${file}.${process.pid}.new`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(fresh, `${JSON.stringify(listeners, null, 2)}\n`);
      await rename(fresh, file);
    },
  };
}
