import type { Moment } from './moment';
import type { Reply } from './reply';
import type { DialogueState } from './state';

/** How a turn ends: with an open microphone, quietly with the session open, or with the session closed. */
export type Ending = 'listen' | 'wait' | 'close';

/** One exchange: what we decided to tell them, where that leaves us, and how it ends. */
export interface Turn {
  readonly reply: Reply;
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

/** A turn that leaves the microphone open. */
export const listen = (reply: Reply, state: DialogueState): Turn => ({
  reply,
  state,
  ending: 'listen',
});
