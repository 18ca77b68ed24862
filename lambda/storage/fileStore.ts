import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type ListenerAt,
  expiryOf,
  type Kept,
  type ListenerStore,
  revisionAfter,
} from './listenerStore';

/** What the file holds of one listener. */
interface Entry extends Kept {
  /** In epoch seconds. */
  readonly expiresAt: number;
}

type Entries = ReadonlyMap<string, Entry>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of the file. The first version of it kept the listener alone, without a revision. */
function entryOf(value: Record<string, unknown>): Entry {
  const { record, revision, expiresAt } = value;
  if (typeof revision !== 'number' || typeof expiresAt !== 'number')
    return { record: { listener: value }, revision: 0, expiresAt: Infinity };
  return { record, revision, expiresAt };
}

/** The listeners in a file's content, by their user ids; `undefined` where it is damaged. */
function parseEntries(content: string): Entries | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    if (!isObject(parsed) || !Object.values(parsed).every(isObject)) return undefined;
    const entries = Object.entries(parsed as Record<string, Record<string, unknown>>);
    return new Map(entries.map(([userId, entry]) => [userId, entryOf(entry)]));
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

/** What is kept of a listener by now. */
function entryFor(entries: Entries, { userId, at }: ListenerAt): Entry | undefined {
  const entry = entries.get(userId);
  return entry && entry.expiresAt > at / 1000 ? entry : undefined;
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
  const read = async (): Promise<Entries> => {
    try {
      const entries = parseEntries(await readFile(file, 'utf8'));
      if (entries) return entries;
    } catch (error) {
      if (isMissing(error)) return new Map();
      throw error;
    }
    await setAside();
    return new Map();
  };
  const write = async (entries: Entries) => {
    const fresh = `${file}.${process.pid}.new`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    await rename(fresh, file);
  };
  return {
    load: (asked) =>
      inTurn(async () => {
        const entry = entryFor(await read(), asked);
        return entry && { record: entry.record, revision: entry.revision };
      }),
    save: (asked, record, replaced) =>
      inTurn(async () => {
        const entries = await read();
        if (entryFor(entries, asked)?.revision !== replaced) return { kind: 'conflict' };
        const revision = revisionAfter(asked.at, replaced);
        const entry = { record, revision, expiresAt: expiryOf(asked.at) };
        await write(new Map([...entries, [asked.userId, entry]]));
        return { kind: 'saved', revision };
      }),
    forget: ({ userId }) =>
      inTurn(async () => {
        const entries = await read();
        if (entries.has(userId)) await write(new Map([...entries].filter(([id]) => id !== userId)));
      }),
  };
}
