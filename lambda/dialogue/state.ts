import type { Spent } from '../domain/caps';
import type { Cue } from '../domain/cue';
import type { PointCode, Lesson } from '../domain/point';
import type { PracticeId } from '../domain/practice';
import type { Preferences } from '../domain/preferences';
import type { LeftOut } from '../domain/leaveOut';
import type { Routine, TakenUp } from '../domain/routine';

/** What the listener asked to be guided through. */
export type Wish =
  | { readonly kind: 'routine'; readonly outline: string; readonly minutes: number }
  | { readonly kind: 'point'; readonly point: PointCode; readonly way?: string }
  | { readonly kind: 'practice'; readonly practice: PracticeId; readonly minutes?: number };

/** Guidance under way: enough to build the reply being spoken again, in another process, to the second. */
export interface Guidance {
  readonly wish: Wish;
  readonly routine: Routine;
  /** Place of the step the current reply began with, or of the step to go on from. */
  readonly from: number;
  /** How that step is taken up, where it was interrupted. */
  readonly takenUp?: TakenUp;
  /** Place of the step the next reply begins with; absent where the current one is the last. */
  readonly next?: number;
  /** What the current reply said before its first step. */
  readonly lead: readonly Cue[];
  /** How many replies of this guidance came before the current one. */
  readonly reply: number;
  /** When the words were spoken that the current reply answers, in epoch milliseconds. */
  readonly startedAt: number;
  /** What this visit had pressed before the current reply. */
  readonly spent: Spent;
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
  /** Points and practices left out of this visit, at the listener's wish. */
  readonly leftOut: readonly LeftOut[];
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
export interface KeptPlace extends Pick<
  Guidance,
  'wish' | 'routine' | 'from' | 'takenUp' | 'spent'
> {
  /** In epoch milliseconds. */
  readonly keptAt: number;
}

/** All that a store keeps of a listener. */
export interface ListenerRecord {
  readonly listener: Listener;
  readonly place?: KeptPlace;
}

/** What is going on. One closed union: nobody can be paused without a place to resume at. */
export type Situation =
  | {
      readonly name: 'idle';
      /** Where an earlier visit was left, not long ago. */
      readonly kept?: KeptPlace;
    }
  | {
      readonly name: 'askedArea';
      readonly minutes?: number;
      /** Guidance set aside by the question. */
      readonly aside?: Guidance;
    }
  | {
      readonly name: 'askedMeaning';
      readonly point: PointCode;
      /** What to do with the point once it is settled. */
      readonly then: 'coach' | 'explain';
      /** Guidance set aside by the question. */
      readonly aside?: Guidance;
    }
  | { readonly name: 'offeredPoint'; readonly point: PointCode; readonly way?: string }
  | { readonly name: 'guiding'; readonly guidance: Guidance }
  | {
      readonly name: 'paused';
      readonly guidance: Guidance;
      /** True where next leaves the exercise that was set aside, instead of going on with it. */
      readonly nextSkips?: boolean;
    }
  | { readonly name: 'finished'; readonly guidance: Guidance };

/** Between turns. */
export interface DialogueState {
  readonly visit: Visit;
  readonly situation: Situation;
}

/** A session's first state. */
export const newState = (seed: number, listener: Listener): DialogueState => ({
  visit: {
    seed,
    turn: 0,
    spent: {},
    listener,
    isFirst: !listener.heardDisclaimer,
    breathingOnly: false,
    leftOut: [],
  },
  situation: { name: 'idle' },
});

/** The same state once the disclaimer has been said. */
export const withDisclaimerHeard = (state: DialogueState): DialogueState => ({
  ...state,
  visit: { ...state.visit, listener: { ...state.visit.listener, heardDisclaimer: true } },
});
