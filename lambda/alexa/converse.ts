import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { type DialogueState, newListener, newState } from '../dialogue/turn/state';
import type { Coach } from '../dialogue/turn/moment';
import { withFailedPage } from '../dialogue/turn/trust';
import type { Ask, Turn } from '../dialogue/turn/turn';
import { bringUpToDate } from '../dialogue/guidance/bringUpToDate';
import { withUnsaid } from '../dialogue/guidance/unsaid';
import { isShown, withPages } from './coach';
import { forget, type Shelf, unrecalled } from './memory';
import { type Called, calledBy, keep, open, type Opened, settled } from './opened';
import { pageReportIn } from './pageReport';
import { log } from './log';
import { localeOf, seedOf } from './request';
import { type Given, respond } from './respond';
import type { Skillset } from './skillset';
import { factsBetween, isMiss, note } from './turnFacts';

/** Has the store do what a turn asks of it, and chooses the words by whether it did. */
async function give(
  turn: Turn,
  opened: Opened,
  coach: Coach,
  shelf: Shelf | undefined,
): Promise<Given> {
  const elseTurn = turn.needsStore?.elseTurn ?? turn;
  if (turn.needsStore?.to === 'forget') {
    const memory = await forget(shelf);
    return memory
      ? { turn, memory }
      : { turn: elseTurn, memory: { ...opened.memory, isUnsaved: true } };
  }
  const memory = await keep(turn.state, opened, coach.spokenAt, shelf);
  return { turn: memory.isUnsaved ? elseTurn : turn, memory };
}

/** The same state in the next turn. A page that goes on by itself takes none: nobody has said anything. */
function nextTurn(state: DialogueState, input: HandlerInput): DialogueState {
  const report = pageReportIn(input);
  const { visit } = state;
  return report && report.kind !== 'touched'
    ? state
    : { ...state, visit: { ...visit, turn: visit.turn + 1 } };
}

/** Asks the dialogue, remembers, and speaks. */
async function answerOnce(
  before: DialogueState,
  opened: Opened,
  ask: Ask,
  { input, skillset, coach: asCalled, shelf }: Called,
  arrive: typeof bringUpToDate,
): Promise<Response> {
  const { catalogue } = skillset;
  const phrasebook = skillset.phrasebookFor(localeOf(input));
  const coach = withPages(asCalled, input, before);
  const given = await give(withUnsaid(ask)(arrive(before, coach)), opened, coach, shelf);
  const { reply, state, ending } = given.turn;
  const facts = factsBetween(opened.state, state, ending === 'close');
  note(input, { ...facts, isMiss: isMiss(reply) });
  return respond(input, given, { phrasebook, catalogue, isShown: isShown(input, state) });
}

/** The same, by voice alone where a page could not be made: nobody goes without an answer for its sake. */
async function answerFrom(
  opened: Opened,
  ask: Ask,
  called: Called,
  arrive = bringUpToDate,
): Promise<Response> {
  const { input, coach } = called;
  const before = nextTurn(settled(opened.state, input, coach), input);
  try {
    return await answerOnce(before, opened, ask, called, arrive);
  } catch (error) {
    if (!isShown(input, before)) throw error;
    log('A turn on a screen failed.', input, error);
    return answerOnce(withFailedPage(before), opened, ask, called, arrive);
  }
}

/** Answers a request from where the conversation stands; `arrive` finds out where that is. */
export async function converse(
  input: HandlerInput,
  ask: Ask,
  skillset: Skillset,
  arrive = bringUpToDate,
): Promise<Response> {
  const called = calledBy(input, skillset);
  const opening = open(called);
  // The store is asked before anything else, and the words are put together while it answers.
  skillset.phrasebookFor(localeOf(input));
  return answerFrom(await opening, ask, called, arrive);
}

/** What holds for a visit whatever becomes of what was going on: who listens, what was pressed, and what must not be. */
function afresh({ visit }: DialogueState, seed: number): DialogueState {
  const { breathingOnly, leftOut, turn, spent } = visit;
  const fresh = newState(seed, visit.listener);
  return { ...fresh, visit: { ...fresh.visit, breathingOnly, leftOut, turn, spent } };
}

/** Answers a request as if nothing had been going on: where that could not be dealt with, what was volunteered is answered
 * all the same, and stop stops. */
export async function converseAfresh(
  input: HandlerInput,
  ask: Ask,
  skillset: Skillset,
): Promise<Response> {
  const called = calledBy(input, skillset);
  const seed = seedOf(input);
  const opened = await open(called).catch((): Opened => ({
    ...unrecalled(true),
    state: newState(seed, newListener),
  }));
  return answerFrom({ ...opened, state: afresh(opened.state, seed) }, ask, called);
}
