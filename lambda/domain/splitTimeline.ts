import { exerciseAt, nextAfter, targetOf } from './buildTimeline';
import type { Cue, CueMaker } from './cue';
import type { Routine } from './routine';
import { cueSegment, type Ruler, secondsOf, type Segment, type TimedStep } from './timeline';

/** Most of speech markup in one reply. Alexa refuses more than 8,000 characters; the rest is kept for a lead. */
export const PART_CHARACTERS = 6500;
/** Longest reply. Amazon publishes no cap on speech plus breaks, but 240 s for rendered audio; this stays clear of it. */
export const PART_SECONDS = 200;

/** How much one reply may hold. */
export interface PartLimits {
  readonly characters: number;
  readonly seconds: number;
}

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
export interface PartSource {
  readonly timeline: readonly TimedStep[];
  readonly routine: Routine;
  readonly ruler: Ruler;
  readonly limits: PartLimits;
  /** Said before a routine's first part, or before a part that does not simply follow the last one. */
  readonly lead: readonly Cue[];
  /** Said after the last step. */
  readonly closing: readonly Cue[];
  /** How many replies of this routine came before; it varies the wording at the ends. */
  readonly reply: number;
}

const totalCharacters = (segments: readonly Segment[], ruler: Ruler) =>
  segments.reduce((sum, segment) => sum + ruler.charactersOf(segment), 0);

const say = (line: Parameters<CueMaker>[0], source: PartSource): Segment =>
  cueSegment({ ...line, nth: source.reply } as Cue, 'close', source.ruler);

/** Seconds of what is left of an exercise, from a step on. */
function restOfExercise(source: PartSource, from: number): number {
  const exercise = source.timeline[from]?.step.exercise;
  const ahead = source.timeline.slice(from).filter(({ step }) => step.exercise === exercise);
  return secondsOf(ahead.flatMap((step) => step.segments));
}

/** What closes a part: what was done, what comes, and the invitation to say "next"; or the routine's end. */
function tailSegments(source: PartSource, to: number): Segment[] {
  const { timeline, routine, ruler } = source;
  const done = timeline[to - 1];
  const next = timeline[to];
  if (!done || !next) return source.closing.map((cue) => cueSegment(cue, 'close', ruler));
  const after = nextAfter(done.step, next.step, routine);
  const invite = say({ say: 'invite', next: after }, source);
  if (typeof after !== 'object') return [invite];
  const doneTarget = targetOf(exerciseAt(routine, done.step.exercise));
  const seconds = restOfExercise(source, to);
  return [say({ say: 'partEnd', done: doneTarget, next: after, seconds }, source), invite];
}

/** The rest before another exercise is left to the listening window: the tail says what comes next instead. */
function withoutTravel(segments: readonly Segment[], isCutBetweenExercises: boolean): Segment[] {
  return segments.filter(
    (segment) =>
      !isCutBetweenExercises ||
      segment.phase !== 'rest' ||
      (segment.kind === 'cue' && segment.cue.say !== 'rest'),
  );
}

/** The part from one step to another, with its lead and its tail. */
function assemble(source: PartSource, from: number, to: number): Part {
  const { timeline, ruler } = source;
  const next = timeline[to];
  const steps = timeline.slice(from, to);
  const body = steps.flatMap((step, index) => {
    const segments = index === 0 ? step.afresh : step.segments;
    const isLast = index === steps.length - 1;
    return withoutTravel(segments, isLast && next?.step.exercise !== step.step.exercise);
  });
  const lead = source.lead.map((cue) => cueSegment(cue, 'open', ruler));
  return { from, to, segments: [...lead, ...body, ...tailSegments(source, to)] };
}

function isWithin(part: Part, { ruler, limits }: PartSource): boolean {
  return (
    secondsOf(part.segments) <= limits.seconds &&
    totalCharacters(part.segments, ruler) <= limits.characters
  );
}

/** The longest part from a step that stays inside the limits; one step at least. */
function longestPart(source: PartSource, from: number): Part {
  let longest = assemble(source, from, from + 1);
  for (let to = from + 2; to <= source.timeline.length; to++) {
    const part = assemble(source, from, to);
    if (!isWithin(part, source)) break;
    longest = part;
  }
  return longest;
}

const following = (source: PartSource): PartSource => ({
  ...source,
  lead: [],
  reply: source.reply + 1,
});

/** How many parts it takes from a step to the end, each as long as can be. */
function countParts(source: PartSource, from: number): number {
  if (from >= source.timeline.length) return 0;
  return 1 + countParts(following(source), longestPart(source, from).to);
}

/** The last step at or before `to` that begins an exercise, if there is one after `from`. */
function lastExerciseStart(timeline: readonly TimedStep[], from: number, to: number) {
  for (let at = to; at > from; at--)
    if (timeline[at]?.step.exercise !== timeline[at - 1]?.step.exercise) return at;
  return undefined;
}

/** The part that begins at a step. It ends between exercises where that costs no extra reply, else between steps. */
export function partFrom(source: PartSource, from: number): Part {
  const longest = longestPart(source, from);
  const between = lastExerciseStart(source.timeline, from, longest.to);
  if (between === undefined || between === longest.to) return longest;
  const rest = following(source);
  const costsNothing = countParts(rest, between) <= countParts(rest, longest.to);
  return costsNothing ? assemble(source, from, between) : longest;
}

/** Cuts a timeline into the parts that one "next" after another would bring. */
export function splitTimeline(source: PartSource): Part[] {
  const parts: Part[] = [];
  let rest = source;
  for (let from = 0; from < source.timeline.length; ) {
    const part = partFrom(rest, from);
    parts.push(part);
    from = part.to;
    rest = following(rest);
  }
  return parts;
}
