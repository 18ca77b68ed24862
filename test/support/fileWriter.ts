import { newListener } from '../../lambda/dialogue/turn/state';
import { createFileStore } from '../../lambda/storage/fileStore';

/* A process of its own that keeps listeners in a file: `fileWriter.ts FILE NAME TIMES`. It says the name of each once that is
 * done. */

const [file = '', name = '', times = '0'] = process.argv.slice(2);
const at = Date.parse('2026-11-20T12:00:00Z');

/** Longer than what a file system writes at once. */
const explained = Array.from({ length: 500 }, (_, n) => `LI${n} hold`);

async function writeAll(): Promise<void> {
  const store = createFileStore(file, (message) => console.error(message));
  for (let n = 0; n < Number(times); n++) {
    const userId = `${name} ${n}`;
    const { kind } = await store.save({ userId, at }, { listener: { ...newListener, explained } });
    if (kind !== 'saved') throw new Error(kind);
    console.log(userId);
  }
}

void writeAll();
