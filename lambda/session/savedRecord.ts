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

const heard: FieldShapes<Pick<Listener, 'heardDisclaimer'>> = { heardDisclaimer: isFlag };

const unexplained: FieldShapes<RecordBase['listener']> = {
  ...heard,
  pace: isPace,
  wordiness: oneOf('fewer', 'usual', 'more'),
  finished: fields<Listener['finished']>({ count: isCount, lastAt: maybe(isAmount) }),
  routineOffer: maybe(oneOf('made', 'accepted', 'declined')),
};

/** What is remembered of a listener. */
export const isListener = fields<Listener>({ ...unexplained, explained: listOf(isText) });

/** What the changes of a record are told by. */
export const isRecordBase = fields<RecordBase>({
  listener: fields<RecordBase['listener']>(unexplained),
  bookmarkAt: maybe(isAmount),
});

/** What the oldest version already kept of a listener. */
const isKnown = fields<Pick<Listener, 'heardDisclaimer'>>(heard);

/** A listener of whom this was kept; what an older version did not keep is as for a new one. */
function readListener(kept: unknown): Listener | undefined {
  if (!isKnown(kept)) return undefined;
  const completed = { ...newListener, ...kept };
  return isListener(completed) ? completed : undefined;
}

const withoutReply = ({ spoken: _, ...bookmark }: Bookmark): Bookmark => bookmark;

/** A bookmark as it was kept; without its reply where only that is damaged. */
function readBookmark(kept: unknown, catalogue: Catalogue): Bookmark | undefined {
  const isBookmark = bookmarkShape(catalogue, catalogueShapes(catalogue));
  if (isBookmark(kept)) return kept;
  const bookmark = isObject(kept) ? { ...kept, spoken: undefined } : kept;
  return isBookmark(bookmark) ? withoutReply(bookmark) : undefined;
}

/** What a store kept of a listener; `undefined` where that is unreadable. A bookmark that is damaged, or names what is no
 * longer in the catalogue, is dropped. */
export function readRecord(kept: unknown, catalogue: Catalogue): ListenerRecord | undefined {
  if (!isObject(kept)) return undefined;
  const listener = readListener(kept['listener']);
  const bookmark = readBookmark(kept['bookmark'], catalogue);
  return listener && { listener, ...(bookmark && { bookmark }) };
}
