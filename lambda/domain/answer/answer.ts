import type { MannerId } from '../catalogue/manner';
import type { CatalogueAnswer } from './catalogueAnswer';
import type { NamedSide, StepSide, Target } from '../routine/target';
import type { PointCode } from '../catalogue/point';
import type { PracticeId } from '../catalogue/practice';

/** Controls that need something to be going on. */
export type Control =
  | 'next'
  | 'previous'
  | 'repeat'
  | 'startOver'
  | 'pause'
  | 'resume'
  | 'yes'
  | 'no'
  | 'ready'
  | 'done'
  | 'skipPoint'
  | 'skipSide'
  | 'skipRest'
  | 'whichSide'
  | 'whereAgain'
  | 'cannotFind'
  | 'cannotReach'
  | 'longerHolds'
  | 'shorterHolds'
  | 'moreTime'
  | 'lessTime'
  | 'timeLeft'
  | 'whatNext'
  | 'whatNow';

/** What was named to be begun: a routine, or one point or practice. */
export type What = Target | { readonly outline: string };

/** What a listener is told in answer to something, as far as facts go. An answer given while guidance is under way is said
 * at the head of the reply that goes on with it. */
export type Answer =
  /** They thanked us. */
  | { readonly about: 'thanks' }
  /** They greeted us. */
  | { readonly about: 'greeting' }
  /** They asked what they can say. */
  | { readonly about: 'help' }
  /** Something was named that can be begun instead, for a yes. */
  | { readonly about: 'instead'; readonly what: What }
  /** What is under way can begin anew, for a yes. */
  | { readonly about: 'again' }
  /** How, or for how long, it can go on, for a yes. */
  | {
      readonly about: 'otherwise';
      readonly manners: readonly MannerId[];
      readonly minutes?: number;
    }
  /** They took something back. */
  | { readonly about: 'neverMind' }
  /** Something was not understood, and guidance goes on all the same. */
  | { readonly about: 'notHeard' }
  /** What brings the next part of guidance from here on. */
  | { readonly about: 'onward'; readonly by: 'word' | 'silence' }
  /** For how long it should be was not understood. */
  | { readonly about: 'unreadLength' }
  /** They asked to be forgotten, and are. */
  | { readonly about: 'forgotten' }
  /** They asked to be forgotten, and it could not be done. */
  | { readonly about: 'notForgotten' }
  /** Nothing is going on that a control could do something with, or no longer. */
  | { readonly about: 'nothingGoing' | 'afterTheEnd'; readonly control: Control }
  /** Something they wish for that we don't do. */
  | { readonly about: 'notGranted'; readonly wish: string }
  | {
      readonly about: 'pace';
      readonly by: 'slower' | 'faster';
      /** True where it was so already. */
      readonly isLimit: boolean;
    }
  | {
      readonly about: 'wordiness';
      readonly by: 'fewer' | 'more';
      /** True where it was so already. */
      readonly isLimit: boolean;
    }
  | {
      readonly about: 'holds';
      readonly by: 'longer' | 'shorter';
      /** Which holds could be changed within their limits: this one and others, only later ones, or none. */
      readonly changed: 'all' | 'others' | 'none';
    }
  | {
      readonly about: 'timeLeft';
      readonly seconds: number;
      /** Points and practices that are still to come, the one under way among them. */
      readonly places: number;
    }
  /** What comes after the exercise under way; nothing at the last one. */
  | { readonly about: 'whatNext'; readonly next?: Target }
  | {
      readonly about: 'whatNow';
      /** The routine under way, where it is one. */
      readonly outline?: string;
      readonly target: Target;
      readonly side?: StepSide;
    }
  | { readonly about: 'side'; readonly side: StepSide }
  /** A practice is not pressed on any side, nor found anywhere. */
  | { readonly about: 'noSide' | 'noPlace'; readonly practice: PracticeId }
  /** A place by another landmark. */
  | {
      readonly about: 'anotherWay';
      readonly point: PointCode;
      readonly way: string;
      readonly side: StepSide;
      /** True where what to look out for had not been heard yet. */
      readonly cautions: boolean;
      /** True for somebody who could not find it by the first one. */
      readonly isLost: boolean;
    }
  | {
      readonly about: 'skipped';
      readonly target: Target;
      readonly because: 'asked' | 'bothSides' | 'notFound' | 'notReached';
    }
  | {
      readonly about: 'sideSkipped';
      readonly side: Exclude<StepSide, 'both' | 'midline'>;
    }
  /** From here on it is one side alone, or both again. */
  | { readonly about: 'onlySide'; readonly side: NamedSide | 'both' }
  /** They told us that something is not so, or that all is well. */
  | { readonly about: 'noted' }
  /** A place is left out of this visit. */
  | { readonly about: 'leftOut'; readonly letsGo: boolean }
  /** Nothing is pressed in this visit any more: on the listener, or on somebody they are helping. */
  | {
      readonly about: 'breathingOnly';
      readonly whose: 'own' | 'other';
      readonly letsGo: boolean;
    }
  /** They asked something the catalogue knows. */
  | CatalogueAnswer;
