/** The small word before what is the listener's own, as it is compared. */
export const OWN = 'my';

/** Words that stand together, from one of them up to another, counted from nought. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Something named among words that a slot may hold. */
export interface SlotMention extends WordSpan {
  readonly slot: string;
  readonly said: string;
}

/** True where some words belong to both. */
export const overlaps = (a: WordSpan, b: WordSpan): boolean => a.from < b.to && b.from < a.to;

/** True where one is all inside another that is longer. */
export const isInside = (inner: WordSpan, outer: WordSpan): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
