import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Entries, type FileEntry, parseContent } from './fileContent';
import { isMissing, whileLocked } from './fileLock';
import {
  type ListenerAt,
  expiryOf,
  type ListenerStore,
  revisionAfter,
  type Saved,
} from './listenerStore';

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
function entryFor(entries: Entries, { userId, at }: ListenerAt): FileEntry | undefined {
  const entry = entries.get(userId);
  return entry && entry.expiresAt > at / 1000 ? entry : undefined;
}

/** A name beside a file that nothing has yet. */
function freeName(file: string, number = 1): string {
  const name = number === 1 ? `${file}.damaged` : `${file}.damaged-${number}`;
  return existsSync(name) ? freeName(file, number + 1) : name;
}

/** Reads and writes the listeners of one file. What is damaged is set aside beside it, and told to `warn`. */
function createFile(link: string, warn: (message: string) => void) {
  const read = async (file: string): Promise<Entries> => {
    const content = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '{}';
      throw error;
    });
    const { entries, isDamaged } = parseContent(content);
    if (!isDamaged) return entries;
    const aside = freeName(file);
    await copyFile(file, aside);
    await write(file, entries);
    warn(`What was remembered could not all be read; it was set aside as ${aside}.`);
    return entries;
  };
  /** The file is whole at any moment: it is written beside, and then takes its place. Only its owner may read it. */
  const write = async (file: string, entries: Entries) => {
    const fresh = `${file}.new`;
    const content = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
    await writeFile(fresh, content, { mode: 0o600 });
    await rename(fresh, file);
  };
  /** Does a job with what the file holds, and writes what comes of it, while no other process does. */
  const change = async <Result>(
    job: (entries: Entries) => { readonly result: Result; readonly entries?: Entries },
  ): Promise<Result> => {
    const file = await realpath(link).catch(() => link);
    return whileLocked(`${file}.lock`, async () => {
      const { result, entries } = job(await read(file));
      if (entries) await write(file, entries);
      return result;
    });
  };
  return { change, isThere: () => existsSync(link), folder: dirname(link) };
}

/** Keeps listeners in one JSON file. A write replaces it whole; within one process reads and writes wait for one another, and
 * those of several for a lock file beside it. */
export function createFileStore(link: string, warn: (message: string) => void): ListenerStore {
  const inTurn = createQueue();
  const file = createFile(link, warn);
  return {
    load: (asked) =>
      inTurn(async () => {
        if (!file.isThere()) return undefined;
        const entry = await file.change((entries) => ({ result: entryFor(entries, asked) }));
        return entry && { record: entry.record, revision: entry.revision };
      }),
    save: (asked, record, replaced) =>
      inTurn(async () => {
        await mkdir(file.folder, { recursive: true });
        return file.change<Saved>((entries) => {
          if (entryFor(entries, asked)?.revision !== replaced)
            return { result: { kind: 'conflict' } };
          const revision = revisionAfter(asked.at, replaced);
          const entry = { record, revision, expiresAt: expiryOf(asked.at) };
          return {
            result: { kind: 'saved', revision },
            entries: new Map([...entries, [asked.userId, entry]]),
          };
        });
      }),
    forget: ({ userId }) =>
      inTurn(async () => {
        if (!file.isThere()) return;
        await file.change((entries) => ({
          result: undefined,
          ...(entries.has(userId) && {
            entries: new Map([...entries].filter(([id]) => id !== userId)),
          }),
        }));
      }),
  };
}
