import type { ListenerStore } from './listenerStore';

/** Longest that one turn waits for a store, in milliseconds, however often it asks. Alexa waits eight seconds for the whole
 * reply, and a listener fewer. */
export const STORE_BUDGET = 800;

/** A store that did not answer in time. */
export class StoreTimeout extends Error {
  override readonly name = 'StoreTimeout';
}

/** Rejects where a promise has not settled in time; what becomes of it later is nobody's concern. */
async function inTime<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreTimeout('The store took too long.')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same store for one turn: its answers together are awaited for a limited time, and then count as failed. */
export function withinBudget(store: ListenerStore, milliseconds = STORE_BUDGET): ListenerStore {
  let left = milliseconds;
  const spending = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    const askedAt = performance.now();
    try {
      return await inTime(ask(), left);
    } finally {
      left = Math.max(0, left - (performance.now() - askedAt));
    }
  };
  return {
    load: (...given) => spending(() => store.load(...given)),
    save: (...given) => spending(() => store.save(...given)),
    forget: (...given) => spending(() => store.forget(...given)),
  };
}
