import type { Listener, ListenerRecord } from '../turn/state';

/** What a record was when it last agreed with what is kept: what has changed since is this session's doing. */
export interface RecordBase {
  readonly listener: Omit<Listener, 'explained'>;
  /** When its place had been left, in epoch milliseconds; absent where there was none. */
  readonly placeAt?: number;
}

const withoutExplained = ({ explained: _, ...others }: Listener) => others;

/** What later changes of a record are told by. */
export const baseOf = ({ listener, place }: ListenerRecord): RecordBase => ({
  listener: withoutExplained(listener),
  ...(place && { placeAt: place.keptAt }),
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

/** The place that was left last. A place that this session let go comes back only where another left it since, and one that
 * another let go only where this session left it since. */
function mergePlaces(ours: ListenerRecord, base: RecordBase, theirs: ListenerRecord) {
  const knownAt = base.placeAt ?? -Infinity;
  if (!theirs.place && ours.place && ours.place.keptAt <= knownAt) return undefined;
  const theirsAt = theirs.place?.keptAt ?? -Infinity;
  const oursAt = ours.place?.keptAt ?? knownAt;
  return theirsAt > oursAt ? theirs.place : ours.place;
}

/** What this session knows and what another kept meanwhile, together: nothing that was heard, explained or finished is
 * lost; of the rest, what this session changed since `base` wins. */
export function mergeRecords(
  ours: ListenerRecord,
  base: RecordBase,
  theirs: ListenerRecord,
): ListenerRecord {
  const place = mergePlaces(ours, base, theirs);
  return {
    listener: mergeListeners(ours.listener, base.listener, theirs.listener),
    ...(place && { place }),
  };
}
