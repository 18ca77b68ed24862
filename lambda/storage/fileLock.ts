import { open, stat, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** How long one job holds a lock at most, in milliseconds: an older one was left by a process that was killed. */
const STALE_AFTER = 5000;
const TRY_AGAIN_AFTER = 5;

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** True where a failure says that a file is not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** When a file was made, in epoch milliseconds; `undefined` where it is gone. */
const madeAt = (file: string) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );

const remove = (file: string) => unlink(file).catch(() => undefined);

/** Makes a lock file, once nobody else holds it. */
async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      await (await open(lock, 'wx', 0o600)).close();
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const at = await madeAt(lock);
    if (at !== undefined && Date.now() - at > STALE_AFTER) await remove(lock);
    else await wait(TRY_AGAIN_AFTER);
  }
}

/** Does a job while no other process does one under the same lock file, whose folder must be there. */
export async function whileLocked<Result>(
  lock: string,
  job: () => Promise<Result>,
): Promise<Result> {
  await take(lock);
  try {
    return await job();
  } finally {
    await remove(lock);
  }
}
