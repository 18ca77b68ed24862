import type { EnvelopeRead } from '../readEnvelope';
import { Refusal } from '../refusal';

/** How long before or after now a request may say that it was sent, in milliseconds: Amazon's 150 seconds. */
const TOLERANCE = 150_000;
/** How long ago an event may have been sent, in milliseconds. Amazon sends one again, with its first time stamp, for up to an
 * hour until it is answered ("Skill Events in Alexa Skills", delivery of events). */
const EVENT_TOLERANCE = 3_600_000;

const isEvent = ({ type }: EnvelopeRead) => type.startsWith('AlexaSkillEvent.');

/** Until when a request counts as fresh, in milliseconds since 1970. */
export const usableUntil = (asked: EnvelopeRead): number =>
  asked.sentAt + (isEvent(asked) ? EVENT_TOLERANCE : TOLERANCE);

/** Refuses a request of another time than now, in milliseconds since 1970, and one that tells no time. */
export function refuseUnlessFresh(asked: EnvelopeRead, now: number): void {
  if (Number.isNaN(asked.sentAt)) throw new Refusal(400, 'It does not say when it was sent.');
  if (now > usableUntil(asked)) throw new Refusal(400, 'It is too old.');
  if (now < asked.sentAt - TOLERANCE) throw new Refusal(400, 'It is from the future.');
}
