import type { PointCode } from '../catalogue/point';
import type { Routine } from '../routine/routine';
import type { LengthNote } from '../timeline/cue';

/** Shortest and longest routine a listener may ask for, in minutes. */
export const MINUTES = { min: 3, max: 30 };

/** A routine that is as long as it says. */
export interface Planned {
  readonly kind: 'planned';
  readonly routine: Routine;
  readonly minutes: number;
  readonly note: LengthNote;
  /** What is pressed once beforehand, to warm up. */
  readonly warmUp?: PointCode;
  /** Seconds of all replies together, and of the windows before what silence brings. */
  readonly seconds: number;
}

/** A routine, or the news that caps, posture or missing hands leave nothing to do. */
export type Plan = Planned | { readonly kind: 'nothingLeft' };
