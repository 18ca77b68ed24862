import type { HandlerInput } from 'ask-sdk-core';
import type { Coach } from '../dialogue/turn/moment';
import type { DialogueState } from '../dialogue/turn/state';
import { withoutLostPage } from '../dialogue/guidance/lostPage';
import { recordOf, stateFrom } from '../dialogue/visits/record';
import { readState } from '../session/savedState';
import { STATE_KEY } from '../session/stateKey';
import { withinBudget } from '../storage/withinBudget';
import { coachOf, isPageGone } from './coach';
import { readMemory, recall, type Recalled, remember, type Shelf } from './memory';
import { seedOf, spokenAt, userIdOf } from './request';
import type { Skillset } from './skillset';

/** The store for one turn of whoever is speaking; `undefined` where Alexa does not say who that is. */
function shelfFor(input: HandlerInput, { store, catalogue }: Skillset): Shelf | undefined {
  const userId = userIdOf(input);
  return userId === undefined
    ? undefined
    : { store: withinBudget(store), asked: { userId, at: spokenAt(input) }, catalogue, input };
}

/** A request, and what it is answered with. */
export interface Called {
  readonly input: HandlerInput;
  readonly skillset: Skillset;
  readonly coach: Coach;
  readonly shelf: Shelf | undefined;
}

/** Where the conversation stands, and what the store knows of it. */
export interface Opened extends Recalled {
  readonly state: DialogueState;
}

/** Goes on with the session's state, or begins one with what is remembered of the listener. */
export async function open({ input, skillset, coach, shelf }: Called): Promise<Opened> {
  const attributes = input.attributesManager.getSessionAttributes();
  const isBegun = attributes[STATE_KEY] !== undefined;
  const state = isBegun ? readState(attributes, skillset.catalogue) : undefined;
  if (state) {
    const record = recordOf(state, coach.spokenAt);
    return { state, record, memory: readMemory(attributes, record), hasFailed: false };
  }
  const recalled = await recall(shelf);
  return { ...recalled, state: stateFrom(recalled.record, seedOf(input), coach) };
}

/** Has the store keep how things stand; gives what it then knows. `at` is when a bookmark was left, in epoch milliseconds. */
export const keep = (state: DialogueState, opened: Opened, at: number, shelf: Shelf | undefined) =>
  remember(
    {
      before: opened.record,
      after: recordOf(state, at),
      keepsNoBookmark: state.visit.breathingOnly,
    },
    opened,
    shelf,
  );

/** A request as it is called with. */
export const calledBy = (input: HandlerInput, skillset: Skillset): Called => ({
  input,
  skillset,
  coach: coachOf(input, skillset),
  shelf: shelfFor(input, skillset),
});

/** How things stand where the page that was guiding was lost. */
export const settled = (state: DialogueState, input: HandlerInput, coach: Coach): DialogueState =>
  state.situation.name === 'guiding'
    ? withoutLostPage(state, coach, isPageGone(state, input, coach))
    : state;
