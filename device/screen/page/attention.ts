import { wait } from './waiting';

/** Waiting for somebody who may let it be known that they will do nothing. */
export interface Attention {
  /** Waits so many seconds, or until it is known that nothing will come; false where the signal came first. */
  wait(seconds: number, signal: AbortSignal): Promise<boolean>;
  /** Whether the last wait ended because nothing will come. */
  hasLapsed(): boolean;
  lapse(): void;
}

export function createAttention(): Attention {
  let own = new AbortController();
  return {
    async wait(seconds, signal) {
      own = new AbortController();
      await wait(seconds, AbortSignal.any([signal, own.signal]));
      return !signal.aborted;
    },
    hasLapsed: () => own.signal.aborted,
    lapse: () => own.abort(),
  };
}
