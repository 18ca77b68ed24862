import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Turn } from '../dialogue/turn/turn';
import { keepsBookmark } from '../dialogue/visits/record';
import { STATE_KEY } from '../session/stateKey';
import type { Phrasebook } from '../speech/phrasebook';
import { renderSpeech } from '../speech/reply/renderSpeech';
import { directivesOf } from './directives';
import { type Memory, MEMORY_KEY } from './memory';
import { localeOf, skillIdOf } from './request';

/** A turn, and what the store knows once it is given. */
export interface Given {
  readonly turn: Turn;
  readonly memory: Memory;
}

/** Puts a turn into Alexa's words and keeps its state with the session. */
export function respond(
  input: HandlerInput,
  { turn, memory }: Given,
  phrasebook: Phrasebook,
): Response {
  const { state, ending } = turn;
  const { speech, reprompt } = renderSpeech(turn, phrasebook, keepsBookmark(state));
  input.attributesManager.setSessionAttributes({ [STATE_KEY]: state, [MEMORY_KEY]: memory });
  const builder = input.responseBuilder.speak(speech);
  if (reprompt) builder.reprompt(reprompt);
  const skillId = skillIdOf(input);
  const sender = { skillId, locale: localeOf(input), phrasebook };
  for (const directive of directivesOf(turn, sender)) builder.addDirective(directive);
  return builder
    .withShouldEndSession(ending === 'wait' ? (undefined as never) : ending === 'close')
    .getResponse();
}
