import type { Bounds, Posture, Span, Tool } from './point';

/** Something worth doing that presses no point. */
export type PracticeId =
  | 'breathing'
  | 'foot-massage'
  | 'hip-circles'
  | 'forward-bends'
  | 'mat'
  | 'pillow'
  | 'hourly-break';

/** How a practice is paced:
 * - `breath`: in and out are spoken, `inSeconds` and `outSeconds` long
 * - `count`: each movement is counted aloud, `secondsEach` long, `count` times, one set for each way
 * - `sequence`: the locale's `count` cues are said once each, in order, evenly spread over the time
 * - `cues`: the locale's cues take turns, one every `cueEverySeconds`; what may stay in its place no longer than
 *   `moveAfterSeconds` is moved then, and has other words from there on
 */
export type Pacing =
  | { readonly kind: 'breath'; readonly inSeconds: number; readonly outSeconds: number }
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly secondsEach: number;
      readonly ways: number;
    }
  | { readonly kind: 'sequence'; readonly count: number }
  | {
      readonly kind: 'cues';
      readonly cueEverySeconds: number;
      readonly moveAfterSeconds?: number;
    };

/** A practice, with everything the coach knows of it but its words. Its file also has what the sources say of it, and why its
 * figures are what they are, which the bundle leaves out. */
export interface Practice {
  readonly id: PracticeId;
  readonly pacing: Pacing;
  /** How long it lasts in all; for `count` pacing the three are equal and follow from the counts. */
  readonly seconds: Bounds;
  /** How long its document has it, where it gives numbers: doing less is told, and why. */
  readonly sourceSeconds?: Span;
  readonly postures: readonly Posture[];
  /** True where its own first words tell the listener how to sit, stand or lie. */
  readonly placesListener: boolean;
  readonly tools: readonly Tool[];
  readonly avoidWhen: readonly string[];
}
