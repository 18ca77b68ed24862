import type { IndexedStep } from '../routine/caps';
import type { Catalogue } from '../catalogue/catalogue';
import type { DocumentNote } from '../catalogue/documentNote';
import type { CueLine } from './cue';
import type { CueMaker } from './cueMaker';
import type { Next } from '../routine/target';
import { exerciseAt, nextAfter, targetOf } from '../routine/nextAfter';
import type { PointCode } from '../catalogue/point';
import type { Routine, Step } from '../routine/routine';
import type { Placement } from './placement';
import { cueSegment, type Ruler, type Segment } from './timeline';

/** How a reply finds the listener. */
export interface Opening {
  /** Index of the step it begins with, or the next that there is. */
  readonly from: number;
  /** How they are placed, where that is known. */
  readonly placement?: Placement;
}

/** What a timeline is built from. */
export interface TimelineParts {
  readonly routine: Routine;
  readonly steps: readonly IndexedStep[];
  readonly catalogue: Catalogue;
  readonly ruler: Ruler;
  /** How the reply that is to be spoken finds the listener; any other finds them placed for its first step, for the one
   * before it told them to be. */
  readonly opening?: Opening;
}

/** What the segments of a step are made from. */
export interface Context extends Pick<TimelineParts, 'routine' | 'catalogue' | 'ruler'> {
  readonly cue: CueMaker;
  /** How the listener is placed before the step, where that is known. */
  readonly placed: Placement | undefined;
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** A line as a segment, numbered among its kind. */
export const said = (line: CueLine, phase: Segment['phase'], context: Context): Segment =>
  cueSegment(context.cue(line), phase, context.ruler);

/** What is known of moving the hands in the region of a point. */
export function regionOf(code: PointCode, { catalogue }: Context) {
  const { region } = catalogue.point(code);
  const known = catalogue.movements.regions[region];
  if (!known) throw new Error(`Nothing is known of moving to the ${region}.`);
  return known;
}

/** What a step is to the one before it; another target where there is none. */
export const relationOf = (step: Step, { previous, routine }: Context): Next =>
  previous ? nextAfter(previous, step, routine) : targetOf(exerciseAt(routine, step.exercise));

/** What the document that is followed says of a step beside its figures. */
export function documentNoteOf(
  step: Step,
  { routine }: Pick<Context, 'routine'>,
): DocumentNote | undefined {
  const exercise = exerciseAt(routine, step.exercise);
  return 'point' in exercise ? exercise.note : undefined;
}
