/** What is meant by talk that wants nothing. */
export const TALK = 'NeverMindIntent';

/** What is meant by a label: an intent, and the slot that is filled by what it is. */
export interface Labelled {
  readonly intent: string;
  readonly filled: Readonly<Record<string, string>>;
}

/** Reads a label: `'WishIntent wish=music'`. */
export function readLabel(label: string): Labelled {
  const [, intent = label, slot, value] = /^(\S+)(?: (\w+)=(.+))?$/.exec(label) ?? [];
  return { intent, filled: slot !== undefined && value !== undefined ? { [slot]: value } : {} };
}
