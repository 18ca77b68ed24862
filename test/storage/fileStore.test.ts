import { existsSync } from 'node:fs';
import {
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { types } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ListenerRecord, newListener } from '../../lambda/dialogue/turn/state';
import { createFileStore } from '../../lambda/storage/fileStore';

const AT = Date.parse('2026-11-20T12:00:00Z');
const someone: ListenerRecord = {
  listener: { ...newListener, heardDisclaimer: true, explained: ['LI4 hold'] },
};
const another: ListenerRecord = { listener: newListener };
const by = (userId: string) => ({ userId, at: AT });

/** Errors of the file system come from outside the world a test runs in, where they are no instances of its `Error`. */
const isOwnInstance = Function.prototype[Symbol.hasInstance];
beforeAll(() => {
  Object.defineProperty(Error, Symbol.hasInstance, {
    configurable: true,
    value(this: unknown, thing: unknown) {
      return this === Error ? types.isNativeError(thing) : isOwnInstance.call(this as never, thing);
    },
  });
});
afterAll(() => void Reflect.deleteProperty(Error, Symbol.hasInstance));

let folder: string;
let file: string;
let warnings: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-coach-'));
  file = join(folder, 'listeners.json');
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another store on the same file, as the next visit opens one. */
const open = () => createFileStore(file, (message) => void warnings.push(message));
const recordOf = async (userId: string) => (await open().load(by(userId)))?.record;

describe('the file', () => {
  test('is JSON that ends in a new line, and alone in its folder', async () => {
    await open().save(by('someone'), someone);
    expect(await readFile(file, 'utf8')).toMatch(/^\{\n[^]*\}\n$/);
    expect(await readdir(folder)).toEqual(['listeners.json']);
  });

  test('is read by nobody but its owner', async () => {
    await open().save(by('someone'), someone);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('may begin with the mark that some editors put there', async () => {
    await open().save(by('someone'), someone);
    await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`);
    expect(await recordOf('someone')).toEqual(someone);
    expect(warnings).toEqual([]);
  });

  test('may be somewhere else, behind a link, which stays one', async () => {
    const real = join(folder, 'real.json');
    await writeFile(real, '{}');
    await symlink(real, file);
    await open().save(by('someone'), someone);
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await readFile(real, 'utf8')).toContain('someone');
  });

  test('keeps nobody who was forgotten in what a killed process left beside it', async () => {
    await open().save(by('someone'), someone);
    await writeFile(`${file}.new`, await readFile(file, 'utf8'));
    await open().forget(by('someone'));
    expect(await readdir(folder)).toEqual(['listeners.json']);
    expect(await readFile(file, 'utf8')).toBe('{}\n');
  });

  test('is not held for ever by a process that was killed', async () => {
    await writeFile(`${file}.lock`, '');
    const long = new Date(Date.now() - 60_000);
    await utimes(`${file}.lock`, long, long);
    expect((await open().save(by('someone'), someone)).kind).toBe('saved');
  });

  test('is not made by asking, or by forgetting', async () => {
    expect(await open().load(by('someone'))).toBeUndefined();
    await open().forget(by('someone'));
    expect(await readdir(folder)).toEqual([]);
  });

  test('is made with its folder, once something is saved there', async () => {
    file = join(folder, 'not', 'there', 'listeners.json');
    expect(await open().load(by('someone'))).toBeUndefined();
    expect(existsSync(join(folder, 'not'))).toBe(false);
    await open().save(by('someone'), someone);
    expect(await recordOf('someone')).toEqual(someone);
    expect(warnings).toEqual([]);
  });

  test('does not hold who was forgotten', async () => {
    await open().save(by('someone'), someone);
    await open().forget(by('someone'));
    expect(await readFile(file, 'utf8')).toBe('{}\n');
  });
});

describe('a file of the first version', () => {
  const first = { heardDisclaimer: true, explained: ['LI4 hold'] };
  beforeEach(() => writeFile(file, JSON.stringify({ someone: first })));

  test('is read as a record of what it held', async () => {
    expect(await open().load(by('someone'))).toEqual({ record: { listener: first }, revision: 0 });
    expect(warnings).toEqual([]);
  });

  test('is brought up to date by saving, for one listener at a time', async () => {
    const { revision } = (await open().load(by('someone'))) ?? {};
    expect((await open().save(by('another'), another)).kind).toBe('saved');
    expect((await open().save(by('someone'), someone, revision)).kind).toBe('saved');
    expect(await recordOf('someone')).toEqual(someone);
  });
});

describe('a file that cannot be read is set aside, with one warning', () => {
  const damaged: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['half written', '{"someone": {"heardDisclaimer": tr'],
    ['no JSON', 'heardDisclaimer: true'],
    ['null', 'null'],
    ['a text', '"someone"'],
    ['a list', '["someone"]'],
    ['a list of a listener', '{"someone": []}'],
  ];

  test.each(damaged)('%s, on loading', async (_, content) => {
    await writeFile(file, content);
    expect(await open().load(by('someone'))).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['listeners.json', 'listeners.json.damaged']);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(content);
    expect(warnings[0]).toContain(`${file}.damaged`);
  });

  test.each(damaged)('%s, on saving', async (_, content) => {
    await writeFile(file, content);
    await open().save(by('someone'), someone);
    expect(await recordOf('someone')).toEqual(someone);
    expect(warnings).toHaveLength(1);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(content);
  });

  test('but for the listeners of it that can be read', async () => {
    const good = { record: someone, revision: 1, expiresAt: AT / 1000 + 60 };
    await writeFile(file, JSON.stringify({ someone: good, another: null }));
    expect(await recordOf('someone')).toEqual(someone);
    expect(await recordOf('another')).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(await readFile(`${file}.damaged`, 'utf8')).toContain('"another":null');
  });

  test('beside what was set aside before', async () => {
    for (const content of ['first', 'second']) {
      await writeFile(file, content);
      await open().load(by('someone'));
    }
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe('first');
    expect(await readFile(`${file}.damaged-2`, 'utf8')).toBe('second');
  });

  test('and is not spoken of again', async () => {
    await writeFile(file, 'damaged');
    const store = open();
    for (let n = 0; n < 3; n++) await store.load(by('someone'));
    expect(warnings).toHaveLength(1);
  });

  test('once, though several ask at the same moment', async () => {
    await writeFile(file, 'damaged');
    const store = open();
    const loaded = ['a', 'b', 'c', 'd'].map((userId) => store.load(by(userId)));
    expect(await Promise.all(loaded)).toEqual([undefined, undefined, undefined, undefined]);
    expect(warnings).toHaveLength(1);
  });
});

describe('saving many times at once', () => {
  const users = Array.from({ length: 20 }, (_, n) => `user ${n}`);
  /** Longer than what a file system writes at once. */
  const explained = Array.from({ length: 500 }, (_, n) => `LI${n} hold`);
  const long: ListenerRecord = { listener: { ...newListener, explained } };

  /** Saves for every user at once, and reads all the while. */
  async function saveAll(): Promise<{ failures: unknown[]; unreadable: string[] }> {
    const store = open();
    await store.save(by('the first'), someone);
    let isDone = false;
    const saves = users.map((userId, n) => store.save(by(userId), n % 2 === 0 ? long : someone));
    const settled = Promise.allSettled(saves).finally(() => (isDone = true));
    const unreadable: string[] = [];
    while (!isDone) {
      const content = await readFile(file, 'utf8');
      if (!/^\{\n[^]*\n\}\n$/.test(content)) unreadable.push(`${content.length} characters`);
    }
    const failures = (await settled).filter(({ status }) => status === 'rejected');
    return { failures, unreadable };
  }

  test('never fails, loses nobody, never lets half a file be seen, and leaves nothing but it', async () => {
    expect(await saveAll()).toEqual({ failures: [], unreadable: [] });
    const kept = JSON.parse(await readFile(file, 'utf8')) as object;
    expect(new Set(Object.keys(kept))).toEqual(new Set(['the first', ...users]));
    expect(await readdir(folder)).toEqual(['listeners.json']);
    expect(warnings).toEqual([]);
  });
});

describe('two processes on one file', () => {
  test('lose nothing of each other’s', async () => {
    const stores = [open(), open(), open()];
    const users = Array.from({ length: 60 }, (_, n) => `user ${n}`);
    await Promise.all(
      stores.flatMap((store, at) =>
        users.filter((_, n) => n % 3 === at).map((userId) => store.save(by(userId), someone)),
      ),
    );
    const kept = JSON.parse(await readFile(file, 'utf8')) as object;
    expect(new Set(Object.keys(kept))).toEqual(new Set(users));
    expect(await readdir(folder)).toEqual(['listeners.json']);
  });
});

describe('a user id that objects have a meaning for', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(ids)('%s is nobody at first', async (userId) => {
    expect(await open().load(by(userId))).toBeUndefined();
    await open().save(by('someone'), someone);
    expect(await open().load(by(userId))).toBeUndefined();
  });

  test.each(ids)('%s is remembered like any other', async (userId) => {
    await open().save(by(userId), someone);
    await open().save(by('another'), another);
    expect(await recordOf(userId)).toEqual(someone);
    expect(await recordOf('another')).toEqual(another);
    expect(await recordOf('a third')).toBeUndefined();
    expect({}).not.toHaveProperty('explained');
  });
});
