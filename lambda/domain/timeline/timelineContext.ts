import type { IndexedStep } from '../routine/caps';
import type { Catalogue } from '../catalogue/catalogue';
import type { CueMaker } from './cue';
import type { Next } from '../routine/target';
import { exerciseAt, nextAfter, targetOf } from '../routine/nextAfter';
import type { Posture } from '../catalogue/point';
import type { Exercise, Routine, Step } from '../routine/routine';
import { cueSegment, type Ruler, type Segment } from './timeline';

/** How a reply finds the listener: in which posture, where that is known. */
export interface Opening {
  readonly posture?: Posture;
}

/** What a timeline is built from. */
export interface TimelineParts {
  readonly routine: Routine;
  readonly steps: readonly IndexedStep[];
  readonly catalogue: Catalogue;
  readonly ruler: Ruler;
  /** How the reply that is to be spoken finds the listener; else each finds them as the step before it left them. */
  readonly opening?: Opening;
}

/** What the segments of a step are made from. */
export interface Context extends TimelineParts {
  readonly cue: CueMaker;
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** A line as a segment, numbered among its kind. */
export const said = (
  line: Parameters<CueMaker>[0],
  phase: Segment['phase'],
  context: Context,
): Segment => cueSegment(context.cue(line), phase, context.ruler);

/** True where a helper presses. */
export const isHelped = (exercise: Exercise, { catalogue }: Context) =>
  'point' in exercise && catalogue.way(exercise.point, exercise.way).presser === 'helper';

/** What a step is to the one before it; another target where there is none. */
export const relationOf = (step: Step, { previous, routine }: Context): Next =>
  previous ? nextAfter(previous, step, routine) : targetOf(exerciseAt(routine, step.exercise));
