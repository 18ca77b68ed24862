import type { Kept } from './listenerStore';

/** What the file holds of one listener. */
export interface FileEntry extends Kept {
  /** In epoch seconds. */
  readonly expiresAt: number;
}

export type Entries = ReadonlyMap<string, FileEntry>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of the file. The first version of it kept the listener alone, without a revision. */
function entryOf(value: Record<string, unknown>): FileEntry {
  const { record, revision, expiresAt } = value;
  if (typeof revision !== 'number' || typeof expiresAt !== 'number')
    return { record: { listener: value }, revision: 0, expiresAt: Infinity };
  return { record, revision, expiresAt };
}

/** A file's content: the listeners that can be read, by their user ids, and whether that is all. */
export interface FileContent {
  readonly entries: Entries;
  readonly isDamaged: boolean;
}

const DAMAGED: FileContent = { entries: new Map(), isDamaged: true };

/** Reads a file's content, entry by entry. Some editors begin a file with a byte-order mark. */
export function parseContent(content: string): FileContent {
  try {
    const parsed: unknown = JSON.parse(content.replace(/^\uFEFF/, ''));
    if (!isObject(parsed)) return DAMAGED;
    const all = Object.entries(parsed);
    const entries = all.flatMap(([userId, entry]) =>
      isObject(entry) ? [[userId, entryOf(entry)] as const] : [],
    );
    return { entries: new Map(entries), isDamaged: entries.length < all.length };
  } catch {
    return DAMAGED;
  }
}
