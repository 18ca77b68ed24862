import type { Next } from '../routine/target';
import { exerciseAt, nextAfter } from '../routine/nextAfter';
import { HOLD_STEP_SECONDS, type Step } from '../routine/routine';
import { cueSegment, type Ruler, secondsOf, type Segment, silenceSegments } from './timeline';
import { type Context, documentNoteOf, said } from './timelineContext';

/** Hands are called back from a rest of this length on: by then they have wandered off. */
const IDLE_REST_SECONDS = 10;

/** Shortest rest that is announced; a shorter one is only silence. */
const ANNOUNCED_REST_SECONDS = 10;

/** Longest rest in seconds, at any pace: a routine plans none that is longer, and a reply has to hold it beside its press. */
const LONGEST_REST_SECONDS = 60;

/** Rests from this length on are told in seconds. */
const LONG_REST_SECONDS = 15;

/** A rest in seconds at the listener's pace. */
const atPace = (usualSeconds: number, { ruler }: Context) =>
  Math.min(Math.round(usualSeconds * ruler.leisure), LONGEST_REST_SECONDS);

const isLongRest = (seconds: number) => seconds >= LONG_REST_SECONDS;

/** True where hands lie idle in a rest for so long that they have to be called back. */
export const isIdleRest = (usualSeconds: number, context: Context): boolean =>
  atPace(usualSeconds, context) >= IDLE_REST_SECONDS;

/** True where the last word of a step is to rest: what is counted or massaged is not let go, and a practice comes to its own end. */
const endsInRest = (step: Step, context: Context) =>
  step.kind === 'practice' ||
  ['circle', 'tap'].includes(step.way.technique.kind) ||
  documentNoteOf(step, context)?.kind === 'massage';

/** Rest of so many seconds at the listener's pace, in which what comes next is said first. */
function restSegments(step: Step, usualSeconds: number, next: Next, context: Context): Segment[] {
  const seconds = atPace(usualSeconds, context);
  const isLong = isLongRest(seconds);
  const announced = typeof next === 'object' || seconds >= ANNOUNCED_REST_SECONDS;
  const rest = { say: 'rest' as const, seconds, isLong, next };
  const line = endsInRest(step, context) ? { ...rest, isBegun: true as const } : rest;
  const words = announced ? [said(line, 'rest', context)] : [];
  return [
    ...words,
    ...silenceSegments(Math.max(seconds - secondsOf(words), announced ? 1 : 0), 'rest'),
  ];
}

/** The rest after a step. */
export function restAfter(step: Step, context: Context): Segment[] {
  const exercise = exerciseAt(context.routine, step.exercise);
  if (!context.next) return [];
  const next = nextAfter(step, context.next, context.routine);
  if (next === 'again' && 'restSeconds' in exercise)
    return restSegments(step, exercise.restSeconds, next, context);
  return typeof next === 'object' ? restSegments(step, exercise.afterSeconds, next, context) : [];
}

/** What is left of a rest that was interrupted, before the step it leads to: what comes next is said where there is time for
 * it. `nth` chooses the wording. */
export function restOfRest(seconds: number, next: Next, nth: number, ruler: Ruler): Segment[] {
  const isTold =
    seconds >= ANNOUNCED_REST_SECONDS && (next === 'again' || typeof next === 'object');
  const isLong = isLongRest(seconds);
  const told = Math.round(seconds / HOLD_STEP_SECONDS) * HOLD_STEP_SECONDS;
  const words = isTold
    ? [cueSegment({ say: 'rest', seconds: told, isLong, next, nth }, 'open', ruler)]
    : [];
  return [...words, ...silenceSegments(seconds - secondsOf(words), 'open')];
}
