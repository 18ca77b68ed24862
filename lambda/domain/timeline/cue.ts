import type { Answer } from '../answer/answer';
import type { ToldNote } from '../catalogue/documentNote';
import type { MannerId } from '../catalogue/manner';
import type { PointCode, Span } from '../catalogue/point';
import type { PracticeId } from '../catalogue/practice';
import type { ComingTarget, Next, StepSide, Target } from '../routine/target';
import type { Placement } from './placement';

/** Why a routine is not as long as was asked; or that it is, and its document has more. */
export type LengthNote = 'asAsked' | 'longest' | 'shortest' | 'offered' | 'shortened';

/** How a press is announced: short, long enough to be held, massaged as it is held, a hand that only rests, each also on an
 * out-breath; a ball that rolls; or a hand that massages, and holds nothing. */
export type Touch =
  | 'short'
  | 'long'
  | 'massaged'
  | 'resting'
  | 'shortOnOutBreath'
  | 'longOnOutBreath'
  | 'massagedOnOutBreath'
  | 'restingOnOutBreath'
  | 'helperOnOutBreath'
  | 'rolling'
  | 'massaging';

/** How a place is told: in full, in full but for how it should feel, short, once more to hands that have just left it,
 * or from its other side. */
export type Finding = 'full' | 'brief' | 'short' | 'back' | 'otherSide';

/** What becomes of the rest of a routine that is to be done in another manner: that, or nothing new. */
export type MannerNote = 'changed' | 'lastPlace' | 'impossible';

type Line =
  | { readonly say: 'disclaimer' }
  | {
      readonly say: 'startRoutine';
      readonly outline: string;
      readonly minutes: number;
      readonly note: LengthNote;
      readonly manners?: readonly MannerId[];
    }
  /** Nothing of the place that was asked for can be worked as somebody sits or lies. */
  | { readonly say: 'besidePlace' }
  /** Why some point comes before what was asked for. */
  | { readonly say: 'warmUp'; readonly point: PointCode }
  | {
      readonly say: 'startTarget';
      readonly target: Target;
      readonly manners?: readonly MannerId[];
    }
  /** Something is done, but not in these manners. */
  | {
      readonly say: 'withoutManner';
      readonly manners: readonly MannerId[];
      /** True where others that were asked for as well are kept: it is only together that they leave too little. */
      readonly isRestKept: boolean;
    }
  | {
      readonly say: 'changeManner';
      readonly manners: readonly MannerId[];
      readonly note: MannerNote;
    }
  /** How long guidance takes from now on. */
  | { readonly say: 'minutesToGo'; readonly minutes: number }
  | { readonly say: 'ownLength' }
  | { readonly say: 'oldCode'; readonly code: string }
  | {
      readonly say: 'answer';
      readonly answer: Answer;
      /** True where it is told in one sentence: before what silence brings. */
      readonly isBrief?: true;
    }
  | { readonly say: 'goOn' }
  | { readonly say: 'startOver' }
  | { readonly say: 'atTheFirst' }
  | { readonly say: 'enough' }
  | { readonly say: 'wakeWord' }
  | { readonly say: 'lengthLimit'; readonly note: 'longest' | 'shortest'; readonly seconds: number }
  | { readonly say: 'lastPlace' }
  | {
      readonly say: 'posture';
      readonly placement: Placement;
      /** The first of a session, from sitting or standing or from lying, forward on a chair, with a ball or a helper at hand, or
       * from one side onto the other. */
      readonly how:
        | 'self'
        | 'fromUpright'
        | 'fromLying'
        | 'forward'
        | 'upForward'
        | 'ball'
        | 'helper'
        | 'turn';
    }
  | {
      readonly say: 'find';
      readonly point: PointCode;
      readonly way: string;
      readonly side: StepSide;
      readonly how: Finding;
      /** True where it was worked just before in another way, so that what to mind there has been told. */
      readonly isMinded?: true;
    }
  /** Back to a place after a rest: the hands, a helper's, or a ball; on one side of two, or at the place as a whole. */
  | {
      readonly say: 'handsBack';
      readonly point: PointCode;
      readonly by: 'hands' | 'helper' | 'ball';
      readonly isOneSide: boolean;
    }
  | { readonly say: 'restOfHold'; readonly seconds: number }
  /** On at one of the stops of an arc, counted from 1. */
  | { readonly say: 'atStop'; readonly n: number }
  | { readonly say: 'again'; readonly last: boolean }
  | { readonly say: 'press'; readonly touch: Touch }
  /** A breath in that something begins after: a helper presses where `isHelped`. */
  | { readonly say: 'inBreath'; readonly isHelped: boolean }
  | { readonly say: 'outBreath' }
  | { readonly say: 'circleWith'; readonly eachWay: number }
  | { readonly say: 'circle' }
  | { readonly say: 'tapWith'; readonly count: number }
  | { readonly say: 'pinch'; readonly n: number }
  | { readonly say: 'feel'; readonly point: PointCode }
  | { readonly say: 'documentNote'; readonly note: ToldNote }
  | { readonly say: 'halfWay' }
  | { readonly say: 'tenMore' }
  | { readonly say: 'countdown'; readonly n: number }
  | { readonly say: 'signOfLife' }
  | { readonly say: 'count'; readonly n: number }
  | { readonly say: 'otherWay' }
  | { readonly say: 'nextStop' }
  /** On to a last stop, which a cap leaves fewer circles. */
  | { readonly say: 'lastStop'; readonly eachWay: number }
  | { readonly say: 'release' }
  /** The end of what was counted, and of what was rolled: nothing is let go there. */
  | { readonly say: 'andRest' }
  | { readonly say: 'easeOff' }
  | {
      readonly say: 'rest';
      readonly seconds: number;
      /** True where it is long enough for its length to be told. */
      readonly isLong: boolean;
      /** True where it has just been said to rest. */
      readonly isBegun?: true;
      readonly next: Next;
    }
  | { readonly say: 'practiceStart'; readonly practice: PracticeId; readonly seconds: number }
  /** Its document has more of it, for so many seconds. */
  | { readonly say: 'practiceLess'; readonly seconds: Span }
  | { readonly say: 'practiceFirst'; readonly practice: PracticeId }
  /** `isMoved` is true once what it is done with was moved. */
  | {
      readonly say: 'practiceCue';
      readonly practice: PracticeId;
      readonly n: number;
      readonly isMoved?: true;
    }
  | { readonly say: 'practiceMove'; readonly practice: PracticeId }
  | { readonly say: 'practiceEnd'; readonly practice: PracticeId; readonly isMoved?: true }
  | { readonly say: 'breatheIn' }
  | { readonly say: 'breatheOut' }
  | {
      readonly say: 'partEnd';
      readonly done: Target;
      readonly next: ComingTarget;
      readonly seconds: number;
    }
  | {
      readonly say: 'invite';
      readonly next: Exclude<Next, 'more'>;
      /** Where the listener moves first: down, or wherever else they were told to be. */
      readonly movesTo?: 'down' | 'there';
    }
  | { readonly say: 'inviteToStay'; readonly practice: PracticeId }
  /** Guidance goes on if nobody says anything; `isNew` to somebody who was never told in this visit. */
  | { readonly say: 'silenceInvite'; readonly isNew: boolean }
  /** What it goes on with, where nothing else has said so. */
  | { readonly say: 'silenceLead'; readonly next: 'otherSide' | 'more' }
  /** It does, after nobody said anything, or something that nothing fitted. */
  | { readonly say: 'silenceOpens'; readonly isNew: boolean }
  /** After this the session closes in silence. */
  | { readonly say: 'comeBack' }
  | { readonly say: 'finish' }
  | { readonly say: 'dailyLimit'; readonly times: number }
  | { readonly say: 'inviteAgain' }
  | { readonly say: 'inviteAnother' }
  /** Something was put in between; what it was put into goes on. */
  | { readonly say: 'inviteBack' }
  | { readonly say: 'inviteBreathing' };

/** Something said at a moment: which line, and the how-manieth of its kind, so that wording can vary
 * and yet be the same wherever a timeline is laid out. */
export type Cue = Line & { readonly nth: number };

type WithoutNth<Union> = Union extends unknown ? Omit<Union, 'nth'> : never;

/** A cue that is not numbered yet. */
export type CueLine = WithoutNth<Cue>;
