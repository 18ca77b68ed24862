import type { Cue, MannerNote } from '../../domain/timeline/cue';
import type { MannerId } from '../../domain/catalogue/manner';
import type { Routine } from '../../domain/routine/routine';
import type { Scene } from '../guidance/withGuidance';
import type { ResumePoint } from '../turn/moment';
import type { NamedAhead, Wish } from '../turn/wish';

/** How what is under way is to go on: in some manner, for some minutes, or both. */
export interface AskedChange extends NamedAhead {
  readonly manners: readonly MannerId[];
  /** What it must still take, in seconds: where that can't be, all stays as it is. */
  readonly leastSeconds?: number;
}

/** Guidance under way, and the step it goes on from. */
export interface UnderWay<Kind extends Wish['kind'] = Wish['kind']> extends Scene {
  readonly wish: Extract<Wish, { kind: Kind }>;
  readonly resumeAt: ResumePoint;
}

/** How guidance goes on, and what is said of that. */
export interface Changed {
  readonly wish: Wish;
  readonly routine: Routine;
  readonly resumeAt: ResumePoint;
  readonly opening: readonly Cue[];
}

/** What is said of a change of manner; nothing where there is none. */
export const mannerCues = (manners: readonly MannerId[], note: MannerNote): Cue[] =>
  manners.length > 0 ? [{ say: 'changeManner', manners, note, nth: 0 }] : [];

/** Guidance that goes on as it was. */
export const unchanged = (
  opening: readonly Cue[],
  { guidance, resumeAt }: Pick<UnderWay, 'guidance' | 'resumeAt'>,
): Changed => ({
  wish: guidance.wish,
  routine: guidance.routine,
  resumeAt,
  opening,
});

/** It cannot be longer than it is. */
export const longestCue = (seconds: number): Cue => ({
  say: 'lengthLimit',
  note: 'longest',
  seconds: Math.max(1, Math.round(seconds / 60)) * 60,
  nth: 0,
});
