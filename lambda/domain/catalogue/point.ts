import type { AreaId } from './areas.generated';

/** A WHO alphanumeric point code, such as `'LI4'` or `'EX-UE7'`; `'DIMPLES'` stands for the zone over BL27 and BL28. */
export type PointCode = string;

export type { AreaId };

/** How the listener is placed while a point is pressed. */
export type Posture = 'sitting' | 'standing' | 'lyingOnBack' | 'lyingOnSide' | 'lyingFaceDown';

/** Whose hands press. */
export type Presser = 'self' | 'helper';

/** Something a way of pressing needs beyond hands. */
export type Tool = 'tennisBall' | 'mat' | 'pillow';

/** How the two sides of a point follow one another.
 * - `together`: both sides at once
 * - `eachTime`: left and right take turns, press by press
 * - `oneThenOther`: every repetition on the left, then every repetition on the right
 * - `soreSideFirst`: as `oneThenOther`, beginning on the side the listener finds sorer
 * - `midline`: the point has no sides
 */
export type SideMode = 'together' | 'eachTime' | 'oneThenOther' | 'soreSideFirst' | 'midline';

/** How easily a listener's own hand gets there. */
export type Reach = 'easy' | 'medium' | 'hard';

/** How strong a press should feel, from the weight of a hand to a good ache, and beyond it as some sources have it. */
export type Pressure = 'light' | 'gentle' | 'medium' | 'firm' | 'strong';

/** From the least to the most. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** A number the coach uses, and the range it never leaves, even on request. */
export interface Bounds {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** The most it becomes without a request, where that is less. */
  readonly unasked?: number;
}

/** What the hand does. `seconds` and counts are per press: one side, once. `rest` is a hand that lies there without
 * weight. */
export type Technique =
  | { readonly kind: 'hold'; readonly seconds: Bounds }
  | { readonly kind: 'roll'; readonly seconds: Bounds }
  | { readonly kind: 'rest'; readonly seconds: Bounds }
  | { readonly kind: 'breathe'; readonly seconds: Bounds }
  | {
      readonly kind: 'circle';
      readonly eachWay: number;
      readonly secondsEach: number;
      readonly stops: number;
    }
  | { readonly kind: 'tap'; readonly count: number; readonly secondsEach: number }
  | {
      readonly kind: 'pinch';
      readonly count: number;
      readonly onSeconds: number;
      readonly offSeconds: number;
    };

/** One way to work a point: a technique, by whom, lying or sitting how, and with what. */
export interface Way {
  /** Names the words for this way in a locale: `'hold'`, `'circles'`, `'ball'`, … */
  readonly id: string;
  readonly presser: Presser;
  readonly technique: Technique;
  /** Presses per side. */
  readonly repetitions: Bounds;
  /** Rest between presses on the same spot. */
  readonly restSeconds: Bounds;
  readonly postures: readonly Posture[];
  readonly tools: readonly Tool[];
  /** Press begins on an out-breath, where a source says so. */
  readonly onOutBreath: boolean;
  /** A second point worked in the same grip, as when thumb and finger pinch an ankle. */
  readonly alsoPresses?: PointCode;
  /** Overrides the point's own order of sides. */
  readonly sides?: SideMode;
}

/** A way of working a point, as something to be taught once: `'BL60 pinch'`. */
export type Lesson = string;

/** Names a point's way as something to be taught. */
export const lessonOf = (point: PointCode, way: string): Lesson => `${point} ${way}`;

/** A length that a document gives no number for. */
export type Vague = 'fewSeconds' | 'fewMinutes';

/** What one of the five source documents says of a point, as far as answers use it. Its file also has the place, the time
 * and the repetition in our words, which the bundle leaves out. */
export interface Mention {
  /** `'S4-07'`: the seventh point of document S4. */
  readonly id: string;
  /** How strong it wants the press, where it says. */
  readonly pressure?: Pressure;
  /** How long it has one press held, where it gives numbers. */
  readonly seconds?: Span;
  /** How long, where it gives no number, but says as much. */
  readonly about?: Vague;
  /** How often a day, where it gives numbers. */
  readonly aDay?: Span;
  /** How often, where it gives no number, but says as much. */
  readonly often?: 'severalTimes' | 'daily';
}

/** One location on the body, with everything the coach knows of it but its words. Its file also says which record
 * of the sources' merged catalogue it is, and why each figure is what it is (`because`); the bundle leaves both out. */
export interface Point {
  readonly code: PointCode;
  readonly pinyin: string;
  /** WHO meridian: LU LI ST SP HT SI BL KI PC TE GB LR GV CV, or EX. */
  readonly meridian: string;
  /** Codes of older charts and of single documents, such as `'B54'` or `'GB10'`. */
  readonly oldCodes: readonly string[];
  /** Old codes that in newer charts name another point, so that they must be asked about. */
  readonly collidingCodes: readonly string[];
  readonly region: string;
  readonly sides: SideMode;
  readonly reach: Reach;
  /** Longest total pressing per side (or in all, on the midline) in one visit. */
  readonly capSeconds: number;
  /** How often a day, spoken at the close of a session. */
  readonly timesADay: number;
  /** How strong we want the press: a good ache (`medium`) at most. */
  readonly pressure: Extract<Pressure, 'light' | 'gentle' | 'medium'>;
  readonly ways: readonly Way[];
  /** Conditions for which the point is left out. */
  readonly avoidWhen: readonly string[];
  /** 1 to 3 (a source names it first for this area); nothing for an area it has no link to. */
  readonly relevance: Readonly<Partial<Record<AreaId, number>>>;
  readonly sources: readonly Mention[];
}
