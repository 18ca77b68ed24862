import type { Cue } from './cue';
import type { Step } from '../routine/routine';
import type { Placement } from './placement';

/** Phases of a step, with what comes before the first and after the last. */
export type Phase = 'open' | 'place' | 'locate' | 'press' | 'hold' | 'release' | 'rest' | 'close';

/** A stretch of a timeline: something said, or something not said. */
export type Segment = {
  readonly phase: Phase;
  readonly seconds: number;
  /** Characters of speech markup it fills in a reply. */
  readonly characters: number;
} & (
  | {
      readonly kind: 'cue';
      readonly cue: Cue;
      /** The pause that is still to be counted if another cue follows at once. */
      readonly pauseSeconds: number;
    }
  | { readonly kind: 'silence' }
);

/** One step laid out in time. */
export interface TimedStep {
  /** Index of the step in its routine. */
  readonly stepIndex: number;
  readonly step: Step;
  /** How the listener is placed for it. */
  readonly placement: Placement;
  readonly segments: readonly Segment[];
  /** The same step as it sounds when it opens a reply: the hands are told the place again. */
  readonly asOpening: readonly Segment[];
}

/** How much of a reply something takes up. */
export interface Extent {
  readonly seconds: number;
  readonly characters: number;
}

/** What a cue takes up: its sound, and the pause that follows it where something else is said at once. */
export interface CueExtent extends Extent {
  readonly pauseSeconds: number;
}

/** Measures what is said, and how much time is left between. */
export interface Ruler {
  extentOf(cue: Cue): CueExtent;
  /** How much longer than usual the listener is given to rest, and to get from place to place. */
  readonly leisure: number;
}

/** Longest single break in speech markup, and the characters one takes up. */
const BREAK = { seconds: 10, characters: 26 };

/** Seconds to hundredths: finer than any voice, coarse enough to write down. */
export const roundSeconds = (seconds: number) => Math.round(seconds * 100) / 100;

/** A cue as a segment, as long as it sounds. */
export function cueSegment(cue: Cue, phase: Phase, ruler: Ruler): Segment {
  const { seconds, characters, pauseSeconds } = ruler.extentOf(cue);
  return { kind: 'cue', cue, phase, seconds: roundSeconds(seconds), characters, pauseSeconds };
}

/** Segments that follow one another: where a cue is followed by another one, the pause between them is counted with the
 * first. Silence takes the place of that pause. */
export function inSequence(segments: readonly Segment[], isFollowedByCue: boolean): Segment[] {
  return segments.map((segment, index) => {
    const next = segments[index + 1];
    const beforeCue = next ? next.kind === 'cue' : isFollowedByCue;
    if (segment.kind === 'silence' || !beforeCue) return segment;
    const { kind, cue, phase, characters } = segment;
    const seconds = roundSeconds(segment.seconds + segment.pauseSeconds);
    return { kind, cue, phase, seconds, characters, pauseSeconds: 0 };
  });
}

/** Silence as a segment; none for nothing or less. */
export function silenceSegments(seconds: number, phase: Phase): Segment[] {
  const rounded = roundSeconds(seconds);
  if (rounded <= 0) return [];
  const characters = Math.ceil(rounded / BREAK.seconds) * BREAK.characters;
  return [{ kind: 'silence', phase, seconds: rounded, characters }];
}

/** Total length of some segments, in seconds. */
export function secondsOf(segments: readonly Segment[]): number {
  return extentOf(segments).seconds;
}

/** What some segments take up together. */
export function extentOf(segments: readonly Segment[]): Extent {
  let seconds = 0;
  let characters = 0;
  for (const segment of segments) {
    seconds += segment.seconds;
    characters += segment.characters;
  }
  return { seconds: roundSeconds(seconds), characters };
}
