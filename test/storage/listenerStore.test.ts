import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ListenerRecord, newListener } from '../../lambda/dialogue/turn/state';
import { createDynamoClient } from '../../lambda/storage/dynamoClient';
import { createDynamoStore } from '../../lambda/storage/dynamoStore';
import { createFileStore } from '../../lambda/storage/fileStore';
import type { ListenerStore } from '../../lambda/storage/listenerStore';
import { startDynamo, TABLE } from '../support/dynamo';
import { createMemoryStore } from '../support/listener';

const AT = Date.parse('2026-11-20T12:00:00Z');
const YEAR = 365 * 86_400_000;
const recordWith = (...explained: string[]): ListenerRecord => ({
  listener: { ...newListener, heardDisclaimer: true, explained },
});
const someone = recordWith('LI4 hold', 'BL23 hold');
const another = recordWith();

let folder: string;
let dynamo: Awaited<ReturnType<typeof startDynamo>>;
let tests = 0;

/** A listener whom no test before has had. */
let userId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-coach-'));
  dynamo = await startDynamo();
});
afterAll(async () => {
  await dynamo.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => void (userId = `amzn1.ask.account.${(tests += 1)}`));

const memory = createMemoryStore();

/** Each gives one more store over the same records, as another device has it. */
const adapters: readonly (readonly [string, () => ListenerStore])[] = [
  ['memory', () => memory],
  ['a file', () => createFileStore(join(folder, 'listeners.json'), () => undefined)],
  ['DynamoDB', () => createDynamoStore(createDynamoClient(dynamo.access), TABLE)],
];

describe.each(adapters)('in %s', (_, open) => {
  const by = (at = AT) => ({ userId, at });
  /** Saves, and expects it to be done. */
  const save = async (record: ListenerRecord, replaced?: number, at = AT): Promise<number> => {
    const saved = await open().save(by(at), record, replaced);
    if (saved.kind !== 'saved') throw new Error(saved.kind);
    return saved.revision;
  };

  test('nobody is remembered at first', async () =>
    expect(await open().load(by())).toBeUndefined());

  test('what is saved is read by another, with its revision', async () => {
    const revision = await save(someone);
    expect(await open().load(by())).toEqual({ record: someone, revision });
  });

  test('nobody else is given it', async () => {
    await save(someone);
    expect(await open().load({ userId: 'somebody else', at: AT })).toBeUndefined();
  });

  test('a record replaces the one of the revision it names, and its revision grows', async () => {
    const first = await save(someone);
    const second = await save(another, first);
    expect(second).toBeGreaterThan(first);
    expect(await open().load(by())).toEqual({ record: another, revision: second });
  });

  test('of two devices that read the same, the second to write is told so, and changes nothing', async () => {
    const read = await save(someone);
    const revision = await save(another, read);
    expect(await open().save(by(), someone, read)).toEqual({ kind: 'conflict' });
    expect(await open().load(by())).toEqual({ record: another, revision });
  });

  test('of two devices that knew of nothing, too', async () => {
    await save(another);
    expect(await open().save(by(), someone)).toEqual({ kind: 'conflict' });
    expect((await open().load(by()))?.record).toEqual(another);
  });

  test('of two that write at the same moment, one is told so', async () => {
    const read = await save(someone);
    const store = open();
    const saved = await Promise.all([0, 1].map(() => store.save(by(), another, read)));
    expect(saved.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
  });

  test('who is forgotten is nobody, and may be remembered anew', async () => {
    await save(someone);
    await open().forget(by());
    expect(await open().load(by())).toBeUndefined();
    await save(another);
    expect((await open().load(by()))?.record).toEqual(another);
  });

  test('forgetting nobody is no failure', async () =>
    expect(await open().forget(by())).toBeUndefined());

  test('what was forgotten is not brought back by one who had read it before', async () => {
    const read = await save(someone);
    await open().forget(by());
    expect(await open().save(by(), someone, read)).toEqual({ kind: 'conflict' });
    expect(await open().load(by())).toBeUndefined();
  });

  test('nor over what was remembered anew since', async () => {
    const read = await save(someone);
    await open().forget(by());
    await save(another, undefined, AT + 1000);
    expect(await open().save(by(AT + 2000), someone, read)).toEqual({ kind: 'conflict' });
  });
});

describe.each(adapters.slice(1))('in %s, a year after it was last written', (_, open) => {
  const by = (at: number) => ({ userId, at });

  test('a record counts as none, and not before', async () => {
    await open().save(by(AT), someone);
    expect(await open().load(by(AT + YEAR - 1000))).toBeDefined();
    expect(await open().load(by(AT + YEAR))).toBeUndefined();
  });

  test('a new one may take its place', async () => {
    await open().save(by(AT), someone);
    expect((await open().save(by(AT + YEAR), another)).kind).toBe('saved');
    expect((await open().load(by(AT + YEAR)))?.record).toEqual(another);
  });

  test('every write begins the year again', async () => {
    const saved = await open().save(by(AT), someone);
    const revision = saved.kind === 'saved' ? saved.revision : 0;
    await open().save(by(AT + YEAR / 2), someone, revision);
    expect(await open().load(by(AT + YEAR))).toBeDefined();
  });
});
