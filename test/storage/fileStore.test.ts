import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { types } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Listener, newListener } from '../../lambda/dialogue/state';
import { createFileStore } from '../../lambda/storage/fileStore';

const someone: Listener = { ...newListener, heardDisclaimer: true, explained: ['LI4', 'BL23'] };
const another: Listener = newListener;

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
const kept = async () => JSON.parse(await readFile(file, 'utf8')) as Record<string, Listener>;

describe('a listener is remembered', () => {
  test('in another store on the same file', async () => {
    await open().save('someone', someone);
    expect(await open().load('someone')).toEqual(someone);
  });

  test('each by their own user id', async () => {
    await open().save('someone', someone);
    await open().save('another', another);
    expect(await open().load('someone')).toEqual(someone);
    expect(await open().load('another')).toEqual(another);
    expect(await open().load('a third')).toBeUndefined();
  });

  test('as they were saved last', async () => {
    const store = open();
    await store.save('someone', another);
    await store.save('someone', someone);
    expect(await store.load('someone')).toEqual(someone);
    expect(Object.keys(await kept())).toEqual(['someone']);
  });

  test('as JSON that ends in a new line, and nothing but that file', async () => {
    await open().save('someone', someone);
    expect(await readFile(file, 'utf8')).toMatch(/^\{\n[^]*\}\n$/);
    expect(await readdir(folder)).toEqual(['listeners.json']);
  });
});

describe('nobody is remembered', () => {
  test('without a file, and none is made by asking', async () => {
    expect(await open().load('someone')).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  test('without a folder, until something is saved there', async () => {
    file = join(folder, 'not', 'there', 'listeners.json');
    expect(await open().load('someone')).toBeUndefined();
    expect(existsSync(join(folder, 'not'))).toBe(false);
    await open().save('someone', someone);
    expect(await open().load('someone')).toEqual(someone);
  });

  test('and nobody is warned of that', async () => {
    await open().load('someone');
    await open().save('someone', someone);
    expect(warnings).toEqual([]);
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
    ['a listener without what they heard', '{"someone": {"explained": []}}'],
    ['a listener without points', '{"someone": {"heardDisclaimer": true}}'],
    ['points that are no codes', '{"someone": {"heardDisclaimer": true, "explained": [4]}}'],
    ['one good listener, one bad', `{"a": ${JSON.stringify(someone)}, "b": null}`],
  ];

  test.each(damaged)('%s, on loading', async (_, content) => {
    await writeFile(file, content);
    expect(await open().load('someone')).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['listeners.json.damaged']);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(content);
    expect(warnings[0]).toContain(`${file}.damaged`);
  });

  test.each(damaged)('%s, on saving', async (_, content) => {
    await writeFile(file, content);
    await open().save('someone', someone);
    expect(await open().load('someone')).toEqual(someone);
    expect(warnings).toHaveLength(1);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe(content);
  });

  test('and is not spoken of again', async () => {
    await writeFile(file, 'damaged');
    const store = open();
    for (let n = 0; n < 3; n++) await store.load('someone');
    expect(warnings).toHaveLength(1);
  });

  test('once, though several ask at the same moment', async () => {
    await writeFile(file, 'damaged');
    const store = open();
    const loaded = ['a', 'b', 'c', 'd'].map((userId) => store.load(userId));
    expect(await Promise.all(loaded)).toEqual([undefined, undefined, undefined, undefined]);
    expect(warnings).toHaveLength(1);
  });
});

describe('saving many times at once', () => {
  const users = Array.from({ length: 40 }, (_, n) => `user ${n}`);
  const long: Listener = {
    ...newListener,
    heardDisclaimer: true,
    explained: Array.from({ length: 2000 }, (_, n) => `LI${n}`),
  };

  /** Saves for every user at once, and reads all the while. */
  async function saveAll(): Promise<{ failures: unknown[]; unreadable: string[] }> {
    const store = open();
    await store.save('the first', someone);
    let isDone = false;
    const saves = users.map((userId, n) => store.save(userId, n % 2 === 0 ? long : someone));
    const settled = Promise.allSettled(saves).finally(() => (isDone = true));
    const unreadable: string[] = [];
    while (!isDone) {
      const content = await readFile(file, 'utf8');
      try {
        JSON.parse(content);
      } catch {
        unreadable.push(`${content.length} characters`);
      }
    }
    const failures = (await settled).filter(({ status }) => status === 'rejected');
    return { failures, unreadable };
  }

  test('never fails', async () => expect((await saveAll()).failures).toEqual([]));

  test('never lets half a file be seen', async () => {
    for (let round = 0; round < 5; round++) expect((await saveAll()).unreadable).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('loses nobody', async () => {
    await saveAll();
    expect(new Set(Object.keys(await kept()))).toEqual(new Set(['the first', ...users]));
  });

  test('leaves nothing but the file', async () => {
    await saveAll();
    expect(await readdir(folder)).toEqual(['listeners.json']);
  });
});

describe('a user id that objects have a meaning for', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(ids)('%s is nobody at first', async (userId) => {
    expect(await open().load(userId)).toBeUndefined();
    await open().save('someone', someone);
    expect(await open().load(userId)).toBeUndefined();
  });

  test.each(ids)('%s is remembered like any other', async (userId) => {
    await open().save(userId, someone);
    await open().save('another', another);
    expect(await open().load(userId)).toEqual(someone);
    expect(await open().load('another')).toEqual(another);
    expect(await open().load('a third')).toBeUndefined();
    expect({}).not.toHaveProperty('explained');
  });
});
