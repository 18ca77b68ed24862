import type { NamedSide, StepSide } from './target';
import type { DocumentNote } from '../catalogue/documentNote';
import type { PointCode, Posture, Technique, Way } from '../catalogue/point';
import type { Practice, PracticeId } from '../catalogue/practice';

/** Holds are planned, cut and taken up again in multiples of this many seconds: less would not be noticed. */
export const HOLD_STEP_SECONDS = 5;

/** How the finding of a point is told the first time in a routine: in full, or in one short sentence; `brief` leaves out
 * only how it should feel, for nobody finds by a short sentence what they were never shown. */
export type Explanation = 'full' | 'brief' | 'short';

/** A point as planned: all its sides and repetitions. Small, because it travels with the session. */
export interface PointExercise {
  readonly point: PointCode;
  readonly way: string;
  readonly posture: Posture;
  /** Seconds of one press; counted techniques follow from their counts. */
  readonly seconds: number;
  /** Presses per side. */
  readonly repetitions: number;
  /** Between presses on the same spot. */
  readonly restSeconds: number;
  /** Before the next exercise. */
  readonly afterSeconds: number;
  /** How the finding is told. */
  readonly explain: Explanation;
  /** What its document says of it beside its figures. */
  readonly note?: DocumentNote;
  /** A side that is left out from here on, at the listener's wish. */
  readonly skippedSide?: StepSide;
  /** The side it is done on, where that is one alone. */
  readonly onlySide?: NamedSide;
  /** The side it begins on, where that is not the left. */
  readonly firstSide?: NamedSide;
}

/** A practice as planned. */
export interface PracticeExercise {
  readonly practice: PracticeId;
  readonly posture: Posture;
  readonly seconds: number;
  readonly afterSeconds: number;
}

export type Exercise = PointExercise | PracticeExercise;

/** Points and practices as planned, in order. */
export interface Routine {
  readonly exercises: readonly Exercise[];
}

/** How a step that was interrupted is taken up again. */
export interface Interrupted {
  /** Seconds of its hold that were held before. */
  readonly heldSeconds: number;
  /** What is said of the place again: its short form, or nothing where it has just been told. */
  readonly locate: 'back' | 'nothing';
}

/** What is left of a rest that was interrupted. */
export interface InterruptedRest {
  readonly seconds: number;
  /** Index of the step it comes after: the hands are still there. */
  readonly after: number;
}

/** One point, one side, once. */
export interface PressStep {
  readonly kind: 'press';
  readonly exercise: number;
  readonly point: PointCode;
  readonly way: Way;
  readonly side: StepSide;
  /** Counted from 1, per side. */
  readonly repetition: number;
  readonly of: number;
  /** Of its press; what is left of it where it is taken up again. */
  readonly seconds: number;
  readonly interrupted?: Interrupted;
  /** True where the listener wants that side left out. */
  readonly isSkipped: boolean;
}

/** A stretch of a practice, at most half a minute long, so that it can be cut between stretches. */
export interface PracticeStep {
  readonly kind: 'practice';
  readonly exercise: number;
  readonly practice: Practice;
  /** Counted from 1; 0 for getting into it. */
  readonly stretch: number;
  readonly of: number;
  readonly seconds: number;
  /** Of all stretches together. */
  readonly totalSeconds: number;
}

export type Step = PressStep | PracticeStep;

export type Circle = Extract<Technique, { kind: 'circle' }>;
