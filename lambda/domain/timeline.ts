import type { Cue } from './cue';
import type { Step } from './routine';

/** Phases of a step, with what comes before the first and after the last. */
export type Phase = 'open' | 'locate' | 'press' | 'hold' | 'release' | 'rest' | 'close';

/** A stretch of a timeline: something said, or something not said. */
export type Segment = {
  readonly phase: Phase;
  readonly seconds: number;
} & ({ readonly kind: 'cue'; readonly cue: Cue } | { readonly kind: 'silence' });

/** One step laid out in time. */
export interface TimedStep {
  /** Index of the step in its routine. */
  readonly place: number;
  readonly step: Step;
  readonly segments: readonly Segment[];
  /** The same step as it sounds when it opens a reply: the hands are told the place again. */
  readonly afresh: readonly Segment[];
}

/** Tells how long a cue takes to say, and how much of a reply a segment fills. */
export interface Ruler {
  /** Seconds from the first sound to the moment the next segment begins. */
  secondsOf(cue: Cue): number;
  /** Characters of speech markup. */
  charactersOf(segment: Segment): number;
}

/** Seconds to hundredths: finer than any voice, coarse enough to write down. */
export const roundSeconds = (seconds: number) => Math.round(seconds * 100) / 100;

/** A cue as a segment, as long as the ruler says. */
export function cueSegment(cue: Cue, phase: Phase, ruler: Ruler): Segment {
  return { kind: 'cue', cue, phase, seconds: roundSeconds(ruler.secondsOf(cue)) };
}

/** Silence as a segment; none for nothing or less. */
export function silence(seconds: number, phase: Phase): Segment[] {
  const rounded = roundSeconds(seconds);
  return rounded > 0 ? [{ kind: 'silence', phase, seconds: rounded }] : [];
}

/** Total length of some segments, in seconds. */
export function secondsOf(segments: readonly Segment[]): number {
  return roundSeconds(segments.reduce((sum, segment) => sum + segment.seconds, 0));
}
