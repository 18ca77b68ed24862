import type { Interrupted, Routine } from '../../domain/routine/routine';
import type { Cue } from '../../domain/timeline/cue';
import type { Wish } from '../turn/state';

/** Where guidance starts or goes on from, and what is said before its first step. */
export interface Start {
  readonly wish: Wish;
  readonly routine: Routine;
  readonly from: number;
  /** How that step is taken up, where it was interrupted. */
  readonly takenUp?: Interrupted;
  /** What is left of a rest before it, where that was interrupted, in seconds. */
  readonly restSeconds?: number;
  readonly lead: readonly Cue[];
  readonly reply: number;
  /** True where it was heard to its end before. */
  readonly isCounted?: true;
}

/** A step to go on from. */
export type ResumePoint = Pick<Start, 'from' | 'takenUp' | 'restSeconds'>;

/** The same step, to be begun at once. */
export function withoutRest({ restSeconds: _, ...point }: ResumePoint): ResumePoint {
  return point;
}
