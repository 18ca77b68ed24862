import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { fallback } from '../../dialogue/ask/misheard';
import { asBegun } from '../../dialogue/guidance/setAside';
import { apologize } from '../../dialogue/session/apologize';
import { converse, converseAfresh } from '../converse';
import type { Skillset } from '../skillset';
import { log } from '../log';
import { note } from '../turnFacts';
import type { Handler } from './route';

/** Requests that somebody waits for an answer to. */
const ANSWERED = [
  ...['LaunchRequest', 'IntentRequest', 'SessionResumedRequest'],
  'Alexa.Presentation.APL.UserEvent',
];

/** Only in a session, and not after its end, is there anybody to speak to. */
const mayAnswer = ({ requestEnvelope: { session, request } }: HandlerInput) =>
  session !== undefined && ANSWERED.includes(request.type);

/** The empty answer to a request that failed with nobody there. An event gets none, or it would count as dealt with. */
function acknowledge(input: HandlerInput, error: unknown): Promise<Response> {
  const isEvent = input.requestEnvelope.request.type.startsWith('AlexaSkillEvent.');
  return isEvent
    ? Promise.reject(error instanceof Error ? error : new Error('An event failed.'))
    : Promise.resolve(input.responseBuilder.getResponse());
}

/** What nothing fits, or nobody routed: an answer in a session, and nothing outside of one. */
export const misheard: Handler = (input, skillset) =>
  mayAnswer(input)
    ? converse(input, fallback, skillset)
    : Promise.resolve(input.responseBuilder.getResponse());

/** What failed: one apology, one line in the log, and a session that can go on. */
export function failed(input: HandlerInput, error: unknown, skillset: Skillset): Promise<Response> {
  log('A request failed.', input, error);
  note(input, { isApology: true });
  return mayAnswer(input)
    ? converse(input, apologize, skillset)
        .catch(() => converse(input, apologize, skillset, asBegun))
        .catch(() => converseAfresh(input, apologize, skillset))
    : acknowledge(input, error);
}
