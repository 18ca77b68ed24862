/** What an Echo understood in one slot. */
export interface HeardSlot {
  readonly type: string;
  /** The words, or for numbers and durations what Alexa makes of them: `'10'`, `'PT10M'`. */
  readonly value: string;
  /** The slot value entity resolution found; absent for built-in types and unknown values. */
  readonly match?: { readonly id: string; readonly name: string };
}

/** An intent, and a value for each slot that was filled. */
export interface HeardIntent {
  readonly intent: string;
  readonly slots: Readonly<Record<string, HeardSlot>>;
}
