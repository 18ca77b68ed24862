import type { HandlerInput } from 'ask-sdk-core';
import type { Catalogue } from '../domain/catalogue/catalogue';
import { baseOf, mergeRecords, type RecordBase } from '../dialogue/visits/mergeRecords';
import { isSameRecord } from '../dialogue/visits/record';
import { type ListenerRecord, newListener } from '../dialogue/turn/state';
import type { ListenerAt, Kept, ListenerStore } from '../storage/listenerStore';
import { isRecordBase, isUnread, readRecord, withUnread } from '../session/savedRecord';
import { fields, isAmount, isFlag, maybe } from '../session/shape';
import { log } from './log';
import { note } from './turnFacts';

/** The session attribute that says what the store holds. */
export const MEMORY_KEY = 'memory';

/** What a session knows of what the store holds of its listener. */
export interface Memory {
  /** Of what the store held when it was last read or written; absent where it held nothing. */
  readonly revision?: number;
  /** True while the store may hold what this session has not seen: it is read again before it is written. */
  readonly isApart: boolean;
  /** True while something is still to be written. */
  readonly isUnsaved: boolean;
  /** What this session's own changes are told by. */
  readonly base: RecordBase;
}

/** What is remembered of nobody. */
const nothingKnown: ListenerRecord = { listener: newListener };

const isMemory = fields<Memory>({
  revision: maybe(isAmount),
  isApart: isFlag,
  isUnsaved: isFlag,
  base: isRecordBase,
});

/** What a session knows of the store. One that does not say, or says it in other words than ours, is taken to be apart
 * from it, with nothing changed so far. */
export function readMemory(
  attributes: Readonly<Record<string, unknown>>,
  record: ListenerRecord,
): Memory {
  const saved = attributes[MEMORY_KEY];
  return isMemory(saved) ? saved : { isApart: true, isUnsaved: false, base: baseOf(record) };
}

/** A store, whom it is asked about, and what its records may name. */
export interface Shelf {
  readonly store: ListenerStore;
  readonly asked: ListenerAt;
  readonly catalogue: Catalogue;
  readonly input: HandlerInput;
}

/** Tells the log that the store has failed. */
function storeFailed(what: string, { input }: Shelf, error: unknown): void {
  log(what, input, error);
  note(input, { hasStoreFailed: true });
}

/** What is known of a listener at some moment, and whether the store has failed in answering this very request. */
export interface Recalled {
  readonly record: ListenerRecord;
  readonly memory: Memory;
  readonly hasFailed: boolean;
}

/** What a visit begins with: a listener nobody knows where nothing is kept, or no record. Where something of it is not
 * understood, it is read again before it is written, so that it stays. */
function recalledFrom(kept: Kept | undefined, { catalogue, input }: Shelf): Recalled {
  const read = kept && readRecord(kept.record, catalogue);
  const record = read?.record ?? nothingKnown;
  const isApart = read !== undefined && isUnread(read.unread);
  if (isApart) log('Some of what was remembered was not understood.', input);
  const memory = {
    ...(kept && { revision: kept.revision }),
    isApart,
    isUnsaved: false,
    base: baseOf(record),
  };
  return { record, memory, hasFailed: false };
}

/** A visit in which the store was not asked, or could not answer. */
export const unrecalled = (hasFailed: boolean): Recalled => ({
  record: nothingKnown,
  memory: { isApart: true, isUnsaved: false, base: baseOf(nothingKnown) },
  hasFailed,
});

/** Reads what is remembered of a listener. A store that fails costs the memory and a line in the log, not the visit. */
export async function recall(shelf: Shelf | undefined): Promise<Recalled> {
  if (!shelf) return unrecalled(false);
  try {
    return recalledFrom(await shelf.store.load(shelf.asked), shelf);
  } catch (error) {
    storeFailed('The store could not be read.', shelf, error);
    return unrecalled(true);
  }
}

/** What is to be remembered after a turn. */
interface ToRemember {
  readonly before: ListenerRecord;
  readonly after: ListenerRecord;
  /** True where no bookmark may be kept, whoever left it. */
  readonly keepsNoBookmark: boolean;
}

/** A memory that knows which bookmark this session has let go. */
function withBookmarkOf({ before, after, keepsNoBookmark }: ToRemember, memory: Memory): Memory {
  const letGoAt = after.bookmark ? undefined : before.bookmark?.keptAt;
  const bookmarkAt = keepsNoBookmark ? Number.MAX_SAFE_INTEGER : letGoAt;
  const latest = Math.max(memory.base.bookmarkAt ?? 0, bookmarkAt ?? 0);
  return latest > 0 ? { ...memory, base: { ...memory.base, bookmarkAt: latest } } : memory;
}

/** A memory after this session's record was written, by itself or merged into another's. */
const written = (ours: ListenerRecord, revision: number, isApart: boolean): Memory => ({
  revision,
  isApart,
  isUnsaved: false,
  base: baseOf(ours),
});

/** Reads what another has written and writes both together. A record that was there and is gone was forgotten, and is
 * not brought back. */
async function saveMerged(
  ours: ListenerRecord,
  memory: Memory,
  { store, asked, catalogue }: Shelf,
): Promise<Memory> {
  const kept = await store.load(asked);
  if (!kept && memory.revision !== undefined) return { ...memory, isUnsaved: true };
  const theirs = kept && readRecord(kept.record, catalogue);
  const merged = theirs ? mergeRecords(ours, memory.base, theirs.record) : ours;
  const whole = theirs ? withUnread(merged, theirs.unread) : merged;
  const saved = await store.save(asked, whole, kept?.revision);
  const isApart = !isSameRecord(merged, ours) || (theirs !== undefined && isUnread(theirs.unread));
  return saved.kind === 'saved'
    ? written(ours, saved.revision, isApart)
    : { ...memory, isApart: true, isUnsaved: true };
}

async function save(ours: ListenerRecord, memory: Memory, shelf: Shelf): Promise<Memory> {
  if (memory.isApart) return saveMerged(ours, memory, shelf);
  const saved = await shelf.store.save(shelf.asked, ours, memory.revision);
  switch (saved.kind) {
    case 'saved':
      return written(ours, saved.revision, false);
    case 'conflict':
      return saveMerged(ours, memory, shelf);
    case 'notKept':
      return { ...memory, isUnsaved: true };
  }
}

/** Keeps what a turn has changed, what earlier turns could not keep, and a bookmark of which the store, once it was emptied,
 * holds nothing. A store that failed in this very request is not asked again; it is in a later one. */
export async function remember(
  changed: ToRemember,
  { memory, hasFailed }: Omit<Recalled, 'record'>,
  shelf: Shelf | undefined,
): Promise<Memory> {
  const { before, after } = changed;
  const isMissing = memory.revision === undefined && after.bookmark !== undefined;
  const isChanged = memory.isUnsaved || isMissing || !isSameRecord(before, after);
  if (!isChanged) return memory;
  const known = withBookmarkOf(changed, memory);
  const unsaved = { ...known, isUnsaved: true };
  if (hasFailed || !shelf) return unsaved;
  try {
    return await save(after, known, shelf);
  } catch (error) {
    storeFailed('The store could not be written.', shelf, error);
    return unsaved;
  }
}

/** Deletes what is remembered of a listener; gives what the session then knows of the store, or `undefined` where that
 * could not be done. */
export async function forget(shelf: Shelf | undefined): Promise<Memory | undefined> {
  const emptied = { isApart: false, isUnsaved: false, base: baseOf(nothingKnown) };
  if (!shelf) return emptied;
  try {
    await shelf.store.forget(shelf.asked);
    return emptied;
  } catch (error) {
    storeFailed('The store could not be cleared.', shelf, error);
    return undefined;
  }
}
