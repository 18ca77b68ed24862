import type { Listener, ListenerRecord } from '../turn/state';

/** What a record was when it last agreed with what is kept: what has changed since is this session's doing. */
export interface RecordBase {
  readonly listener: Omit<Listener, 'explained'>;
  /** When its bookmark had been left, in epoch milliseconds; absent where there was none. */
  readonly bookmarkAt?: number;
}

const withoutExplained = ({ explained: _, ...others }: Listener) => others;

/** What later changes of a record are told by. */
export const baseOf = ({ listener, bookmark }: ListenerRecord): RecordBase => ({
  listener: withoutExplained(listener),
  ...(bookmark && { bookmarkAt: bookmark.keptAt }),
});

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Sessions finished here and elsewhere. The same end is not counted again where our own count had arrived unnoticed. */
function mergeFinished(
  ours: Listener['finished'],
  base: Listener['finished'],
  theirs: Listener['finished'],
): Listener['finished'] {
  const isNew = ours.count > base.count && ours.lastAt !== theirs.lastAt;
  const count = theirs.count + (isNew ? ours.count - base.count : 0);
  const lastAt = Math.max(ours.lastAt ?? 0, theirs.lastAt ?? 0);
  return { count, ...(lastAt > 0 && { lastAt }) };
}

function mergeListeners(ours: Listener, base: RecordBase['listener'], theirs: Listener): Listener {
  const changed = Object.entries(ours).filter(
    ([name, value]) => !same(value, base[name as keyof typeof base]),
  );
  return {
    ...theirs,
    ...(Object.fromEntries(changed) as Partial<Listener>),
    heardDisclaimer: ours.heardDisclaimer || theirs.heardDisclaimer,
    explained: [...new Set([...theirs.explained, ...ours.explained])],
    finished: mergeFinished(ours.finished, base.finished, theirs.finished),
  };
}

/** The bookmark that was left last. One that this session let go comes back only where another left it since, and one that
 * another let go only where this session left it since. */
function mergeBookmarks(ours: ListenerRecord, base: RecordBase, theirs: ListenerRecord) {
  const knownAt = base.bookmarkAt ?? -Infinity;
  if (!theirs.bookmark && ours.bookmark && ours.bookmark.keptAt <= knownAt) return undefined;
  const theirsAt = theirs.bookmark?.keptAt ?? -Infinity;
  const oursAt = ours.bookmark?.keptAt ?? knownAt;
  return theirsAt > oursAt ? theirs.bookmark : ours.bookmark;
}

/** What this session knows and what another kept meanwhile, together: nothing that was heard, explained or finished is
 * lost; of the rest, what this session changed since `base` wins. */
export function mergeRecords(
  ours: ListenerRecord,
  base: RecordBase,
  theirs: ListenerRecord,
): ListenerRecord {
  const bookmark = mergeBookmarks(ours, base, theirs);
  return {
    listener: mergeListeners(ours.listener, base.listener, theirs.listener),
    ...(bookmark && { bookmark }),
  };
}
