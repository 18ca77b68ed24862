import type { MannerId } from '../domain/catalogue/manner';
import type { AreaId, PointCode } from '../domain/catalogue/point';
import type { PracticeId } from '../domain/catalogue/practice';
import type { TopicId } from '../domain/catalogue/topic';

/** A sentence to say, or the seconds of silence a listener needs to do what was just said.
 * Sentences may hold `{{side}}` and `{{otherSide}}`, the words of the side that is pressed and of
 * the hand that presses it; a sentence's first letter is made a capital when it is spoken. */
export type Piece = string | number;

/** Words for finding a point. */
export interface FindingWords {
  /** The first time: by feel, in the listener's own fingers. */
  readonly find: readonly Piece[];
  /** Another way, by another landmark. */
  readonly findAnother: readonly Piece[];
  /** Every time after: one short sentence that names the side, the place and the hand. */
  readonly short: string;
  /** For the second side, short as well. Absent where there is no second side. */
  readonly otherSide?: string | readonly Piece[];
}

/** Words for one way of working a point; what is absent is taken from the point. */
export interface WayWords extends Partial<FindingWords> {
  /** Names that ask for the point in this very way. */
  readonly otherNames?: readonly string[];
  /** How to press, after the finding and before the word "press". */
  readonly how: readonly Piece[];
}

export interface PointWords extends FindingWords {
  /** "the hand valley": what the listener says and hears. */
  readonly name: string;
  /** "your hands": where the hands travel next. */
  readonly place: string;
  readonly otherNames: readonly string[];
  readonly ways: Readonly<Record<string, WayWords>>;
  /** How it should feel: one sentence. */
  readonly feel: string;
  /** How it should not feel, and what to do then: one sentence. */
  readonly notFeel: string;
  /** What differs for this point only, where something does: one short statement, said with the finding. */
  readonly caution?: string;
  /** The same for what may differ from day to day: it is said on every visit. */
  readonly cautionToday?: string;
  /** What to stop at while it is pressed: said just before. */
  readonly stopWhen?: string;
  /** "Traditionally used for …": one sentence. */
  readonly why: string;
}

export interface PracticeWords {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly start: readonly Piece[];
  /** Said one after the other through the practice; silences between are the coach's. */
  readonly cues: readonly string[];
  readonly end: readonly Piece[];
  /** What is said where it is moved in the middle, and from there on. */
  readonly moved?: {
    readonly word: readonly Piece[];
    readonly cues: readonly string[];
    readonly end: readonly Piece[];
  };
  /** The invitation to go on where a reply ends in the middle of it. */
  readonly stay: string;
  readonly why: string;
}

/** A general topic: names and whole questions that ask for it, and what is answered. */
export interface TopicWords extends NameWords {
  readonly answer: readonly string[];
  /** The same in one sentence; absent where all of it has to be told. */
  readonly brief?: string;
}

/** A name for something that is only named: an area or a routine. */
export interface NameWords {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** A wish we don't grant, and what is said to it. */
export interface WishWords extends NameWords {
  readonly answer: readonly Piece[];
  /** The same in one sentence, where the answer is more than that. */
  readonly brief?: string;
}

/** How a place is told to somebody who cannot see its picture; `{{side}}` is a side's word. */
export interface PlaceWords {
  /** For one side, or for what has none. */
  readonly one: string;
  /** For both sides at once. */
  readonly both?: string;
  /** What is told otherwise when it is worked in a way. */
  readonly ways?: Readonly<Record<string, { readonly one: string }>>;
}

export type PointsWords = Readonly<Record<PointCode, PointWords>>;
export type PracticesWords = Readonly<Record<PracticeId, PracticeWords>>;
export type AreasWords = Readonly<Record<AreaId, NameWords>>;

/** The places of pictures, by the code of a point or the id of a practice. */
export type PicturesWords = Readonly<Record<string, PlaceWords>>;

/** How each manner is said after what is done in it: "in bed". */
export type MannersWords = Readonly<Record<MannerId, NameWords>>;
export type RoutinesWords = Readonly<Record<string, NameWords>>;
export type WishesWords = Readonly<Record<string, WishWords>>;
export type TopicsWords = Readonly<Record<TopicId, TopicWords>>;
/** The same shape in any language's words; a list may have more or fewer of them. */
export type Worded<Part> = Part extends string
  ? string
  : Part extends readonly unknown[]
    ? readonly (Piece | readonly Piece[])[]
    : { readonly [Name in keyof Part]: Worded<Part[Name]> };

/** What fills the placeholders of a line. */
export type Values = Readonly<Record<string, string>>;
