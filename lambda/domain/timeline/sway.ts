import { roundSeconds, type Segment } from './timeline';

/** How much slower or quicker than predicted a voice may be, as a share of it. */
export const VOICE_SHARE = 0.1;

/** The longest pause that a voice makes between two sentences, in seconds: a device may make it beside a break. */
const LONGEST_PAUSE_SECONDS = 0.8;

/** How far from what was predicted a device may be in what it speaks. */
export interface Sway {
  /** By how many seconds it may be ahead at the most: its voice is quicker, and silence is not. */
  readonly early: number;
  /** By how many seconds it may be behind at the most, over what its voice makes of it all: its breaks add to the pauses between
   * sentences. */
  readonly late: number;
}

/** How far a device may be ahead or behind in some segments. */
export function swayIn(segments: readonly Segment[]): Sway {
  let [early, behind, late] = [0, 0, 0];
  segments.forEach(({ kind, seconds }, index) => {
    const isAfterWords = segments[index - 1]?.kind === 'cue';
    if (kind === 'cue') early += seconds * VOICE_SHARE;
    else behind += (isAfterWords ? LONGEST_PAUSE_SECONDS : 0) - seconds * VOICE_SHARE;
    late = Math.max(late, behind);
  });
  return { early: roundSeconds(early), late: roundSeconds(late) };
}
