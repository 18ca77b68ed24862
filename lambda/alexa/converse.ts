import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Catalogue } from '../domain/catalogue/catalogue';
import type { PartLimits } from '../domain/timeline/splitTimeline';
import { setAside } from '../dialogue/guidance/setAside';
import { recordOf, stateFrom } from '../dialogue/visits/record';
import { type DialogueState, newListener, newState } from '../dialogue/turn/state';
import type { Coach } from '../dialogue/turn/moment';
import type { Ask, Turn } from '../dialogue/turn/turn';
import { withoutLostPage } from '../dialogue/guidance/lostPage';
import { bringUpToDate } from '../dialogue/guidance/whereabouts';
import type { PointNames } from '../content/pointNames';
import type { Reader } from '../content/meant';
import type { SlotNames } from '../content/slotNames';
import type { Phrasebook } from '../speech/phrasebook';
import type { ListenerStore } from '../storage/listenerStore';
import { withinBudget } from '../storage/withinBudget';
import {
  forget,
  readMemory,
  recall,
  type Recalled,
  remember,
  type Shelf,
  unrecalled,
} from './memory';
import { type Given, respond } from './respond';
import { coachOf, isPageGone, isShown, withPages } from './coach';
import { pageReportIn } from './pageReport';
import { localeOf, seedOf, spokenAt, userIdOf } from './request';
import { factsBetween, isMiss, note } from './turnFacts';
import type { LogTurn } from './turnLog';
import { readState } from '../session/savedState';

/** What every handler works with. */
export interface Skillset {
  readonly catalogue: Catalogue;
  readonly phrasebookFor: (locale: string) => Phrasebook;
  readonly pointNamesFor: (locale: string) => PointNames;
  readonly slotNamesFor: (locale: string) => SlotNames;
  readonly readerFor: (locale: string) => Reader;
  readonly store: ListenerStore;
  readonly limits: PartLimits;
  /** Logs each turn; nothing does unless it is given. */
  readonly logTurn?: LogTurn;
  /** What is changed before whatever is asked: it was wished for in the same breath. */
  readonly beforehand?: Ask;
  /** Whether a routine may be offered, which only a skill that has been live can do. Not unless told so. */
  readonly offersRoutine?: boolean;
}

/** The store for one turn of whoever is speaking; `undefined` where Alexa does not say who that is. */
function shelfFor(input: HandlerInput, { store, catalogue }: Skillset): Shelf | undefined {
  const userId = userIdOf(input);
  return userId === undefined
    ? undefined
    : { store: withinBudget(store), asked: { userId, at: spokenAt(input) }, catalogue, input };
}

/** A request, and what it is answered with. */
interface Called {
  readonly input: HandlerInput;
  readonly skillset: Skillset;
  readonly coach: Coach;
  readonly shelf: Shelf | undefined;
}

/** Where the conversation stands, and what the store knows of it. */
interface Opened extends Recalled {
  readonly state: DialogueState;
}

/** Goes on with the session's state, or begins one with what is remembered of the listener. */
async function open({ input, skillset, coach, shelf }: Called): Promise<Opened> {
  const attributes = input.attributesManager.getSessionAttributes();
  const state = readState(attributes, skillset.catalogue);
  if (state) {
    const record = recordOf(state, coach.spokenAt);
    return { state, record, memory: readMemory(attributes, record), hasFailed: false };
  }
  const recalled = await recall(shelf);
  return { ...recalled, state: stateFrom(recalled.record, seedOf(input), coach) };
}

/** Has the store keep how things stand; gives what it then knows. `at` is when a bookmark was left, in epoch milliseconds. */
const keep = (state: DialogueState, opened: Opened, at: number, shelf: Shelf | undefined) =>
  remember(
    {
      before: opened.record,
      after: recordOf(state, at),
      keepsNoBookmark: state.visit.breathingOnly,
    },
    opened,
    shelf,
  );

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

const calledBy = (input: HandlerInput, skillset: Skillset): Called => ({
  input,
  skillset,
  coach: coachOf(input, skillset),
  shelf: shelfFor(input, skillset),
});

/** Keeps what the listener had heard, and where they were, when the session ended. Nothing was decided then: a bookmark that
 * another session has taken up or let go since the listener last spoke is not left anew. */
export async function takeLeave(input: HandlerInput, skillset: Skillset): Promise<Response> {
  const called = calledBy(input, skillset);
  const { coach, shelf } = called;
  const isKnown = readState(input.attributesManager.getSessionAttributes(), skillset.catalogue);
  if (isKnown) {
    const opened = await open(called);
    const { situation } = opened.state;
    const leftAt = situation.name === 'guiding' ? situation.spoken.startedAt : coach.spokenAt;
    const left = setAside(bringUpToDate(withoutLostPage(opened.state, coach), coach));
    await keep(left, opened, leftAt, shelf);
    note(input, factsBetween(opened.state, left, true));
  }
  return input.responseBuilder.getResponse();
}

/** The same state in the next turn. A page that goes on by itself takes none: nobody has said anything. */
function nextTurn(state: DialogueState, input: HandlerInput): DialogueState {
  const event = pageReportIn(input);
  const { visit } = state;
  return event && event.kind !== 'touched'
    ? state
    : { ...state, visit: { ...visit, turn: visit.turn + 1 } };
}

/** Asks the dialogue, remembers, and speaks. */
async function answerFrom(
  opened: Opened,
  ask: Ask,
  { input, skillset, coach: asCalled, shelf }: Called,
  arrive = bringUpToDate,
): Promise<Response> {
  const phrasebook = skillset.phrasebookFor(localeOf(input));
  const isGone = isPageGone(opened.state, input, asCalled);
  const before = nextTurn(withoutLostPage(opened.state, asCalled, isGone), input);
  const coach = withPages(asCalled, input, before);
  const given = await give(ask(arrive(before, coach)), opened, coach, shelf);
  const { reply, state, ending } = given.turn;
  const facts = factsBetween(opened.state, state, ending === 'close');
  note(input, { ...facts, isMiss: isMiss(reply) });
  return respond(input, given, {
    phrasebook,
    catalogue: skillset.catalogue,
    isShown: isShown(input, state),
  });
}

/** Answers a request from where the conversation stands; `arrive` finds out where that is. */
export async function converse(
  input: HandlerInput,
  ask: Ask,
  skillset: Skillset,
  arrive = bringUpToDate,
): Promise<Response> {
  const called = calledBy(input, skillset);
  return answerFrom(await open(called), ask, called, arrive);
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
