import { nextAfter } from '../routine/nextAfter';
import type { Routine } from '../routine/routine';
import { isAtWord } from '../routine/steps';
import type { TimedStep } from './timeline';

/** True where another exercise begins at an index of a timeline, or nothing follows. */
export const isExerciseStart = (timeline: readonly TimedStep[], at: number): boolean =>
  timeline[at]?.step.exercise !== timeline[at - 1]?.step.exercise;

/** True where a reply may end before a step: nobody is left waiting between getting into a practice and beginning it. */
export const mayCutAt = (timeline: readonly TimedStep[], at: number): boolean => {
  const next = timeline[at]?.step;
  return next?.kind !== 'practice' || next.stretch !== 1;
};

/** The shortest that a reply from a step on may be: the index of the step that is no longer in it. */
export const firstCutAfter = (timeline: readonly TimedStep[], from: number): number =>
  mayCutAt(timeline, from + 1) ? from + 1 : from + 2;

/** True where a step goes on with the other side of the one before. */
export const isAtSideStart = (
  timeline: readonly TimedStep[],
  routine: Routine,
  at: number,
): boolean => {
  const before = timeline[at - 1]?.step;
  const after = timeline[at]?.step;
  return before && after ? nextAfter(before, after, routine) === 'otherSide' : false;
};

/** True where a practice is not cut between two of its words. */
export const isAtWordStart = (timeline: readonly TimedStep[], at: number): boolean => {
  const step = timeline[at]?.step;
  return step?.kind !== 'practice' || isAtWord(step);
};
