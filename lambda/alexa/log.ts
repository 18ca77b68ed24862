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

/** Codes of Node's own errors, such as `ECONNREFUSED`: nobody's words. */
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;

/** What kind of error something thrown is, and where it was. */
function told(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error, where: '' };
  const where = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code);
  return { kind: error.name, where: where?.trim() ?? '', ...(code && { code: error.code }) };
}

/** Writes one line about something that went wrong, or was not as it should be. Neither slot values nor error messages are
 * in it, for they may repeat what was said; the kind of error, its code and where it was thrown are. */
export function log(what: string, input: HandlerInput, error?: unknown): void {
  const failure = error === undefined ? {} : told(error);
  console.error(JSON.stringify({ what, request: requestName(input), ...failure }));
}
