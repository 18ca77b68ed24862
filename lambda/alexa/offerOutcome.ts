import type { HandlerInput } from 'ask-sdk-core';
import type { OfferOutcome } from '../dialogue/turn/offerOutcome';
import { isObject } from '../session/shape';

/** Alexa's reasons for a routine that was not made now, and what they come to. */
const REASONS: Readonly<Record<string, OfferOutcome>> = {
  REJECTED_BY_CUSTOMER: 'declined',
  AUTOMATION_ALREADY_ENABLED: 'accepted',
};

const CODES: Readonly<Record<string, OfferOutcome>> = { '200': 'accepted' };

/** A field somewhere inside JSON that may be anything. */
const fieldAt = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);

const lookUp = (table: Readonly<Record<string, OfferOutcome>>, key: unknown) =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** What a `SessionResumedRequest` says of the routine that was offered. A reason outweighs the status; what nobody can
 * read is an offer that failed. The JSON is known from other skills, not from Amazon's definitions. */
export function offerOutcome({ requestEnvelope: { request } }: HandlerInput): OfferOutcome {
  const cause = fieldAt(request, 'cause');
  const reasons = [
    fieldAt(cause, 'result', 'offerAutomationResponse', 'reason'),
    fieldAt(cause, 'result', 'error'),
    fieldAt(cause, 'status', 'message'),
  ];
  const [known] = reasons.flatMap((reason) => lookUp(REASONS, reason) ?? []);
  const code = fieldAt(cause, 'status', 'code');
  return known ?? lookUp(CODES, typeof code === 'number' ? String(code) : code) ?? 'failed';
}
