import type { Cue } from './cue';
import { nextAfter } from '../routine/nextAfter';
import { createTail, type TailSource } from './partEnding';
import type { Routine } from '../routine/routine';
import {
  cueSegment,
  type Extent,
  extentOf,
  inSequence,
  type Segment,
  type TimedStep,
} from './timeline';

/** Most of speech markup in one reply. Alexa refuses more than 8,000 characters; the rest is a margin. */
export const PART_CHARACTERS = 6500;

/** Longest reply. Amazon publishes no cap on speech plus breaks, but 240 s for rendered audio; this stays clear of it. */
export const PART_SECONDS = 200;

/** How much one reply may hold. */
export type PartLimits = Extent;

/** The limits a reply is cut to unless configured otherwise. */
export const PART_LIMITS: PartLimits = { characters: PART_CHARACTERS, seconds: PART_SECONDS };

/** One reply's worth of a timeline. */
export interface Part {
  /** Indices into the timeline: the first step, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
}

/** What parts are cut from. */
export interface PartSource extends TailSource {
  readonly limits: PartLimits;
  /** Said before the first part. */
  readonly lead: readonly Cue[];
  /** How many replies of this routine came before; it varies the wording at the ends. */
  readonly reply: number;
}

/** Cuts parts off one timeline. Every step is measured once. */
interface Cutter {
  /** The part that begins at a step and follows `replies` others; `rest` is what is left of a rest before that step. */
  partFrom(from: number, lead: readonly Cue[], replies: number, rest?: readonly Segment[]): Part;
}

const isExerciseStart = (timeline: readonly TimedStep[], at: number) =>
  timeline[at]?.step.exercise !== timeline[at - 1]?.step.exercise;

/** Nobody is left waiting between getting into a practice and beginning it. */
const mayCutAt = (timeline: readonly TimedStep[], at: number) => {
  const next = timeline[at]?.step;
  return next?.kind !== 'practice' || next.stretch !== 1;
};

const firstCutAfter = (timeline: readonly TimedStep[], from: number) =>
  mayCutAt(timeline, from + 1) ? from + 1 : from + 2;

const isAtSideStart = (timeline: readonly TimedStep[], routine: Routine, at: number) => {
  const before = timeline[at - 1]?.step;
  const after = timeline[at]?.step;
  return before && after ? nextAfter(before, after, routine) === 'otherSide' : false;
};

/** The rest before another exercise, which a cut leaves to the listening window: the tail says what comes next. */
const isTravel = (segment: Segment) =>
  segment.phase === 'rest' && (segment.kind === 'silence' || segment.cue.say === 'rest');

const minus = (a: Extent, b: Extent): Extent => ({
  seconds: a.seconds - b.seconds,
  characters: a.characters - b.characters,
});

const isWithin = (extent: Extent, limits: PartLimits) =>
  extent.seconds <= limits.seconds && extent.characters <= limits.characters;

/** Measures a timeline for cutting. */
export function createCutter(source: PartSource): Cutter {
  const { timeline, limits, ruler } = source;
  const tail = createTail(source);
  const whole = timeline.map((step) => extentOf(step.segments));
  const asOpening = timeline.map((step) => extentOf(step.asOpening));
  const travel = timeline.map((step) => extentOf(step.segments.filter(isTravel)));
  const counts = new Map<number, number>();

  /** The last step (exclusive) up to which a part may run; one step at least. */
  const furthest = (from: number, lead: Extent, reply: number): number => {
    let seconds = lead.seconds + (asOpening[from]?.seconds ?? 0);
    let characters = lead.characters + (asOpening[from]?.characters ?? 0);
    let to = firstCutAfter(timeline, from);
    for (let at = from + 1; at <= timeline.length; at++) {
      const dropped = isExerciseStart(timeline, at) ? travel[at - 1] : undefined;
      const body = dropped ? minus({ seconds, characters }, dropped) : { seconds, characters };
      const end = extentOf(tail(at, reply));
      const sum = {
        seconds: body.seconds + end.seconds,
        characters: body.characters + end.characters,
      };
      if (isWithin(sum, limits) && mayCutAt(timeline, at)) to = at;
      else if (!isWithin(body, limits)) break;
      seconds += whole[at]?.seconds ?? 0;
      characters += whole[at]?.characters ?? 0;
    }
    return to;
  };

  /** How many parts it takes from a step to the end, each as long as can be. */
  const countParts = (from: number, reply: number): number => {
    if (from >= timeline.length) return 0;
    const known = counts.get(from);
    if (known !== undefined) return known;
    const count = 1 + countParts(furthest(from, { seconds: 0, characters: 0 }, reply), reply + 1);
    counts.set(from, count);
    return count;
  };

  /** The last cut inside a part that fits better and costs no extra reply: between exercises, else between sides. */
  const betterCut = (from: number, to: number, reply: number): number | undefined => {
    const cuts = Array.from({ length: to - from }, (_, index) => to - index).filter((at) =>
      mayCutAt(timeline, at),
    );
    const costsNothing = (at: number) => countParts(at, reply + 1) <= countParts(to, reply + 1);
    const isSideStart = (at: number) => isAtSideStart(timeline, source.routine, at);
    const between = cuts.find((at) => isExerciseStart(timeline, at) && costsNothing(at));
    return between ?? cuts.find((at) => isSideStart(at) && costsNothing(at));
  };

  const assemble = (from: number, to: number, lead: readonly Segment[], reply: number): Part => {
    const body = timeline.slice(from, to).flatMap((step, index) => {
      const segments = index === 0 ? step.asOpening : step.segments;
      const isLast = from + index === to - 1;
      return isLast && isExerciseStart(timeline, to)
        ? segments.filter((segment) => !isTravel(segment))
        : segments;
    });
    return { from, to, segments: [...lead, ...body, ...tail(to, reply)] };
  };

  return {
    partFrom: (from, leadCues, replies, rest = []) => {
      const said = leadCues.map((cue) => cueSegment(cue, 'open', ruler));
      const lead = [...inSequence(said, rest[0]?.kind !== 'silence'), ...rest];
      const to = furthest(from, extentOf(lead), replies);
      return assemble(from, betterCut(from, to, replies) ?? to, lead, replies);
    },
  };
}

/** Cuts a timeline into the parts that one "next" after another would bring: between exercises where that costs no
 * extra reply, else between steps, never inside a press. */
export function splitTimeline(source: PartSource): Part[] {
  const cutter = createCutter(source);
  const parts: Part[] = [];
  for (let from = 0; from < source.timeline.length;) {
    const lead = parts.length === 0 ? source.lead : [];
    const part = cutter.partFrom(from, lead, source.reply + parts.length);
    parts.push(part);
    from = part.to;
  }
  return parts;
}
