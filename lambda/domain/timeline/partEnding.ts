import type { Cue, CueLine } from './cue';
import { exerciseAt, nextAfter, targetOf } from '../routine/nextAfter';
import type { Routine, Step } from '../routine/routine';
import type { Next } from '../routine/target';
import { changeTo, isLying } from './placement';
import { postureLine } from './placeSegments';
import {
  cueSegment,
  inSequence,
  roundSeconds,
  type Ruler,
  secondsOf,
  type Segment,
  type TimedStep,
} from './timeline';

/** What the end of a part is made from. */
export interface EndingSource {
  readonly timeline: readonly TimedStep[];
  readonly routine: Routine;
  readonly ruler: Ruler;
  /** Said after the last step. */
  readonly closing: readonly Cue[];
  /** Said at the end of a routine's first reply, unless it is the last: what a newcomer should know. */
  readonly hint?: readonly Cue[];
  /** Said before the invitation after which the session closes in silence. */
  readonly comeBack?: readonly Cue[];
}

/** What brings what follows a part: a word; silence, which may be new to the listener; or a word, where silence closes the
 * session. */
export type BroughtBy = 'word' | 'silence' | 'newSilence' | 'lastWord';

/** The invitation to stay with a practice. */
function stayLine(step: Step): CueLine {
  if (step.kind !== 'practice') throw new Error('Only a practice is stayed with.');
  return { say: 'inviteToStay', practice: step.practice.id };
}

/** What the listener does before the next step, where that is done in another posture: it is told before the invitation,
 * so that nobody has to hurry into it. */
function placingLine(done: TimedStep, { step, placement }: TimedStep): CueLine | undefined {
  const placesItself = step.kind === 'practice' && step.practice.placesListener;
  if (placesItself || changeTo(placement, done.placement) === 'nothing') return undefined;
  return postureLine(placement, done.placement);
}

const isSilence = (by: BroughtBy) => by === 'silence' || by === 'newSilence';

/** What silence goes on with, where neither a rest nor the way to another posture has told. */
function leadLine(done: TimedStep, next: TimedStep, after: Next): CueLine | undefined {
  if (after === 'more') return { say: 'silenceLead', next: after };
  const isLed = after === 'otherSide' && !placingLine(done, next);
  return isLed ? { say: 'silenceLead', next: after } : undefined;
}

/** The invitation to go on, once the listener is where they were told to be; or that guidance goes on by itself. */
function inviteLine(done: TimedStep, next: TimedStep, after: Next, by: BroughtBy): CueLine {
  if (isSilence(by)) return { say: 'silenceInvite', isNew: by === 'newSilence' };
  if (after === 'more') return stayLine(done.step);
  if (!placingLine(done, next)) return { say: 'invite', next: after };
  const isDown = isLying(next.placement.posture) && !isLying(done.placement.posture);
  return { say: 'invite', next: after, movesTo: isDown ? 'down' : 'there' };
}

/** Seconds of an exercise. */
function exerciseSecondsOf(exercise: number, { timeline, routine }: EndingSource): number {
  const plan = exerciseAt(routine, exercise);
  if ('practice' in plan) return plan.seconds;
  let seconds = 0;
  for (const { step, segments } of timeline)
    if (step.exercise === exercise) seconds += secondsOf(segments);
  return roundSeconds(seconds);
}

/** What closes the part that ends before a step, and follows so many others. */
export type PartEnding = (to: number, replyNumber: number, by: BroughtBy) => Segment[];

/** What closes a part: what was done, what comes, and the invitation to say "next", or that silence brings it; or the
 * routine's end. Each is worded and measured once. */
export function createPartEnding(source: EndingSource): PartEnding {
  const { timeline, routine, ruler } = source;
  const secondsAhead = ({ step }: TimedStep) => exerciseSecondsOf(step.exercise, source);
  const asSegment = (cue: Cue) => cueSegment(cue, 'close', ruler);
  const endingAt = (to: number, replyNumber: number, by: BroughtBy): Segment[] => {
    const say = (line: CueLine) => asSegment({ ...line, nth: replyNumber });
    const [done, next] = [timeline[to - 1], timeline[to]];
    if (!done || !next) return inSequence(source.closing.map(asSegment), false);
    const after = nextAfter(done.step, next.step, routine);
    const placing = after === 'more' ? undefined : placingLine(done, next);
    const lead = isSilence(by) ? leadLine(done, next, after) : undefined;
    const doneTarget = targetOf(exerciseAt(routine, done.step.exercise));
    const ending = [
      ...(typeof after === 'object'
        ? [say({ say: 'partEnd', done: doneTarget, next: after, seconds: secondsAhead(next) })]
        : []),
      ...(placing ? [say(placing)] : []),
      ...(lead ? [say(lead)] : []),
      ...(replyNumber === 0 ? (source.hint ?? []).map(asSegment) : []),
      ...(by === 'lastWord' ? (source.comeBack ?? []).map(asSegment) : []),
      say(inviteLine(done, next, after, by)),
    ];
    return inSequence(ending, false);
  };
  const known = new Map<string, Segment[]>();
  return (to, replyNumber, by) => {
    const key = `${to} ${replyNumber} ${by}`;
    let segments = known.get(key);
    if (!segments) known.set(key, (segments = endingAt(to, replyNumber, by)));
    return segments;
  };
}
