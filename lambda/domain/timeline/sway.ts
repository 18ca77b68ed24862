import { extentOf, roundSeconds, type Segment } from './timeline';

/** How much slower or quicker than predicted a voice may be, as a share of it. */
export const VOICE_SHARE = 0.1;

/** The longest pause that a voice makes between two sentences, in seconds: a device may make it beside a break. */
const LONGEST_PAUSE_SECONDS = 0.8;

/** How far from what was predicted a device may be in what it speaks. */
export interface Sway {
  /** By how many seconds it may be ahead at the most: its voice is quicker, and silence is not. */
  readonly early: number;
  /** By how many seconds it may be behind at the most once all steps are over, beyond what its voice makes of it all: its breaks
   * add to the pauses between sentences. */
  readonly late: number;
}

/** By how many seconds a device may be behind at the most in each of some stretches that follow one another, beyond what its voice
 * makes of all of it. Silence is no longer in a slower voice, so that it may catch up in a long one. */
export function latenessIn(stretches: readonly (readonly Segment[])[]): number[] {
  let behind = 0;
  let isAfterWords = false;
  return stretches.map((segments) => {
    let most = behind;
    for (const { kind, seconds } of segments) {
      if (kind === 'silence')
        behind += (isAfterWords ? LONGEST_PAUSE_SECONDS : 0) - seconds * VOICE_SHARE;
      isAfterWords = kind === 'cue';
      most = Math.max(most, behind);
    }
    return roundSeconds(Math.max(0, most));
  });
}

const isClosing = ({ phase }: Segment) => phase === 'close';

/** How far a device may be ahead or behind in some segments. */
export function swayIn(segments: readonly Segment[]): Sway {
  const words = segments.filter(({ kind }) => kind === 'cue');
  const closesAt = segments.findLastIndex((segment) => !isClosing(segment)) + 1;
  const [, late = 0] = latenessIn([segments.slice(0, closesAt), segments.slice(closesAt)]);
  return { early: roundSeconds(extentOf(words).seconds * VOICE_SHARE), late };
}
