import {
  type ByClock,
  byClock,
  overAtMost,
  soonestSilence,
  surelyOver,
} from '../../domain/timeline/byClock';
import type { Spoken, SpokenPart, SpokenSilence } from '../../domain/timeline/spoken';
import type { SessionEnd } from '../turn/moment';
import type { SpokenReply } from '../turn/spokenReply';

/** A part of a reply, and how many seconds of it. */
export type Some = readonly [part: Spoken, seconds: number];

/** What of a reply was heard by some moment. */
export interface HeardParts {
  /** The part of it that the listener is in, and how many seconds of it were spoken as predicted. */
  readonly part: SpokenPart;
  readonly seconds: number;
  /** How many seconds of it were spoken for sure. */
  readonly surely: number;
  /** What was heard of every part, in order: of what silence brings, for sure. */
  readonly told: readonly Some[];
  /** What was heard of every part for sure. */
  readonly taught: readonly Some[];
  /** What was heard of every part at most. */
  readonly pressed: readonly Some[];
  readonly isInWindow: boolean;
}

/** Seconds of a part that was heard to its end: more than any, and less than what never comes. */
const ALL = Number.MAX_SAFE_INTEGER;

/** So many seconds of the reply alone, as far as the place goes. */
const within = (reply: SpokenReply, seconds: number, isInWindow = false) => {
  const told: readonly Some[] = [[reply, seconds]];
  return { part: reply, seconds, surely: seconds, told, taught: told, isInWindow };
};

/** A listener in the middle of a reply: what is taught in it takes longest on the slowest device; a page tells how far it is. */
function inReply(reply: SpokenReply, seconds: number) {
  const surely = reply.isPage ? seconds : surelyOver(seconds, reply);
  return { ...within(reply, seconds), taught: [[reply, surely]] as const };
}

/** Both parts, heard to their end. */
function toTheEnd(reply: SpokenReply): HeardParts {
  const { silence } = reply;
  const whole: Some = [reply, ALL];
  if (!silence) return { ...within(reply, ALL), pressed: [whole] };
  const told: readonly Some[] = [whole, [silence, ALL]];
  const whereabouts = { part: silence, seconds: ALL, surely: ALL, isInWindow: false };
  return { ...whereabouts, told, taught: told, pressed: told };
}

/** Some seconds of what silence brings, as far as the place goes. */
function inSilence(
  reply: SpokenReply,
  silence: SpokenSilence,
  { seconds, surely }: Extract<ByClock, { in: 'silence' }>,
) {
  const told: readonly Some[] = [
    [reply, ALL],
    [silence, surely],
  ];
  return { part: silence, seconds, surely, told, taught: told, isInWindow: false };
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

/** Where in a reply somebody is by the clock, and what they were told for sure. */
function placedByClock(reply: SpokenReply, seconds: number): Omit<HeardParts, 'pressed'> {
  const { silence } = reply;
  const where = byClock(reply, silence, seconds);
  switch (where.in) {
    case 'reply':
      return silence && reply.steps.length === 0
        ? within(reply, ALL, true)
        : inReply(reply, seconds);
    case 'window':
      return within(reply, ALL, silence !== undefined);
    case 'silence':
      return silence ? inSilence(reply, silence, where) : within(reply, ALL);
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
  if (end === 'silence') return toTheEnd(reply);
  const pressed = heardAtMost(reply, seconds);
  const hasFailed = end === 'error' && seconds >= reply.seconds;
  return { ...(hasFailed ? within(reply, ALL) : placedByClock(reply, seconds)), pressed };
}
