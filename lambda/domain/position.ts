import { addSpent, type Spent } from './caps';
import type { Part } from './splitTimeline';
import type { Segment, TimedStep } from './timeline';

/** Where in a reply a listener was when they spoke. */
export interface Position {
  /** Index into the timeline of the step they were in. */
  readonly at: number;
  /** Seconds of its segments already played. */
  readonly seconds: number;
  /** True once the whole reply has been played. */
  readonly isOver: boolean;
  /** Everything pressed in this visit until then. */
  readonly spent: Spent;
}

/** Seconds of pressing among the first `seconds` of some segments. */
function pressedWithin(segments: readonly Segment[], seconds: number): number {
  let at = 0;
  return segments.reduce((pressed, segment) => {
    const played = Math.min(segment.seconds, Math.max(0, seconds - at));
    at += segment.seconds;
    return segment.phase === 'hold' ? pressed + played : pressed;
  }, 0);
}

/** Finds where a reply was `elapsedSeconds` after its first word, and what had been pressed by then. */
export function positionAt(
  timeline: readonly TimedStep[],
  part: Part,
  elapsedSeconds: number,
  spentBefore: Spent,
): Position {
  const steps = timeline.slice(part.from, part.to);
  const bodySeconds = (step: TimedStep, index: number) =>
    (index === 0 ? step.afresh : step.segments).reduce((sum, each) => sum + each.seconds, 0);
  const leadSeconds = part.segments
    .filter((segment) => segment.phase === 'open')
    .reduce((sum, segment) => sum + segment.seconds, 0);
  let left = Math.max(0, elapsedSeconds - leadSeconds);
  let spent = spentBefore;
  let at = part.from;
  let seconds = left;
  steps.forEach((timed, index) => {
    const length = bodySeconds(timed, index);
    if (left > 0) {
      at = part.from + index;
      seconds = Math.min(left, length);
    }
    const segments = index === 0 ? timed.afresh : timed.segments;
    const pressed = Math.round(pressedWithin(segments, left));
    if (timed.step.kind === 'press' && pressed > 0) spent = addSpent(spent, timed.step, pressed);
    left = Math.max(0, left - length);
  });
  const total = part.segments.reduce((sum, segment) => sum + segment.seconds, 0);
  return { at, seconds, isOver: elapsedSeconds >= total, spent };
}
