import type { LeftOut } from '../catalogue/leftOut';
import type { PointCode } from '../catalogue/point';
import type { PracticeId } from '../catalogue/practice';

/** The side a step presses. `sorer` and `other` are for points that begin where it hurts more. */
export type StepSide = 'left' | 'right' | 'both' | 'midline' | 'sorer' | 'other';

/** A side of the body that has a name. */
export type NamedSide = 'left' | 'right';

const ACROSS: Readonly<Record<StepSide, StepSide>> = {
  left: 'right',
  right: 'left',
  sorer: 'other',
  other: 'sorer',
  both: 'both',
  midline: 'midline',
};

/** The side across from a side; itself, where it has none. */
export const across = (side: StepSide): StepSide => ACROSS[side];

/** Where the hands go: a point, or a practice. */
export type Target = { readonly point: PointCode } | { readonly practice: PracticeId };

/** Where the hands go next. A point is told to be on its other side where its sides are done each by itself, and the first
 * has been; and to be worked once more where it was worked before. */
export type ComingTarget = Target & { readonly onOtherSide?: true; readonly onceMore?: true };

/** What a point or a practice is left out by: its code or its id. */
export const codeOf = (target: Target): LeftOut =>
  'point' in target ? target.point : target.practice;

/** What follows a rest or a reply: the same spot, its other side, more of the same practice, or something else. */
export type Next = 'again' | 'otherSide' | 'more' | ComingTarget;
