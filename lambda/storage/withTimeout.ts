import type { ListenerStore } from './listenerStore';

/** Longest wait for a store, in milliseconds. Alexa waits eight seconds for the whole reply, and a listener fewer. */
export const STORE_TIMEOUT = 800;

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

/** The same store, each of whose answers is awaited for a limited time and then counts as failed. */
export function withTimeout(store: ListenerStore, milliseconds = STORE_TIMEOUT): ListenerStore {
  return {
    load: (...given) => inTime(store.load(...given), milliseconds),
    save: (...given) => inTime(store.save(...given), milliseconds),
    forget: (...given) => inTime(store.forget(...given), milliseconds),
  };
}
