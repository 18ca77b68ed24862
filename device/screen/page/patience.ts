import { wait } from './waiting';

/** Waiting for somebody who may let it be known that they will do nothing. */
export interface Patience {
  /** Waits so many seconds, or until it is known that nothing will come; false where the signal came first. */
  wait(seconds: number, signal: AbortSignal): Promise<boolean>;
  /** Whether the last wait ended because nothing will come. */
  hasRunOut(): boolean;
  runOut(): void;
}

export function createPatience(): Patience {
  let own = new AbortController();
  return {
    async wait(seconds, signal) {
      own = new AbortController();
      await wait(seconds, AbortSignal.any([signal, own.signal]));
      return !signal.aborted;
    },
    hasRunOut: () => own.signal.aborted,
    runOut: () => own.abort(),
  };
}
