import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newListener } from '../../lambda/dialogue/turn/state';
import type { ListenerStore } from '../../lambda/storage/listenerStore';
import { STORE_BUDGET, withinBudget } from '../../lambda/storage/withinBudget';

const asked = { userId: 'someone', at: 0 };
const record = { listener: newListener };

/** A store whose every answer takes so many milliseconds. */
function slowStore(milliseconds: number): ListenerStore {
  const late = <Result>(result: Result) =>
    new Promise<Result>((resolve) => void setTimeout(() => resolve(result), milliseconds));
  return {
    load: () => late({ record, revision: 1 }),
    save: () => late({ kind: 'saved', revision: 2 } as const),
    forget: () => late(undefined),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const operations: readonly (readonly [string, (store: ListenerStore) => Promise<unknown>])[] = [
  ['load', (store) => store.load(asked)],
  ['save', (store) => store.save(asked, record)],
  ['forget', (store) => store.forget(asked)],
];

describe.each(operations)('%s', (_, operate) => {
  test('is awaited for eight tenths of a second', async () => {
    expect(STORE_BUDGET).toBe(800);
    const slow = operate(withinBudget(slowStore(799)));
    await vi.advanceTimersByTimeAsync(799);
    await expect(slow).resolves.toEqual(await operate(promptStore));
  });

  test('fails after that, and what comes later is nobody’s concern', async () => {
    const settled = vi.fn();
    void operate(withinBudget(slowStore(900))).then(
      settled,
      (error: Error) => void settled(error.name),
    );
    await vi.advanceTimersByTimeAsync(799);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled.mock.calls).toEqual([['StoreTimeout']]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test('leaves no timer behind', async () => {
    await operate(withinBudget(promptStore));
    expect(vi.getTimerCount()).toBe(0);
  });
});

const promptStore: ListenerStore = {
  load: () => Promise.resolve({ record, revision: 1 }),
  save: () => Promise.resolve({ kind: 'saved', revision: 2 }),
  forget: () => Promise.resolve(),
};

test('all that one turn asks is awaited for eight tenths of a second together', async () => {
  const store = withinBudget(slowStore(500));
  const first = store.load(asked);
  await vi.advanceTimersByTimeAsync(500);
  await expect(first).resolves.toEqual({ record, revision: 1 });
  const settled = vi.fn();
  void store.save(asked, record).then(settled, (error: Error) => void settled(error.name));
  await vi.advanceTimersByTimeAsync(299);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled.mock.calls).toEqual([['StoreTimeout']]);
});
