import type { Listener } from '../dialogue/state';

/** What is remembered of listeners between visits. */
export interface ListenerStore {
  /** What is remembered of one listener; `undefined` for one nobody knows. */
  load(userId: string): Promise<Listener | undefined>;
  save(userId: string, listener: Listener): Promise<void>;
}

/** Remembers nobody: every visit is a first one. */
export const forgetfulStore: ListenerStore = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
};
