import { setTimeout as wait } from 'node:timers/promises';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  type MockInstance,
  test,
  vi,
} from 'vitest';
import { newListener } from '../../lambda/dialogue/turn/state';
import { createListener, createMemoryStore } from '../support/listener';
import { FAULTS, startFaultyTable } from '../support/faultyTable';

const LISTENER = { userId: 'listener', at: Date.parse('2026-11-20T12:00:00Z') };

/** What is said, and how many seconds after the reply before it began. */
const conversation = [
  ['help my lower back', 0],
  ['pause', 60],
] as const;

let table: Awaited<ReturnType<typeof startFaultyTable>>;
let errors: MockInstance<typeof console.error>;
beforeAll(async () => void (table = await startFaultyTable()));
afterAll(() => table.close());
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  errors.mockRestore();
  table.fail(undefined);
  await table.open().forget(LISTENER);
});

describe.each(FAULTS)('a table that %s', (fault) => {
  test('changes no word of a session, and costs a line in the log at most for each turn', async () => {
    const listener = createListener({ store: table.open() });
    const reliant = createListener({ store: createMemoryStore() });
    table.fail(fault);
    for (const [words, after] of conversation) {
      const heard = await listener.say(words, after);
      expect(heard.says).toBe((await reliant.say(words, after)).says);
    }
    expect(errors.mock.calls.length).toBeLessThanOrEqual(conversation.length);
    expect(JSON.stringify(errors.mock.calls)).not.toContain('listener');
  });

  test('is written by a later turn, once it works again', async () => {
    const listener = createListener({ store: table.open() });
    table.fail(fault);
    await listener.say('help my lower back');
    table.fail(undefined);
    await listener.say('pause', 60);
    const { record } = (await table.open().load(LISTENER)) ?? {};
    expect(record).toMatchObject({
      listener: { heardDisclaimer: true },
      bookmark: { wish: { outline: 'lower-back' } },
    });
  });

  test('erases nothing that was kept before', async () => {
    const kept = { listener: { ...newListener, heardDisclaimer: true, finished: { count: 5 } } };
    await table.open().save(LISTENER, kept);
    const listener = createListener({ store: table.open() });
    table.fail(fault);
    await listener.say('help my lower back');
    table.fail(undefined);
    await listener.say('pause', 60);
    const { record } = (await table.open().load(LISTENER)) ?? {};
    expect(record).toMatchObject({ listener: { finished: { count: 5 } } });
  });
});

test('whatever a table does, no connection is left to it that nothing comes of', async () => {
  const store = table.open();
  const before = table.connections();
  for (const fault of FAULTS) {
    table.fail(fault);
    await store.load(LISTENER).catch(() => undefined);
  }
  table.fail(undefined);
  await store.load(LISTENER);
  await wait(100);
  expect(table.connections()).toBeLessThanOrEqual(before + 1);
});
