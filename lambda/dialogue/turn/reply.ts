import type { Answer } from '../../domain/answer/answer';
import type { Instead } from '../../domain/plan/alternatives';
import type { Target } from '../../domain/routine/target';
import type { AreaId, PointCode } from '../../domain/catalogue/point';
import type { Cue, LengthNote } from '../../domain/timeline/cue';
import type { Segment } from '../../domain/timeline/timeline';
import type { OfferOutcome } from './offerOutcome';
import type { NamedAhead, Wish } from './wish';
import type { SafetyReply } from './safetyReply';

/** What we decided to tell the listener, named for the fact. */
export type Reply =
  | SafetyReply
  | {
      readonly kind: 'guidance';
      readonly segments: readonly Segment[];
      /** What silence brings after it. */
      readonly then?: readonly Segment[];
    }
  /** All that a page guided through is done: what was wished for was a routine, or a single thing. */
  | { readonly kind: 'finished'; readonly wish: Wish['kind'] }
  /** Nobody is guided who may be driving. */
  | { readonly kind: 'inCar' }
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      /** What was left of the words that end everything when they were cut short: said around the answer. */
      readonly unsaid?: readonly Cue[];
    }
  | { readonly kind: 'askArea'; readonly saysDisclaimer: boolean }
  | { readonly kind: 'askAreaAgain' }
  /** What was named ahead of a place is kept for it. */
  | ({
      readonly kind: 'namedAhead';
      /** Why the minutes are not those that were named. */
      readonly note?: LengthNote;
    } & NamedAhead)
  | { readonly kind: 'unknownArea' }
  | { readonly kind: 'unknownPoint' }
  | { readonly kind: 'unknownPractice' }
  | { readonly kind: 'unknownRoutine' }
  /** A routine is too long to be done at once: which half is it to be? */
  | { readonly kind: 'askHalf' }
  | { readonly kind: 'askWhichPoint'; readonly code: string; readonly point: PointCode }
  | { readonly kind: 'askNearMiss'; readonly point: PointCode }
  | { readonly kind: 'notTaught' }
  | {
      readonly kind: 'explainPoint';
      readonly point: PointCode;
      readonly pinyin: string;
      readonly saysDisclaimer: boolean;
      readonly way?: string;
      /** The code of a single source that the listener used. */
      readonly oldCode?: string;
    }
  | { readonly kind: 'nothingLeft' }
  | { readonly kind: 'paused' }
  | {
      readonly kind: 'offerInstead';
      readonly point: PointCode;
      readonly by: Instead['by'];
    }
  | { readonly kind: 'declined' }
  | {
      readonly kind: 'help';
      /** True where a thumb may be pressing: it may be a cry for help. */
      readonly isUrgent: boolean;
    }
  | { readonly kind: 'fallback' }
  | {
      readonly kind: 'offerResume';
      /** Where the earlier visit was left. */
      readonly target: Target;
      /** The routine it was left in; absent where it was a point or a practice by itself. */
      readonly outline?: string;
      /** What is left of it. */
      readonly seconds: number;
      readonly saysDisclaimer: boolean;
    }
  | {
      readonly kind: 'goodbye';
      /** True where a later visit can go on from where this one was left. */
      readonly keepsBookmark: boolean;
      /** True right after something that was not understood, and may have been a cry for help. */
      readonly afterMiss: boolean;
    }
  /** Alexa asks next whether they want a routine that begins with an area. */
  | { readonly kind: 'offerRoutine'; readonly area: AreaId }
  | { readonly kind: 'routineAnswered'; readonly outcome: OfferOutcome }
  | { readonly kind: 'apology' };
