import { type ByClock, byClock } from '../../domain/timeline/byClock';
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
  /** How many seconds of it were spoken for sure. */
  readonly surely: number;
  /** What was heard for sure of every part, in order. */
  readonly told: readonly Some[];
  /** What was heard of every part at most. */
  readonly pressed: readonly Some[];
  readonly isInWindow: boolean;
}

/** Seconds of a part that was heard to its end: more than any, and less than what never comes. */
const ALL = Number.MAX_SAFE_INTEGER;

/** So many seconds of the reply alone. */
const within = (reply: SpokenReply, seconds: number, isInWindow = false): HeardParts => ({
  part: reply,
  seconds,
  surely: seconds,
  told: [[reply, seconds]],
  pressed: [[reply, seconds]],
  isInWindow,
});

/** Both parts, heard to their end. */
function toTheEnd(reply: SpokenReply): HeardParts {
  const { silence } = reply;
  if (!silence) return within(reply, ALL);
  const told: readonly Some[] = [
    [reply, ALL],
    [silence, ALL],
  ];
  return { part: silence, seconds: ALL, surely: ALL, told, pressed: told, isInWindow: false };
}

/** The reply to its end, and perhaps some seconds of what silence brings: the place is where that begins, and what may have
 * been pressed counts. */
const upToSilence = (reply: SpokenReply, atMost: number): HeardParts => ({
  ...within(reply, ALL),
  pressed: [[reply, ALL], ...(reply.silence ? [[reply.silence, atMost] as const] : [])],
});

/** How many seconds of what silence brings may have been spoken. */
function pressedBy(where: ByClock): number {
  if (where.in === 'silence') return where.atMost;
  return where.in === 'window' ? 0 : ALL;
}

/** Some seconds of what silence brings. */
function inSilence(
  reply: SpokenReply,
  { seconds, surely, atMost }: Extract<ByClock, { in: 'silence' }>,
): HeardParts {
  const { silence } = reply;
  if (!silence) return within(reply, ALL);
  const whole: Some = [reply, ALL];
  return {
    part: silence,
    seconds,
    surely,
    told: [whole, [silence, surely]],
    pressed: [whole, [silence, atMost]],
    isInWindow: false,
  };
}

/** What of a reply was heard so many seconds after its first word; where the session ended then, also by how. Whoever stayed
 * silent to the end has heard all of it; where something failed, nobody knows of what silence brings. */
export function heardOf(reply: SpokenReply, seconds: number, end?: SessionEnd): HeardParts {
  if (end === 'silence') return toTheEnd(reply);
  const where = byClock(reply, reply.silence, seconds);
  if (end === 'error' && where.in !== 'reply') return upToSilence(reply, pressedBy(where));
  switch (where.in) {
    case 'reply':
      return reply.silence && reply.steps.length === 0
        ? within(reply, ALL, true)
        : within(reply, seconds);
    case 'window':
      return within(reply, ALL, reply.silence !== undefined);
    case 'silence':
      return inSilence(reply, where);
    case 'lastWindow':
      return toTheEnd(reply);
    case 'unknown':
      return upToSilence(reply, ALL);
  }
}
