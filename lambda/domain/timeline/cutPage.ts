import type { Cue } from './cue';
import { firstCutAfter, isExerciseStart, mayCutAt } from './cuts';
import { openPart } from './openPart';
import { isWithin, plus } from './partBodies';
import type { PartLimits } from './partLimits';
import type { Part } from './splitTimeline';
import {
  cueSegment,
  type Extent,
  extentOf,
  inSequence,
  type Ruler,
  type Segment,
  type TimedStep,
} from './timeline';

/** The limits a page is cut to: with its pictures so much comes to 24 KB at most times, and so much is heard again at most where a page
 * is lost. A single step may be longer. */
export const PAGE_LIMITS: PartLimits = { seconds: 120, characters: 2200 };

/** What is not cut. */
export const UNCUT: PartLimits = { seconds: Infinity, characters: Infinity };

/** What a page is cut from. */
export interface PageSource {
  readonly timeline: readonly TimedStep[];
  /** Index into the timeline: the step it begins with. */
  readonly from: number;
  /** True where it goes on from the page before as if there were none between. */
  readonly isJoined: boolean;
  /** Said before its first step. */
  readonly opening: readonly Cue[];
  /** What is left of a rest before its first step. */
  readonly rest: readonly Segment[];
  readonly ruler: Ruler;
  readonly limits: PartLimits;
  /** Said after the last step of all. */
  readonly closing: readonly Cue[];
  /** Said at its end, where it is not the last: what a newcomer should know. */
  readonly hint: readonly Cue[];
}

/** What ends a page: the end of all, or what a newcomer should know; else nothing, for nobody has to be invited to go on. */
function endingOf(to: number, { timeline, closing, hint, ruler }: PageSource): Segment[] {
  const said = to === timeline.length ? closing : hint;
  return inSequence(
    said.map((cue) => cueSegment(cue, 'close', ruler)),
    false,
  );
}

/** Where pages from a step on may end within the limits. */
function endsWithin(before: Extent, source: PageSource): number[] {
  const { timeline, from, limits } = source;
  const ends: number[] = [];
  let extent = before;
  for (let to = from + 1; to <= timeline.length; to++) {
    if (to > from + 1) extent = plus(extent, extentOf(timeline[to - 1]?.segments ?? []));
    if (!isWithin(plus(extent, extentOf(endingOf(to, source))), limits)) break;
    if (mayCutAt(timeline, to)) ends.push(to);
  }
  return ends;
}

/** The last end between two exercises, unless that leaves less than half of what fits; else the last there is. */
function bestOf(ends: readonly number[], { timeline, from }: PageSource): number {
  const last = ends.at(-1);
  if (last === undefined) return firstCutAfter(timeline, from);
  const between = ends.findLast((to) => isExerciseStart(timeline, to));
  return between !== undefined && between - from >= (last - from) / 2 ? between : last;
}

/** Cuts one page off a timeline: what is spoken and shown before the next one is asked for. Nothing of the timeline is left
 * out or said again between two pages; none ends inside a press. */
export function cutPage(source: PageSource): Part {
  const { timeline, from, isJoined, opening: cues, rest, ruler } = source;
  const step = timeline[from];
  const { opening, first } = isJoined
    ? { opening: [], first: step?.segments ?? [] }
    : openPart(cues, rest, step, ruler);
  const to = bestOf(endsWithin(extentOf([...opening, ...first]), source), source);
  const others = timeline.slice(from + 1, to).flatMap(({ segments }) => segments);
  const segments = [...opening, ...first, ...others, ...endingOf(to, source)];
  return { from, to, first, segments };
}
