import { isExerciseStart } from './cuts';
import { restBeforeWindow } from './silence';
import { type Extent, extentOf, type Segment, type TimedStep } from './timeline';

export const NOTHING: Extent = { seconds: 0, characters: 0 };

/** What two things take up together. */
export const plus = (a: Extent, b: Extent): Extent => ({
  seconds: a.seconds + b.seconds,
  characters: a.characters + b.characters,
});

/** What one thing takes up more than another. */
export const minus = (a: Extent, b: Extent): Extent => ({
  seconds: a.seconds - b.seconds,
  characters: a.characters - b.characters,
});

/** True where something takes up no more than it may. */
export const isWithin = (extent: Extent, limits: Extent): boolean =>
  extent.seconds <= limits.seconds && extent.characters <= limits.characters;

/** The rest before another exercise, which a cut leaves to the listening window: what ends the part says what comes next. */
const isTravel = (segment: Segment) =>
  segment.phase === 'rest' && (segment.kind === 'silence' || segment.cue.say === 'rest');

/** The segments of some steps as they sound in one reply, `first` those of the first one, without what ends it. Where silence
 * brings what follows, a rest at its end goes on in the window: so many seconds of it pass there. */
export const bodySegments = (
  timeline: readonly TimedStep[],
  from: number,
  to: number,
  first: readonly Segment[],
  passedSeconds = 0,
): readonly Segment[] =>
  timeline.slice(from, to).flatMap((step, index) => {
    const segments = index === 0 ? first : step.segments;
    if (from + index < to - 1) return segments;
    if (isExerciseStart(timeline, to)) return segments.filter((segment) => !isTravel(segment));
    return passedSeconds > 0 ? restBeforeWindow(segments, passedSeconds) : segments;
  });

/** What replies from a step on take up without what ends them: of one step, of two, and so on as far as they are within
 * the limits. */
export type BodiesFrom = (from: number, before: Extent) => readonly Extent[];

/** Measures replies for cutting. Of `whole` each is what a step takes up by itself, which is measured once for all. */
export function createBodies(
  timeline: readonly TimedStep[],
  whole: readonly Extent[],
  limits: Extent,
): BodiesFrom {
  /** `played` is with the rest after the last step. */
  const bodyOf = (played: Extent, to: number): Extent => {
    const last = isExerciseStart(timeline, to) ? timeline[to - 1] : undefined;
    return last ? minus(played, extentOf(last.segments.filter(isTravel))) : played;
  };
  return (from, before) => {
    const bodies: Extent[] = [];
    const opening = timeline[from];
    let played = opening ? plus(before, extentOf(opening.asOpening)) : before;
    for (let to = from + 1; to <= timeline.length; to++) {
      const body = bodyOf(played, to);
      if (!isWithin(body, limits)) break;
      bodies.push(body);
      played = plus(played, whole[to] ?? NOTHING);
    }
    return bodies;
  };
}
