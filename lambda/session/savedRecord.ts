import type { Catalogue } from '../domain/catalogue/catalogue';
import type { Pace } from '../domain/routine/preferences';
import type { RecordBase } from '../dialogue/visits/mergeRecords';
import {
  type Bookmark,
  type Listener,
  type ListenerRecord,
  newListener,
} from '../dialogue/turn/state';
import { catalogueShapes } from './catalogueShapes';
import { bookmarkShape } from './savedGuidance';
import {
  fields,
  type FieldShapes,
  isAmount,
  isCount,
  isFlag,
  isObject,
  isText,
  listOf,
  maybe,
  oneOf,
  type Shape,
} from './shape';

/** How leisurely guidance is. */
const isPace: Shape<Pace> = oneOf('slower', 'usual', 'faster');

const unexplained: FieldShapes<RecordBase['listener']> = {
  heardDisclaimer: isFlag,
  pace: isPace,
  wordiness: oneOf('fewer', 'usual', 'more'),
  finished: fields<Listener['finished']>({ count: isCount, lastAt: maybe(isAmount) }),
  onward: maybe(oneOf('word', 'silence')),
  routineOffer: maybe(oneOf('made', 'accepted', 'declined')),
};

const listenerFields: FieldShapes<Listener> = { ...unexplained, explained: listOf(isText) };

/** What is remembered of a listener. */
export const isListener = fields<Listener>(listenerFields);

/** What the changes of a record are told by. */
export const isRecordBase = fields<RecordBase>({
  listener: fields<RecordBase['listener']>(unexplained),
  bookmarkAt: maybe(isAmount),
});

/** Fields by their names. */
type Fields = Readonly<Record<string, unknown>>;

/** What of a record is not ours, or not as ours is: another version wrote it. */
export interface Unread {
  readonly record: Fields;
  readonly listener: Fields;
}

/** What a store kept of a listener, as far as it is understood, and the rest. */
export interface ReadRecord {
  readonly record: ListenerRecord;
  readonly unread: Unread;
}

const shapes: Readonly<Record<string, (value: unknown) => boolean>> = listenerFields;

const named = (entries: readonly (readonly [string, unknown])[]): Fields =>
  Object.fromEntries(entries);

/** A listener, field by field: what is missing or not understood is as for a new one. */
function readListener(kept: unknown): { readonly listener: Listener; readonly unread: Fields } {
  const held = Object.entries(isObject(kept) ? kept : {});
  const isRead = ([name, value]: readonly [string, unknown]) =>
    Object.hasOwn(shapes, name) && shapes[name]?.(value) === true;
  const listener = { ...newListener, ...named(held.filter(isRead)) };
  return { listener, unread: named(held.filter((each) => !isRead(each))) };
}

const withoutReply = ({ spoken: _, ...bookmark }: Bookmark): Bookmark => bookmark;

/** A bookmark as it was kept; without its reply where only that is damaged. */
function readBookmark(kept: unknown, catalogue: Catalogue): Bookmark | undefined {
  const isBookmark = bookmarkShape(catalogue, catalogueShapes(catalogue));
  if (isBookmark(kept)) return kept;
  const bookmark = isObject(kept) ? { ...kept, spoken: undefined } : kept;
  return isBookmark(bookmark) ? withoutReply(bookmark) : undefined;
}

/** What a store kept of a listener; `undefined` where that is no record at all. A bookmark that is damaged, or names what is
 * no longer in the catalogue, is dropped. */
export function readRecord(kept: unknown, catalogue: Catalogue): ReadRecord | undefined {
  if (!isObject(kept)) return undefined;
  const { listener: heldListener, bookmark: heldBookmark, ...others } = kept;
  const { listener, unread } = readListener(heldListener);
  const bookmark = readBookmark(heldBookmark, catalogue);
  const record = { listener, ...(bookmark && { bookmark }) };
  return { record, unread: { record: others, listener: unread } };
}

/** True where something was not understood. */
export const isUnread = ({ record, listener }: Unread): boolean =>
  Object.keys({ ...record, ...listener }).length > 0;

/** A record as it is written over one of which something was not understood: that stays, but for what this session knows by
 * now. */
export function withUnread({ listener, ...record }: ListenerRecord, unread: Unread): object {
  const own: Fields = { ...listener };
  const unset: Fields = { ...newListener };
  const stays = ([name]: readonly [string, unknown]) =>
    JSON.stringify(own[name]) === JSON.stringify(unset[name]);
  const kept = named(Object.entries(unread.listener).filter(stays));
  return { ...unread.record, ...record, listener: { ...listener, ...kept } };
}
