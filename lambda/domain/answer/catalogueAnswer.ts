import type { Target } from '../routine/target';
import type { MannerId } from '../catalogue/manner';
import type { AreaId, Point, PointCode, SideMode, Span, Vague } from '../catalogue/point';
import type { PracticeId } from '../catalogue/practice';
import type { TopicId } from '../catalogue/topic';

/** What can be asked of a point. */
export type PointQuestion = 'howHard' | 'howLong' | 'howOften' | 'whichSide' | 'why' | 'whatElse';

/** How what the sources say of a point's strength compares with ours: so many say the same, some want more, none says. */
export type PressureSaid =
  | { readonly kind: 'same'; readonly sources: number }
  | { readonly kind: 'harder'; readonly sources: number }
  | { readonly kind: 'nothing' };

/** How long a press is by what a source says: in figures, or without. */
export type LengthSaid = Span | Vague;

/** How long so many sources have a press held. */
export interface LengthTold {
  readonly length: LengthSaid;
  readonly sources: number;
}

/** What the sources say of a press's time: nothing; one length, or two, by so many sources each, the shorter first; or more, of
 * which the shortest and the longest are told. `isOurs` is true where ours is among them. */
export type SecondsSaid =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly one: LengthTold; readonly isOurs: boolean }
  | {
      readonly kind: 'two';
      readonly one: LengthTold;
      readonly another: LengthTold;
      readonly isOurs: boolean;
    }
  | {
      readonly kind: 'many';
      readonly from: LengthSaid;
      readonly to: LengthSaid;
      readonly isOurs: boolean;
    };

/** What one press is, as it is told: so many seconds, or so many movements. */
export type Doing =
  | { readonly kind: 'held'; readonly seconds: number }
  | { readonly kind: 'circles'; readonly count: number; readonly stops: number }
  | { readonly kind: 'taps'; readonly count: number }
  | { readonly kind: 'pinches'; readonly count: number; readonly seconds: number };

/** A point that is told about: where it is under way, it is called as guidance calls it. */
interface OfPoint {
  readonly point: PointCode;
  readonly isUnderWay?: true;
}

/** An answer to a question, from the catalogue. */
export type CatalogueAnswer =
  /** All of a point: where it is, how it feels, what it is for, what it is called. */
  | {
      readonly about: 'point';
      readonly point: PointCode;
      readonly pinyin: string;
      readonly way?: string;
      /** The code of a single source that the listener used. */
      readonly oldCode?: string;
    }
  | (OfPoint & {
      readonly about: 'howHard';
      readonly pressure: Point['pressure'];
      /** False where a way of working it has none, as taps. */
      readonly hasAche: boolean;
      readonly said: PressureSaid;
    })
  | (OfPoint & {
      readonly about: 'howLong';
      readonly doing: Doing;
      /** Presses, per side where the sides are not pressed together. */
      readonly times: number;
      readonly isPerSide: boolean;
      readonly said: SecondsSaid;
    })
  | {
      readonly about: 'howLongOf';
      readonly practice: PracticeId;
      /** As planned, and at most. */
      readonly seconds: number;
      readonly most: number;
      /** What its document says, where it gives numbers. */
      readonly said?: Span;
    }
  | (OfPoint & {
      readonly about: 'howOften';
      /** A day, at most. */
      readonly times: number;
      /** What a source says, where one counts, or says as much. */
      readonly said?: Span | 'severalTimes' | 'daily';
    })
  | (OfPoint & { readonly about: 'whichSide'; readonly sides: SideMode })
  | (OfPoint & { readonly about: 'why' })
  | { readonly about: 'whyPractice'; readonly practice: PracticeId }
  /** Other points for the same place, most important first; none where nothing was under way. */
  | {
      readonly about: 'whatElse';
      readonly area?: AreaId;
      readonly points: readonly PointCode[];
    }
  /** The question, of points in general. */
  | {
      readonly about: 'anyPoint';
      readonly question: Exclude<PointQuestion, 'whatElse'>;
      /** Between what all points lie: seconds of a press, or times a day. */
      readonly span?: Span;
    }
  /** All the points, some of them named by the place they are for. */
  | {
      readonly about: 'points';
      readonly count: number;
      readonly examples: readonly { readonly area: AreaId; readonly point: PointCode }[];
    }
  | {
      readonly about: 'pointsFor';
      readonly area: AreaId;
      readonly points: readonly PointCode[];
    }
  | { readonly about: 'noPointsThere' }
  /** What can be done in a routine. */
  | {
      readonly about: 'routine';
      readonly outline: string;
      readonly targets: readonly Target[];
    }
  /** What can be done in some manners, where no routine is meant for them. */
  | {
      readonly about: 'inManner';
      readonly manners: readonly MannerId[];
      readonly targets: readonly Target[];
    }
  | {
      readonly about: 'topic';
      readonly topic: TopicId;
      /** Numbers its words name. */
      readonly figures: Readonly<Record<string, number>>;
    }
  | { readonly about: 'unknownTopic' }
  /** A point there is, and we don't teach. */
  | { readonly about: 'untaught'; readonly code: string };
