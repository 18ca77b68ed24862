import type { Answer } from '../answer/answer';
import type { MannerId } from '../catalogue/manner';
import type { PointCode, Posture } from '../catalogue/point';
import type { PracticeId } from '../catalogue/practice';
import type { Next, StepSide, Target } from '../routine/target';

/** Why a routine is not as long as was asked. */
export type LengthNote = 'asAsked' | 'longest' | 'shortest' | 'offered';

/** How a press is announced: short, long enough to be held, or a hand that only rests; each also on an out-breath. */
export type Touch =
  | 'short'
  | 'long'
  | 'resting'
  | 'shortOnOutBreath'
  | 'longOnOutBreath'
  | 'restingOnOutBreath'
  | 'helperOnOutBreath';

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
  | { readonly say: 'answer'; readonly answer: Answer }
  | { readonly say: 'goOn' }
  | { readonly say: 'startOver' }
  | { readonly say: 'atTheFirst' }
  | { readonly say: 'enough' }
  | { readonly say: 'wakeWord' }
  | { readonly say: 'lengthLimit'; readonly note: 'longest' | 'shortest'; readonly seconds: number }
  | { readonly say: 'lastPlace' }
  | {
      readonly say: 'posture';
      readonly posture: Posture;
      /** The first of a session, a change, or one with a helper at hand. */
      readonly how: 'self' | 'change' | 'helper';
    }
  | {
      readonly say: 'find';
      readonly point: PointCode;
      readonly way: string;
      readonly side: StepSide;
      readonly how: Finding;
    }
  | { readonly say: 'restOfHold'; readonly seconds: number }
  | { readonly say: 'again'; readonly last: boolean }
  | { readonly say: 'press'; readonly touch: Touch }
  | { readonly say: 'circleWith'; readonly eachWay: number }
  | { readonly say: 'tapWith'; readonly count: number }
  | { readonly say: 'pinch'; readonly n: number }
  | { readonly say: 'feel'; readonly point: PointCode }
  | { readonly say: 'halfWay' }
  | { readonly say: 'tenMore' }
  | { readonly say: 'countdown'; readonly n: number }
  | { readonly say: 'signOfLife' }
  | { readonly say: 'count'; readonly n: number }
  | { readonly say: 'otherWay' }
  | { readonly say: 'nextStop' }
  | { readonly say: 'release' }
  | {
      readonly say: 'rest';
      readonly seconds: number;
      /** True where it is long enough for its length to be told. */
      readonly isLong: boolean;
      readonly next: Next;
    }
  | { readonly say: 'practiceStart'; readonly practice: PracticeId; readonly seconds: number }
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
      readonly next: Target;
      readonly seconds: number;
    }
  | { readonly say: 'invite'; readonly next: Exclude<Next, 'more'> }
  | { readonly say: 'inviteToStay'; readonly practice: PracticeId }
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

/** Makes a cue of a line, numbering it among its kind. */
export type CueMaker = (line: WithoutNth<Cue>) => Cue;

/** What a line takes turns with: lines that are worded apart are counted apart. */
function turnOf(line: WithoutNth<Cue>): string {
  if (line.say === 'again') return `again ${line.last}`;
  if (line.say === 'rest') return `rest ${typeof line.next} ${line.isLong}`;
  return line.say;
}

/** Numbers cues of each line from nought, so that their wording can take turns. */
export function createCueMaker(): CueMaker {
  const counts = new Map<string, number>();
  return (line) => {
    const nth = counts.get(turnOf(line)) ?? 0;
    counts.set(turnOf(line), nth + 1);
    return { ...line, nth };
  };
}
