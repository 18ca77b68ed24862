import { addSpent, type Spent } from '../routine/caps';
import type { Part } from './splitTimeline';
import { extentOf, type Segment, type TimedStep } from './timeline';

/** Where in a reply a listener was when they spoke. */
export interface Position {
  /** Index into the timeline of the step they were in. */
  readonly at: number;
  /** True once that step's press is over, so that only its rest was cut short. */
  readonly isPressed: boolean;
  /** Seconds that were left of the rest after it; none before its press was over. */
  readonly restSeconds: number;
  /** Seconds that were left of what is said, and rested, before the first step. */
  readonly leadSeconds: number;
  /** Seconds for which its hold had been held. */
  readonly heldSeconds: number;
  /** True once all that is said of its place had been said. */
  readonly isFound: boolean;
  /** True once a voice that is quicker than predicted may have come to the words that end the reply. */
  readonly mayBeEnding: boolean;
  /** True once only the words that end the reply are left of it. */
  readonly isEnding: boolean;
  /** True once the whole reply has been played. */
  readonly isOver: boolean;
  /** Everything pressed in this visit until then. */
  readonly spent: Spent;
}

/** How much earlier a voice may come to an end than was predicted, as a share of what it says. */
const VOICE_TOLERANCE = 0.02;

/** Seconds of pressing among the first `seconds` of some segments. */
function pressedWithin(segments: readonly Segment[], seconds: number): number {
  let at = 0;
  return segments.reduce((pressed, segment) => {
    const played = Math.min(segment.seconds, Math.max(0, seconds - at));
    at += segment.seconds;
    return segment.phase === 'hold' ? pressed + played : pressed;
  }, 0);
}

/** Seconds from the start of some segments to the end of their last release; infinite where nothing is released. */
function secondsToRelease(segments: readonly Segment[]): number {
  const last = segments.findLastIndex((segment) => segment.phase === 'release');
  return last < 0 ? Infinity : extentOf(segments.slice(0, last + 1)).seconds;
}

/** Seconds from the start of some segments to the end of what tells the place; none where it is not told. */
function secondsToFound(segments: readonly Segment[]): number {
  const last = segments.findLastIndex(
    (segment) => segment.kind === 'cue' && segment.cue.say === 'find',
  );
  return extentOf(segments.slice(0, last + 1)).seconds;
}

/** Finds where a reply was `elapsedSeconds` after its first word, and what had been pressed by then. */
export function positionAt(
  timeline: readonly TimedStep[],
  part: Part,
  elapsedSeconds: number,
  spentBefore: Spent,
): Position {
  const steps = timeline.slice(part.from, part.to);
  const leadSeconds = part.segments
    .filter((segment) => segment.phase === 'open')
    .reduce((sum, segment) => sum + segment.seconds, 0);
  let left = Math.max(0, elapsedSeconds - leadSeconds);
  let spent = spentBefore;
  let at = part.from;
  let isPressed = false;
  let heldSeconds = 0;
  let restSeconds = 0;
  let isFound = false;
  let stepsEndAt = leadSeconds;
  steps.forEach((timed, index) => {
    const segments = index === 0 ? timed.asOpening : timed.segments;
    const length = extentOf(segments).seconds;
    const isLast = index === steps.length - 1;
    stepsEndAt += isLast ? Math.min(length, secondsToRelease(segments)) : length;
    const held = pressedWithin(segments, left);
    if (left > 0) {
      at = part.from + index;
      isPressed = timed.step.kind === 'press' && left >= secondsToRelease(segments);
      heldSeconds = held;
      restSeconds = isPressed ? Math.max(0, length - left) : 0;
      isFound = left >= secondsToFound(segments);
    }
    const pressed = Math.round(held);
    if (timed.step.kind === 'press' && pressed > 0) spent = addSpent(spent, timed.step, pressed);
    left = Math.max(0, left - length);
  });
  const isEnding = elapsedSeconds >= stepsEndAt;
  const mayBeEnding = elapsedSeconds >= stepsEndAt * (1 - VOICE_TOLERANCE);
  const isOver = elapsedSeconds >= extentOf(part.segments).seconds;
  return {
    ...{ at, isPressed, heldSeconds, restSeconds, isFound, mayBeEnding, isEnding, isOver, spent },
    leadSeconds: Math.max(0, leadSeconds - elapsedSeconds),
  };
}
