import type { Cue, CueMaker } from './cue';
import { exerciseAt, nextAfter, targetOf } from '../routine/nextAfter';
import type { Routine, Step } from '../routine/routine';
import {
  cueSegment,
  inSequence,
  type Ruler,
  secondsOf,
  type Segment,
  type TimedStep,
} from './timeline';

/** What the end of a part is made from. */
export interface TailSource {
  readonly timeline: readonly TimedStep[];
  readonly routine: Routine;
  readonly ruler: Ruler;
  /** Said after the last step. */
  readonly closing: readonly Cue[];
  /** Said at the end of a routine's first reply, unless it is the last: what a newcomer should know. */
  readonly hint?: readonly Cue[];
}

/** The invitation to stay with a practice. */
function stayCue(step: Step): Parameters<CueMaker>[0] {
  if (step.kind !== 'practice') throw new Error('Only a practice is stayed with.');
  return { say: 'inviteToStay', practice: step.practice.id };
}

/** What closes a part: what was done, what comes, and the invitation to say "next"; or the routine's end. */
export function createTail(source: TailSource) {
  const { timeline, routine, ruler } = source;
  const exerciseSeconds = routine.exercises.map((plan, exercise) =>
    'practice' in plan
      ? plan.seconds
      : secondsOf(
          timeline.filter(({ step }) => step.exercise === exercise).flatMap((t) => t.segments),
        ),
  );
  return (to: number, reply: number): Segment[] => {
    const say = (line: Parameters<CueMaker>[0]) =>
      cueSegment({ ...line, nth: reply }, 'close', ruler);
    const done = timeline[to - 1]?.step;
    const next = timeline[to]?.step;
    if (!done || !next)
      return inSequence(
        source.closing.map((cue) => cueSegment(cue, 'close', ruler)),
        false,
      );
    const after = nextAfter(done, next, routine);
    const hint =
      reply === 0 ? (source.hint ?? []).map((cue) => cueSegment(cue, 'close', ruler)) : [];
    if (after === 'more') return inSequence([...hint, say(stayCue(done))], false);
    const invite = say({ say: 'invite', next: after });
    if (typeof after !== 'object') return inSequence([...hint, invite], false);
    const doneTarget = targetOf(exerciseAt(routine, done.exercise));
    const seconds = exerciseSeconds[next.exercise] ?? 0;
    const partEnd = say({ say: 'partEnd', done: doneTarget, next: after, seconds });
    return inSequence([partEnd, ...hint, invite], false);
  };
}
