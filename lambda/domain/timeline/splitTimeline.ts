import type { Cue } from './cue';
import { firstCutAfter, isAtSideStart, isExerciseStart, mayCutAt } from './cuts';
import { openPart } from './openPart';
import {
  type BodiesFrom,
  bodySegments,
  createBodies,
  isWithin,
  minus,
  NOTHING,
  plus,
} from './partBodies';
import type { PartLimits } from './partLimits';
import { createPartEnding, type EndingSource, type PartEnding } from './partEnding';
import { type Extent, extentOf, type Segment } from './timeline';

/** One reply's worth of a timeline. */
export interface Part {
  /** Indices into the timeline: the first step, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
  /** Its first step as it sounds in it. */
  readonly first: readonly Segment[];
}

/** What parts are cut from. */
export interface PartSource extends EndingSource {
  readonly limits: PartLimits;
  /** Said before the first part. */
  readonly opening: readonly Cue[];
  /** How many replies of this routine came before; it varies the wording at the ends. */
  readonly replyNumber: number;
}

/** Cuts parts off one timeline. Every step is measured once. */
interface Cutter {
  /** The part that begins at a step and follows `replies` others; `rest` is what is left of a rest before that step. */
  partFrom(from: number, opening: readonly Cue[], replies: number, rest?: readonly Segment[]): Part;
}

/** What parts are cut with: their source, measured. */
interface Cutting {
  readonly source: PartSource;
  readonly bodiesFrom: BodiesFrom;
  readonly ending: PartEnding;
  /** How many parts it takes from a step to the end, as far as that was counted. */
  readonly counts: Map<number, number>;
}

/** The last step (exclusive) up to which a part may run; one step at least. */
function furthest(from: number, opening: Extent, replyNumber: number, cutting: Cutting): number {
  const { timeline, limits } = cutting.source;
  const last = cutting.bodiesFrom(from, opening).findLastIndex((body, index) => {
    const to = from + 1 + index;
    const fits = () => isWithin(plus(body, extentOf(cutting.ending(to, replyNumber))), limits);
    return mayCutAt(timeline, to) && fits();
  });
  return last < 0 ? firstCutAfter(timeline, from) : from + 1 + last;
}

/** How many parts it takes from a step to the end, each as long as can be. */
function countParts(from: number, replyNumber: number, cutting: Cutting): number {
  if (from >= cutting.source.timeline.length) return 0;
  const known = cutting.counts.get(from);
  if (known !== undefined) return known;
  const to = furthest(from, NOTHING, replyNumber, cutting);
  const count = 1 + countParts(to, replyNumber + 1, cutting);
  cutting.counts.set(from, count);
  return count;
}

/** The last cut inside a part that fits better and costs no extra reply: between exercises, else between sides. */
function betterCut(
  from: number,
  to: number,
  replyNumber: number,
  cutting: Cutting,
): number | undefined {
  const { timeline, routine } = cutting.source;
  const cuts = Array.from({ length: to - from }, (_, index) => to - index).filter((at) =>
    mayCutAt(timeline, at),
  );
  const countFrom = (at: number) => countParts(at, replyNumber + 1, cutting);
  const costsNothing = (at: number) => countFrom(at) <= countFrom(to);
  const between = cuts.find((at) => isExerciseStart(timeline, at) && costsNothing(at));
  return between ?? cuts.find((at) => isAtSideStart(timeline, routine, at) && costsNothing(at));
}

/** Measures a timeline for cutting. */
export function createCutter(source: PartSource): Cutter {
  const { timeline, limits, ruler } = source;
  const ending = createPartEnding(source);
  const cutting = {
    source,
    ending,
    bodiesFrom: createBodies(timeline, limits),
    counts: new Map<number, number>(),
  };
  return {
    partFrom: (from, leadCues, replyNumber, rest = []) => {
      const step = timeline[from];
      const { opening, first } = openPart(leadCues, rest, step, ruler);
      const added = minus(extentOf([...opening, ...first]), extentOf(step?.asOpening ?? []));
      const last = furthest(from, added, replyNumber, cutting);
      const to = betterCut(from, last, replyNumber, cutting) ?? last;
      const body = bodySegments(timeline, from, to, first);
      return { from, to, first, segments: [...opening, ...body, ...ending(to, replyNumber)] };
    },
  };
}

/** Cuts a timeline into the parts that one "next" after another would bring: between exercises where that costs no
 * extra reply, else between steps, never inside a press. */
export function splitTimeline(source: PartSource): Part[] {
  const cutter = createCutter(source);
  const parts: Part[] = [];
  for (let from = 0; from < source.timeline.length;) {
    const opening = parts.length === 0 ? source.opening : [];
    const part = cutter.partFrom(from, opening, source.replyNumber + parts.length);
    parts.push(part);
    from = part.to;
  }
  return parts;
}
