import type { HandlerInput } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import type { Catalogue } from '../domain/catalogue/catalogue';
import type { Turn } from '../dialogue/turn/turn';
import { keepsBookmark } from '../dialogue/visits/record';
import { foldRecords } from '../session/folded';
import { STATE_KEY } from '../session/stateKey';
import { renderPage } from '../screen/renderPage';
import type { Phrasebook } from '../speech/phrasebook';
import { renderSpeech } from '../speech/reply/renderSpeech';
import { directivesOf, pageDirectives } from './directives';
import { type Memory, MEMORY_KEY } from './memory';
import { pageToken } from './pageToken';
import { localeOf, skillIdOf } from './request';

/** A turn, and what the store knows once it is given. */
export interface Given {
  readonly turn: Turn;
  readonly memory: Memory;
}

/** What turns are rendered with. */
export interface Renderers {
  readonly phrasebook: Phrasebook;
  readonly catalogue: Catalogue;
  /** True where a turn is shown as well. */
  readonly isShown: boolean;
}

/** The page of a turn; none where Alexa asks next, which has pages of its own. */
function pageOf(turn: Turn, { phrasebook, catalogue, isShown }: Renderers) {
  if (!isShown || turn.reply.kind === 'offerRoutine') return [];
  const token = pageToken(turn.state);
  return pageDirectives(renderPage(turn, { phrasebook, catalogue, token }), token);
}

/** What is spoken of a turn; a page that guides speaks by itself, and asks nothing. */
function speak(input: HandlerInput, turn: Turn, { phrasebook }: Renderers) {
  if (turn.ending === 'page') return input.responseBuilder;
  const { speech, reprompt } = renderSpeech(turn, phrasebook, keepsBookmark(turn.state));
  const builder = input.responseBuilder.speak(speech);
  return reprompt ? builder.reprompt(reprompt) : builder;
}

/** Whether the session ends with a turn; `undefined` leaves it open with the microphone shut. */
function endsSession({ ending }: Turn): boolean | undefined {
  return ending === 'listen' || ending === 'close' ? ending === 'close' : undefined;
}

/** Puts a turn into Alexa's words and pages, and keeps its state with the session. */
export function respond(
  input: HandlerInput,
  { turn, memory }: Given,
  renderers: Renderers,
): Response {
  input.attributesManager.setSessionAttributes({
    [STATE_KEY]: foldRecords(turn.state),
    [MEMORY_KEY]: memory,
  });
  const builder = speak(input, turn, renderers);
  const { phrasebook } = renderers;
  const sender = { skillId: skillIdOf(input), locale: localeOf(input), phrasebook };
  const directives: Directive[] = [...pageOf(turn, renderers), ...directivesOf(turn, sender)];
  for (const directive of directives) builder.addDirective(directive);
  return builder.withShouldEndSession(endsSession(turn) as never).getResponse();
}
