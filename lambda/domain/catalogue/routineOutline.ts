import type { DocumentNote } from './documentNote';
import type { MannerId } from './manner';
import type { AreaId, PointCode, Posture, Tool } from './point';
import type { PracticeId } from './practice';

/** One thing a routine may hold: a point worked in a certain way (or its first fitting way), or a practice. */
export type OutlineEntry =
  | {
      readonly point: PointCode;
      readonly way?: string;
      /** Seconds of one press, and presses per side, where its document has its own. */
      readonly seconds?: number;
      readonly repetitions?: number;
      /** Rest before what comes next, in seconds, where its document has one. */
      readonly afterSeconds?: number;
      readonly note?: DocumentNote;
    }
  | { readonly practice: PracticeId; readonly seconds?: number };

/** A routine as authored, before it is fitted to a length, a posture and a pair of hands. */
export interface RoutineOutline {
  /** `'lower-back'`, `'desk'`, `'document-4-upper'`, … */
  readonly id: string;
  /** Set where the outline is the answer to an area a listener names. */
  readonly area?: AreaId;
  /** Set where the outline is the answer to a manner that is named without an area. */
  readonly manner?: MannerId;
  /** In order of importance, and in the order they are done in: what comes first is dropped last. */
  readonly entries: readonly OutlineEntry[];
  /** The points of the place that is asked for: at least half of what is pressed lies there. */
  readonly place?: readonly PointCode[];
  /** What is pressed once beforehand, for somebody who has never been taught the first point. */
  readonly warmUp?: PointCode;
  /** Set where it is too long to be done at once: the outline of each half, by the area the half is for. */
  readonly halves?: Readonly<Partial<Record<AreaId, string>>>;
  /** True for a source document's own order, which is kept as it is. */
  readonly keepsOrder: boolean;
  /** How long it takes when a listener names no length, in minutes. */
  readonly usualMinutes: number;
  /** True where that is only about so long: with no other length it takes what its own figures need. */
  readonly takesItsTime?: true;
  /** Empty where any posture will do. */
  readonly postures: readonly Posture[];
  readonly needsHelper: boolean;
  readonly tools: readonly Tool[];
}
