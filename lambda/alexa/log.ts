import type { HandlerInput } from 'ask-sdk-core';
import { factsOf } from './turnFacts';

/** What was asked for, without anything the listener said: a type, or an intent's name where it is allowed one. */
export function requestName(input: HandlerInput): string {
  const { request } = input.requestEnvelope;
  const { mayBeNamed } = factsOf(input);
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
