import type { HandlerInput } from 'ask-sdk-core';

/** The request attribute that lets the log name an intent. */
const MAY_BE_NAMED = 'mayBeNamed';

/** Lets the log name the intent that is asked for: without this it names no more than the type of the request. */
export function allowName({ attributesManager }: HandlerInput): void {
  const attributes = attributesManager.getRequestAttributes();
  attributesManager.setRequestAttributes({ ...attributes, [MAY_BE_NAMED]: true });
}

/** What was asked for, without anything the listener said. An intent has a name where it is allowed one. */
function requestName({ requestEnvelope: { request }, attributesManager }: HandlerInput): string {
  const mayBeNamed = attributesManager.getRequestAttributes()[MAY_BE_NAMED] === true;
  return request.type === 'IntentRequest' && mayBeNamed ? request.intent.name : request.type;
}

/** Writes one line about something that went wrong. Neither slot values nor error messages are in it, for they may
 * repeat what was said; the kind of error and where it was thrown are. */
export function log(what: string, input: HandlerInput, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const where =
    error instanceof Error ? error.stack?.split('\n').find((l) => /^\s+at /.test(l)) : '';
  console.error(
    JSON.stringify({ what, request: requestName(input), kind, where: where?.trim() ?? '' }),
  );
}
