import { type Lesson, lessonOf } from '../catalogue/point';
import type { Cue } from './cue';
import type { Placement } from './placement';
import type { Part } from './splitTimeline';
import { latenessIn, type Sway, swayIn } from './sway';
import { extentOf, type Phase, roundSeconds, type Segment, type TimedStep } from './timeline';

/** Seconds since the first word of a reply, from and to. */
export type Interval = readonly [from: number, to: number];

/** What of a step is heard when. All times are seconds since the first word of its reply. */
export interface SpokenStep {
  /** Its index among the steps of the routine. */
  readonly step: number;
  /** When all that is said of its place has been said. */
  readonly foundAt: number;
  /** When it is held: once, but for what is pressed and released by turns. */
  readonly held: readonly Interval[];
  /** When the word to let go has been said; of a stretch with none, its end. */
  readonly releasedAt: number;
  /** When the rest after it is over. */
  readonly endsAt: number;
  /** By how many seconds a device may be behind in it until half of it has been held, and from then on, as `Sway` has it of what
   * comes after; not known of what an earlier release began. */
  readonly late?: number;
  readonly lateHeld?: number;
}

/** What of a reply is heard when: all it takes to find a listener in it again. All times are seconds since its first word. How
 * far a device may be ahead or behind is not known of what an earlier release began. */
export interface Spoken extends Partial<Sway> {
  /** When its last word is over. */
  readonly seconds: number;
  /** When its first step begins: until then it is said what comes, and rested. */
  readonly opensFor: number;
  readonly steps: readonly SpokenStep[];
  /** When the disclaimer has been said, where it is. */
  readonly disclaimedAt?: number;
  /** When it has been told how to be placed for the next reply, and how, where it is. */
  readonly placed?: readonly [at: number, placement: Placement];
  /** What somebody who did not know it is taught, and when that has been said. */
  readonly lessons: readonly (readonly [at: number, lesson: Lesson])[];
}

/** What of one part of a reply is heard when, and where guidance goes on after it. */
export interface SpokenPart extends Spoken {
  /** Index of the step that what follows begins with; absent where nothing does. */
  readonly next?: number;
}

/** What silence brings after a reply. */
export interface SpokenSilence extends SpokenPart {
  /** When its first word is spoken, in seconds since the first word of the reply: its own times are counted from there. */
  readonly opensAt: number;
}

const isPhase = (phase: Phase) => (segment: Segment) => segment.phase === phase;

const isFind = (segment: Segment) => segment.kind === 'cue' && segment.cue.say === 'find';

/** Seconds from the start of some segments to the end of the last of a kind; `undefined` where there is none. */
function endOfLast(segments: readonly Segment[], isKind: (segment: Segment) => boolean) {
  const last = segments.findLastIndex(isKind);
  return last < 0 ? undefined : extentOf(segments.slice(0, last + 1)).seconds;
}

/** Each of some segments with the second at which it ends. */
function withEnds(segments: readonly Segment[]) {
  let at = 0;
  return segments.map((segment) => {
    at = roundSeconds(at + segment.seconds);
    return { segment, endsAt: at };
  });
}

/** When some segments are held; holds that follow upon each other are one. */
function heldIn(segments: readonly Segment[], startsAt: number): Interval[] {
  const held: Interval[] = [];
  for (const { segment, endsAt } of withEnds(segments).filter((e) => e.segment.phase === 'hold')) {
    const to = roundSeconds(startsAt + endsAt);
    const from = roundSeconds(to - segment.seconds);
    const before = held.at(-1);
    if (before?.[1] === from) held[held.length - 1] = [before[0], to];
    else held.push([from, to]);
  }
  return held;
}

/** Index of the segment in which half of a step has been held; of the one after the last where nothing is held. */
function halfOf(segments: readonly Segment[]): number {
  const half = extentOf(segments.filter(isPhase('hold'))).seconds / 2;
  let held = 0;
  const at = segments.findIndex(({ phase, seconds }) => {
    if (phase === 'hold') held = roundSeconds(held + seconds);
    return half > 0 && held >= half;
  });
  return at < 0 ? segments.length : at;
}

/** Some segments of a step until half of it has been held, those in which that comes, and the others. */
function aroundHalf(segments: readonly Segment[]) {
  const from = halfOf(segments);
  return [segments.slice(0, from), segments.slice(from, from + 1), segments.slice(from + 1)];
}

/** By how many seconds a device may be behind in each of some steps, until half of it has been held and from then on. */
function latenessOf(steps: readonly (readonly Segment[])[]) {
  const lateness = latenessIn(steps.flatMap(aroundHalf));
  return steps.map((_, index) => {
    const [before = 0, at = 0, after = 0] = lateness.slice(3 * index, 3 * index + 3);
    return { late: Math.max(before, at), lateHeld: Math.max(at, after) };
  });
}

type Lateness = Pick<SpokenStep, 'late' | 'lateHeld'>;

function spokenStep(
  step: number,
  segments: readonly Segment[],
  startsAt: number,
  lateness: Lateness,
): SpokenStep {
  const { seconds } = extentOf(segments);
  const at = (second: number) => roundSeconds(startsAt + second);
  return {
    step,
    foundAt: at(endOfLast(segments, isFind) ?? 0),
    held: heldIn(segments, startsAt),
    releasedAt: at(endOfLast(segments, isPhase('release')) ?? seconds),
    endsAt: at(seconds),
    ...lateness,
  };
}

/** The lesson that a cue is. */
const lessonIn = (cue: Cue): Lesson | undefined =>
  cue.say === 'find' && (cue.how === 'full' || cue.how === 'brief')
    ? lessonOf(cue.point, cue.way)
    : undefined;

/** When a listener is told what they may not know, and what they do before the next reply. */
function toldIn(segments: readonly Segment[]): Pick<Spoken, 'disclaimedAt' | 'placed' | 'lessons'> {
  const cues = withEnds(segments).flatMap(({ segment, endsAt }) =>
    segment.kind === 'cue' ? [{ cue: segment.cue, phase: segment.phase, endsAt }] : [],
  );
  const disclaimedAt = cues.find(({ cue }) => cue.say === 'disclaimer')?.endsAt;
  const placed = cues.flatMap(({ cue, phase, endsAt }) =>
    cue.say === 'posture' && phase === 'close' ? [[endsAt, cue.placement] as const] : [],
  )[0];
  const lessons = cues.flatMap(({ cue, endsAt }) => {
    const lesson = lessonIn(cue);
    return lesson === undefined ? [] : [[endsAt, lesson] as const];
  });
  return {
    ...(disclaimedAt !== undefined && { disclaimedAt }),
    ...(placed && { placed }),
    lessons,
  };
}

/** What of one part of a timeline is heard when. */
export function spokenIn(timeline: readonly TimedStep[], part: Part): Spoken {
  const opening = part.segments.filter(isPhase('open'));
  const opensFor = extentOf(opening).seconds;
  const timed = timeline.slice(part.from, part.to);
  const own = timed.map(({ segments }, index) => (index === 0 ? part.first : segments));
  const lateness = latenessOf(
    own.map((each, index) => (index === 0 ? [...opening, ...each] : each)),
  );
  let startsAt = opensFor;
  const steps = timed.map(({ stepIndex }, index) => {
    const spoken = spokenStep(stepIndex, own[index] ?? [], startsAt, lateness[index] ?? {});
    startsAt = spoken.endsAt;
    return spoken;
  });
  return {
    seconds: extentOf(part.segments).seconds,
    opensFor,
    steps,
    ...toldIn(part.segments),
    ...swayIn(part.segments),
  };
}
