import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Catalogue } from '../domain/catalogue';
import type { PartLimits } from '../domain/splitTimeline';
import { type DialogueState, type Listener, newListener, newState } from '../dialogue/state';
import { settle } from '../dialogue/guide';
import type { Ask, Coach, Turn } from '../dialogue/turn';
import type { PointNames } from '../content/pointNames';
import type { Phrasebook } from '../speech/phrasebook';
import { renderSpeech } from '../speech/renderSpeech';
import { createRuler } from '../speech/ruler';
import type { ListenerStore } from '../storage/listenerStore';
import { directivesOf } from './directives';
import { log } from './log';
import { localeOf, seedOf, skillIdOf, spokenAt, userIdOf } from './request';
import { readState, STATE_KEY } from './savedState';

/** What every handler works with. */
export interface Skillset {
  readonly catalogue: Catalogue;
  readonly phrasebookFor: (locale: string) => Phrasebook;
  readonly pointNamesFor: (locale: string) => PointNames;
  readonly store: ListenerStore;
  readonly limits: PartLimits;
  /** Whether a routine may be offered, which only a skill that has been live can do. Not unless told so. */
  readonly offersRoutine?: boolean;
}

/** What is remembered of the listener; a new one where nothing is, or where the store fails. */
async function recall(input: HandlerInput, store: ListenerStore): Promise<Listener> {
  const userId = userIdOf(input);
  if (userId === undefined) return newListener;
  try {
    return (await store.load(userId)) ?? newListener;
  } catch (error) {
    log('The store could not be read.', input, error);
    return newListener;
  }
}

/** Remembers what the listener has heard by now. A failing store costs the memory, not the session. */
async function remember(
  input: HandlerInput,
  listener: Listener,
  before: Listener,
  store: ListenerStore,
): Promise<void> {
  const userId = userIdOf(input);
  if (userId === undefined || JSON.stringify(listener) === JSON.stringify(before)) return;
  try {
    await store.save(userId, listener);
  } catch (error) {
    log('The store could not be written.', input, error);
  }
}

async function stateOf(input: HandlerInput, skillset: Skillset): Promise<DialogueState> {
  const attributes = input.attributesManager.getSessionAttributes();
  const saved = readState(attributes, skillset.catalogue);
  return saved ?? newState(seedOf(input), await recall(input, skillset.store));
}

/** Puts a turn into Alexa's words and keeps its state with the session. */
function respond(input: HandlerInput, turn: Turn, phrasebook: Phrasebook): Response {
  const { reply, state, ending } = turn;
  const { speech, reprompt } = renderSpeech(reply, state.visit, phrasebook);
  input.attributesManager.setSessionAttributes({ [STATE_KEY]: state });
  const builder = input.responseBuilder.speak(speech);
  if (reprompt) builder.reprompt(reprompt);
  const sender = { skillId: skillIdOf(input), locale: localeOf(input), phrasebook };
  for (const directive of directivesOf(turn, sender)) builder.addDirective(directive);
  return builder
    .withShouldEndSession(ending === 'wait' ? (undefined as never) : ending === 'close')
    .getResponse();
}

function coachOf(input: HandlerInput, skillset: Skillset): Coach {
  const phrasebook = skillset.phrasebookFor(localeOf(input));
  return {
    catalogue: skillset.catalogue,
    limits: skillset.limits,
    rulerFor: (seed, pace) => createRuler(phrasebook, seed, pace),
    spokenAt: spokenAt(input),
  };
}

/** Remembers what the listener had heard when the session ended. */
export async function takeLeave(input: HandlerInput, skillset: Skillset): Promise<Response> {
  const before = readState(input.attributesManager.getSessionAttributes(), skillset.catalogue);
  if (before) {
    const { state } = settle(before, coachOf(input, skillset));
    await remember(input, state.visit.listener, before.visit.listener, skillset.store);
  }
  return input.responseBuilder.getResponse();
}

/** Answers a request: reads where the conversation stands, asks the dialogue, remembers, and speaks. */
export async function converse(
  input: HandlerInput,
  ask: Ask,
  skillset: Skillset,
): Promise<Response> {
  const { store } = skillset;
  const phrasebook = skillset.phrasebookFor(localeOf(input));
  const coach = coachOf(input, skillset);
  const before = await stateOf(input, skillset);
  const counted = { ...before, visit: { ...before.visit, turn: before.visit.turn + 1 } };
  const turn = ask(counted, coach);
  await remember(input, turn.state.visit.listener, before.visit.listener, store);
  return respond(input, turn, phrasebook);
}
