import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Listener } from '../dialogue/state';
import type { ListenerStore } from './listenerStore';

type Listeners = ReadonlyMap<string, Listener>;

const isListener = (value: unknown): value is Listener =>
  typeof value === 'object' &&
  value !== null &&
  'heardDisclaimer' in value &&
  typeof value.heardDisclaimer === 'boolean' &&
  'explained' in value &&
  Array.isArray(value.explained) &&
  value.explained.every((skill) => typeof skill === 'string');

/** The listeners in a file's content: pairs of a user id and what that listener has heard. */
function parseListeners(content: string): Listeners | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    const entries = Object.entries(parsed);
    return entries.every(([, listener]) => isListener(listener))
      ? new Map(entries as [string, Listener][])
      : undefined;
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** Runs jobs one after the other, whatever becomes of each. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(job: () => Promise<Result>): Promise<Result> => {
    const result = last.then(job, job);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Keeps listeners in one JSON file. A write replaces the file whole, so that it is never half written; within one
 * process reads and writes wait for one another. A damaged file is set aside beside it, and told to `warn`. */
export function createFileStore(file: string, warn: (message: string) => void): ListenerStore {
  const inTurn = createQueue();
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
      if (isMissing(error)) return new Map();
      throw error;
    }
    await setAside();
    return new Map();
  };
  const write = async (listeners: Listeners) => {
    const fresh = `${file}.${process.pid}.new`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, `${JSON.stringify(Object.fromEntries(listeners), null, 2)}\n`);
    await rename(fresh, file);
  };
  return {
    load: (userId) => inTurn(async () => (await read()).get(userId)),
    save: (userId, listener) =>
      inTurn(async () => write(new Map([...(await read()), [userId, listener]]))),
  };
}
