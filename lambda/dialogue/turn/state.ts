import type { Spent } from '../../domain/routine/caps';
import type { PointQuestion } from '../../domain/answer/catalogueAnswer';
import type { Placement } from '../../domain/timeline/placement';
import type { KnownSilence } from '../../domain/timeline/silence';
import type { Instead } from '../../domain/plan/alternatives';
import type { Lesson, PointCode } from '../../domain/catalogue/point';
import type { LeftOut } from '../../domain/catalogue/leftOut';
import type { Preferences } from '../../domain/routine/preferences';
import type { Interrupted, InterruptedRest, Routine } from '../../domain/routine/routine';
import type { SpokenReply } from './spokenReply';
import type { NamedAhead, NamedOffer, Wish } from './wish';

/** Guidance: what was wished for, as it was planned, and the step it goes on from. */
export interface Guidance {
  readonly wish: Wish;
  readonly routine: Routine;
  /** Index of the step to go on from; while guidance is under way, of the one its reply began with. */
  readonly from: number;
  /** How that step is taken up, where it was interrupted. */
  readonly interrupted?: Interrupted;
  /** What is left of the rest before it, where that was interrupted. */
  readonly rest?: InterruptedRest;
  /** How many replies of this guidance came before the current one. */
  readonly replyNumber: number;
  /** True once it was heard to its end, and some of it is heard again. */
  readonly isCounted?: true;
}

/** What holds for the whole of a session, whatever is going on. */
export interface Visit {
  /** Chance: the wording is a function of it. */
  readonly seed: number;
  /** Requests answered so far. */
  readonly turn: number;
  readonly spent: Spent;
  /** What the listener has heard, in this visit or an earlier one. */
  readonly listener: Listener;
  /** True in the first visit of all. */
  readonly isFirst: boolean;
  /** True once something was volunteered that rules out pressing. It ends with the session and is kept nowhere. */
  readonly breathingOnly: boolean;
  /** What the listener has been told in it of what silence brings. */
  readonly silence?: KnownSilence;
  /** How the listener is placed, as far as they did as they were told. */
  readonly placement?: Placement;
  /** Points and practices left out of this visit, at the listener's wish. */
  readonly leftOut: readonly LeftOut[];
  /** True where a routine, a quick link or another skill opened the visit: it waits to hear that it is over. */
  readonly startedByTask?: boolean;
  /** Where an earlier visit was left, not long ago, or what this one left for something else: until it is gone on with, or begun
   * anew, or the listener lets it go. */
  readonly kept?: Bookmark;
  /** Guidance that goes on, from where it was, once the single wish under way is done: that was put in between. */
  readonly later?: Guidance;
  /** How many pages never told that they were done: after two of them a session goes on by voice. */
  readonly pagesLost?: number;
}

/** What is remembered of a listener between visits: nothing about their health, nothing they said. */
export interface Listener extends Preferences {
  readonly heardDisclaimer: boolean;
  /** The ways of working points that were explained in full. */
  readonly explained: readonly Lesson[];
  /** Sessions heard to their end. */
  readonly finished: {
    readonly count: number;
    /** When the last one ended, in epoch milliseconds. */
    readonly lastAt?: number;
  };
  /** What brings the next part of guidance, where they said so, or their device showed that silence cannot; silence does unless
   * it is there. */
  readonly onward?: 'word' | 'silence';
  /** What became of the offer to be reached by a routine of Alexa's. */
  readonly routineOffer?: 'made' | 'accepted' | 'declined';
}

/** A listener nobody knows yet. */
export const newListener: Listener = {
  heardDisclaimer: false,
  explained: [],
  pace: 'usual',
  wordiness: 'usual',
  finished: { count: 0 },
};

/** Where the last routine was left, so that a later visit can go on from the very step. */
export interface Bookmark extends Pick<
  Guidance,
  'wish' | 'routine' | 'from' | 'interrupted' | 'isCounted'
> {
  /** What had been pressed by then; where a reply was being spoken, before it. */
  readonly spent: Spent;
  /** The reply that was being spoken, where nobody said that the session was over. */
  readonly spoken?: SpokenReply;
  /** In epoch milliseconds. */
  readonly keptAt: number;
}

/** All that a store keeps of a listener. */
export interface ListenerRecord {
  readonly listener: Listener;
  readonly bookmark?: Bookmark;
}

/** What is going on. One closed union: nobody can be paused without a step to resume at. */
export type Situation =
  | { readonly name: 'idle' }
  /** Asked whether to go on from the visit's bookmark. */
  | { readonly name: 'offeredResume' }
  | ({
      readonly name: 'askedArea';
      /** The outline it was asked which half of is to be done. */
      readonly halvesOf?: string;
      /** Guidance set aside by the question. */
      readonly aside?: Guidance;
    } & NamedAhead)
  | ({
      readonly name: 'askedMeaning';
      readonly point: PointCode;
      /** What to do with the point once it is settled. */
      readonly then: 'coach' | 'explain' | PointQuestion;
      /** True where a name was heard that is only like the point's. */
      readonly isGuess?: boolean;
      /** Guidance set aside by the question. */
      readonly aside?: Guidance;
    } & NamedAhead)
  | ({
      readonly name: 'offeredPoint';
      readonly point: PointCode;
      readonly way?: string;
    } & NamedAhead)
  | {
      readonly name: 'offeredInstead';
      /** Set aside at the exercise that cannot be reached. */
      readonly guidance: Guidance;
      /** What could be done instead: the first was offered. */
      readonly instead: readonly Instead[];
    }
  | {
      readonly name: 'guiding';
      readonly guidance: Guidance;
      readonly spoken: SpokenReply;
      readonly named?: NamedOffer;
    }
  | {
      readonly name: 'paused';
      readonly guidance: Guidance;
      /** True where next leaves the exercise that was set aside, instead of going on with it. */
      readonly nextSkips?: boolean;
      readonly named?: NamedOffer;
      /** Place of the step that "next" leads on to, where guidance waits at an earlier one that may not have been worked yet. */
      readonly leadsTo?: number;
      /** Place of the step the hands were at, where guidance goes on at another. */
      readonly handsAt?: number;
      /** The turn in which something was not understood while a thumb may have been pressing. */
      readonly missedAt?: number;
    }
  | ({ readonly name: 'finished'; readonly guidance: Guidance } & NamedAhead);

/** Between turns. */
export interface DialogueState {
  readonly visit: Visit;
  readonly situation: Situation;
}

/** A session's first state; `kept` is where an earlier visit was left. */
export const newState = (seed: number, listener: Listener, kept?: Bookmark): DialogueState => ({
  visit: {
    seed,
    turn: 0,
    spent: {},
    listener,
    isFirst: !listener.heardDisclaimer,
    breathingOnly: false,
    leftOut: [],
    ...(kept && { kept }),
  },
  situation: { name: 'idle' },
});

/** The same visit in another situation. */
export const inSituation = (state: DialogueState, situation: Situation): DialogueState => ({
  ...state,
  situation,
});
