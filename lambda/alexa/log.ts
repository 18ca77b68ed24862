import type { HandlerInput } from 'ask-sdk-core';

/** Intents whose very name would tell something about somebody's health. */
const PRIVATE = /^(Volunteer\w*|LeaveOutPlace|AreaHurts|Hurt|SharpPain|Bruise)Intent$/;

/** What was asked for, without anything the listener said. */
function requestName({ requestEnvelope: { request } }: HandlerInput): string {
  if (request.type !== 'IntentRequest') return request.type;
  return PRIVATE.test(request.intent.name) ? 'IntentRequest' : request.intent.name;
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
