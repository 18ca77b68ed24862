import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../lambda/storage/fileStore';
import { newListener } from '../../lambda/dialogue/turn/state';

const WRITER = join(__dirname, '..', 'support', 'fileWriter.ts');
const AT = Date.parse('2026-11-20T12:00:00Z');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-coach-'));
  file = join(folder, 'listeners.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that keeps so many listeners, one after the other. */
const startWriter = (name: string, times: number) =>
  spawn(process.execPath, ['--import', 'tsx', WRITER, file, name, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

type Writer = ChildProcessByStdio<null, Readable, null>;

/** Whom a process says it has kept, until it ends, or has kept so many and is killed in the middle of what it does. */
async function keptBy(writer: Writer, killAfter = Infinity): Promise<string[]> {
  const kept: string[] = [];
  for await (const userId of createInterface({ input: writer.stdout })) {
    kept.push(userId);
    if (kept.length === killAfter) writer.kill('SIGKILL');
  }
  return kept;
}

const namesInFile = async () =>
  new Set(Object.keys(JSON.parse(await readFile(file, 'utf8')) as object));

describe('a file of listeners', () => {
  test('loses nothing to two processes that write it at once', async () => {
    const kept = await Promise.all(
      ['kitchen', 'bedroom'].map((name) => keptBy(startWriter(name, 40))),
    );
    expect(kept.flat()).toHaveLength(80);
    expect(await namesInFile()).toEqual(new Set(kept.flat()));
  });

  test('is whole, and loses nothing that was kept, where a process is killed in the middle of a write', async () => {
    const kept: string[] = [];
    for (const [name, killAfter] of [
      ['first', 3],
      ['second', 11],
    ] as const) {
      kept.push(...(await keptBy(startWriter(name, 100_000), killAfter)));
      const long = new Date(Date.now() - 60_000);
      await utimes(`${file}.lock`, long, long).catch(() => undefined);
    }
    const names = await namesInFile();
    expect(kept.filter((name) => !names.has(name))).toEqual([]);
    const store = createFileStore(file, () => undefined);
    const asked = { userId: 'somebody', at: AT };
    expect((await store.save(asked, { listener: newListener })).kind).toBe('saved');
    expect((await namesInFile()).has('somebody')).toBe(true);
  });
});
