import {
  byClock,
  overAtMost,
  soonestSilence,
  surelyHeard,
  surelyOver,
} from '../../domain/timeline/byClock';
import type { Spoken, SpokenPart } from '../../domain/timeline/spoken';
import type { SessionEnd } from '../turn/moment';
import type { SpokenReply } from '../turn/spokenReply';

/** A part of a reply, and how many seconds of it. */
export type Some = readonly [part: Spoken, seconds: number];

/** What of a reply was heard by some moment. */
export interface HeardParts {
  /** The part of it that the listener is in, and how many seconds of it were spoken as predicted. */
  readonly part: SpokenPart;
  readonly seconds: number;
  /** True where that is what silence brings. */
  readonly isBrought: boolean;
  /** What was heard of every part, in order, by the clock. */
  readonly told: readonly Some[];
  /** What was heard of every part for sure. */
  readonly taught: readonly Some[];
  /** What was heard of every part at most. */
  readonly pressed: readonly Some[];
  readonly isInWindow: boolean;
}

/** Seconds of a part that was heard to its end: more than any, and less than what never comes. */
const ALL = Number.MAX_SAFE_INTEGER;

type Placed = Omit<HeardParts, 'taught' | 'pressed'>;

/** So many seconds of the reply alone, as far as the place goes. */
const within = (reply: SpokenReply, seconds: number, isInWindow = false): Placed => ({
  part: reply,
  seconds,
  isBrought: false,
  told: [[reply, seconds]],
  isInWindow,
});

/** Both parts, heard to their end. */
const toTheEnd = (reply: SpokenReply): Placed =>
  reply.silence ? inSilence(reply, reply.silence, ALL) : within(reply, ALL);

/** Some seconds of what silence brings, as far as the place goes. */
const inSilence = (reply: SpokenReply, silence: SpokenPart, seconds: number): Placed => ({
  part: silence,
  seconds,
  isBrought: true,
  told: [
    [reply, ALL],
    [silence, seconds],
  ],
  isInWindow: false,
});

/** What of a reply was heard for sure so many seconds after its first word, on the slowest device; a page tells how much. */
function heardAtLeast(reply: SpokenReply, seconds: number): readonly Some[] {
  const { silence, isPage } = reply;
  if (isPage) return [[reply, seconds]];
  if (byClock(reply, silence, seconds).in === 'reply') return [[reply, surelyOver(seconds, reply)]];
  const surely = surelyHeard(reply, silence, seconds);
  return silence && surely.in === 'silence'
    ? [
        [reply, ALL],
        [silence, surely.seconds],
      ]
    : [[reply, surely.seconds >= reply.seconds ? ALL : surely.seconds]];
}

/** What of a reply may have been heard so many seconds after its first word, on the quickest device; a page tells how much. */
function heardAtMost(reply: SpokenReply, seconds: number): readonly Some[] {
  const { silence, isPage } = reply;
  if (isPage) return [[reply, seconds]];
  const whole: Some = [reply, overAtMost(seconds, reply)];
  return silence
    ? [whole, [silence, overAtMost(seconds - soonestSilence(reply), silence)]]
    : [whole];
}

/** Where in a reply somebody is by the clock. */
function placedByClock(reply: SpokenReply, seconds: number): Placed {
  const { silence } = reply;
  const where = byClock(reply, silence, seconds);
  switch (where.in) {
    case 'reply':
      return silence && reply.steps.length === 0
        ? within(reply, ALL, true)
        : within(reply, seconds);
    case 'window':
      return within(reply, ALL, silence !== undefined);
    case 'silence':
      return silence ? inSilence(reply, silence, where.seconds) : within(reply, ALL);
    case 'lastWindow':
      return toTheEnd(reply);
    case 'unknown':
      return within(reply, ALL);
  }
}

/** What of a reply was heard so many seconds after its first word; where the session ended then, also by how. Whoever stayed
 * silent to the end has heard all of it; where something failed, nobody knows of what silence brings, and the place is where
 * that begins. What may have been pressed counts. */
export function heardOf(reply: SpokenReply, seconds: number, end?: SessionEnd): HeardParts {
  if (end === 'silence') {
    const heard = toTheEnd(reply);
    const all = heard.told.map(([part]) => [part, ALL] as const);
    return { ...heard, taught: all, pressed: all };
  }
  const hasFailed = end === 'error' && seconds >= reply.seconds;
  const placed = hasFailed ? within(reply, ALL) : placedByClock(reply, seconds);
  const [first, ...later] = heardAtLeast(reply, seconds);
  const taught = first ? [first, ...(hasFailed ? [] : later)] : [];
  return { ...placed, taught, pressed: heardAtMost(reply, seconds) };
}
