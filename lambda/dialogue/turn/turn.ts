import { type Asks, asksIn } from './asks';
import type { Moment } from './moment';
import type { Reply } from './reply';
import type { DialogueState } from './state';

/** How a turn ends: with an open microphone, quietly with the session open, with the session closed, or with a page that
 * speaks and asks for the next one by itself. */
export type Ending = 'listen' | 'wait' | 'close' | 'page';

/** One exchange: what we decided to tell them, what is asked of them, where that leaves us, and how it ends. */
export interface Turn {
  readonly reply: Reply;
  readonly asks: Asks;
  readonly state: DialogueState;
  readonly ending: Ending;
  /** What the words rely on that is kept between visits. */
  readonly needsStore?: StoreNeed;
}

/** What must become of what is kept between visits before a turn is spoken. */
export interface StoreNeed {
  /** What it must have done. */
  readonly to: 'keep' | 'forget';
  /** The turn to give where that could not be done. */
  readonly elseTurn: Turn;
}

/** Something a listener can ask. */
export type Ask = (moment: Moment) => Turn;

/** A turn that leaves the microphone open. Unless told otherwise it asks for what can be asked for as things then stand. */
export const listen = (
  reply: Reply,
  state: DialogueState,
  asks: Exclude<Asks, 'nothing'> = asksIn(state),
): Turn => ({ reply, asks, state, ending: 'listen' });

/** A turn that a page speaks, which goes on by itself: nothing is asked. */
export const goOnByPage = (reply: Reply, state: DialogueState): Turn => ({
  reply,
  asks: 'nothing',
  state,
  ending: 'page',
});

/** A turn after which nothing is asked: the session closes, or, where it `wait`s, Alexa asks. */
export const leave = (reply: Reply, state: DialogueState, ending: 'close' | 'wait'): Turn => ({
  reply,
  asks: 'nothing',
  state,
  ending,
});
