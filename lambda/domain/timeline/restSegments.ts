import type { Next } from '../routine/target';
import { exerciseAt, nextAfter } from '../routine/nextAfter';
import { HOLD_STEP_SECONDS, type Step } from '../routine/routine';
import {
  cueSegment,
  inSequence,
  type Ruler,
  secondsOf,
  type Segment,
  silenceSegments,
} from './timeline';
import { type Context, said } from './timelineContext';

/** Shortest rest that is announced; a shorter one is only silence. */
const ANNOUNCED_REST_SECONDS = 10;

/** Longest rest in seconds, at any pace: a routine plans none that is longer, and a reply has to hold it beside its press. */
const LONGEST_REST_SECONDS = 60;

/** Rests from this length on are told in seconds. */
const LONG_REST_SECONDS = 15;

/** Rest of so many seconds at the listener's pace, in which what comes next is said first. */
function restSegments(
  usualSeconds: number,
  next: Next,
  before: readonly Segment[],
  context: Context,
): Segment[] {
  const seconds = Math.min(Math.round(usualSeconds * context.ruler.leisure), LONGEST_REST_SECONDS);
  const isLong = seconds >= LONG_REST_SECONDS;
  const announced = typeof next === 'object' || seconds >= ANNOUNCED_REST_SECONDS;
  const words = announced ? [said({ say: 'rest', seconds, isLong, next }, 'rest', context)] : [];
  const spoken = inSequence([...before, ...words], false);
  return [
    ...spoken,
    ...silenceSegments(Math.max(seconds - secondsOf(spoken), announced ? 1 : 0), 'rest'),
  ];
}

/** The rest after a step; `before` is what is said in it first. */
export function restAfter(step: Step, before: readonly Segment[], context: Context): Segment[] {
  const exercise = exerciseAt(context.routine, step.exercise);
  if (!context.next) return [...before];
  const next = nextAfter(step, context.next, context.routine);
  if (next === 'again' && 'restSeconds' in exercise)
    return restSegments(exercise.restSeconds, next, before, context);
  if (typeof next === 'object') return restSegments(exercise.afterSeconds, next, before, context);
  return [...before];
}

/** What is left of a rest that was interrupted, before the step it leads to: what comes next is said where there is time for
 * it. `nth` chooses the wording. */
export function restOfRest(seconds: number, next: Next, nth: number, ruler: Ruler): Segment[] {
  const isTold =
    seconds >= ANNOUNCED_REST_SECONDS && (next === 'again' || typeof next === 'object');
  const isLong = seconds >= LONG_REST_SECONDS;
  const told = Math.round(seconds / HOLD_STEP_SECONDS) * HOLD_STEP_SECONDS;
  const words = isTold
    ? [cueSegment({ say: 'rest', seconds: told, isLong, next, nth }, 'open', ruler)]
    : [];
  return [...words, ...silenceSegments(seconds - secondsOf(words), 'open')];
}
