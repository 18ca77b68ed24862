/** Who is listening, and when, in epoch milliseconds: a store has no clock of its own. */
export interface ListenerAt {
  readonly userId: string;
  readonly at: number;
}

/** What a store holds of a listener: whatever was written there, by whichever version of the skill. */
export interface Kept {
  readonly record: unknown;
  /** Grows with every write; a write names the revision it replaces. */
  readonly revision: number;
}

/** What became of a record that was to be kept. */
export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Somebody else has written since: nothing was changed. */
  | { readonly kind: 'conflict' }
  /** Nothing is ever kept here. */
  | { readonly kind: 'notKept' };

/** What is remembered of listeners between visits. A record that is not written for a year counts as none. */
export interface ListenerStore {
  /** What is remembered of one listener; `undefined` for one nobody knows. */
  load(asked: ListenerAt): Promise<Kept | undefined>;
  /** Replaces the record of a revision; without one, keeps the first record of a listener nobody knows. A record is a
   * `ListenerRecord`, and whatever another version wrote beside it. */
  save(asked: ListenerAt, record: object, revision?: number): Promise<Saved>;
  /** Deletes all that is remembered of one listener, if anything is. */
  forget(asked: ListenerAt): Promise<void>;
}

/** How long a record is kept after it was last written, in seconds. */
const KEPT_FOR_SECONDS = 365 * 86_400;

/** When a record written at a time counts as none, in epoch seconds. */
export const expiryOf = (at: number): number => Math.floor(at / 1000) + KEPT_FOR_SECONDS;

/** The revision of a record written at a time, over an earlier one. It begins with the time, so that a record that was
 * forgotten and kept anew is never taken for the old one. */
export const revisionAfter = (at: number, replaced = 0): number => Math.max(at, replaced + 1);

/** Remembers nobody: every visit is a first one. */
export const forgetfulStore: ListenerStore = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve({ kind: 'notKept' }),
  forget: () => Promise.resolve(),
};
