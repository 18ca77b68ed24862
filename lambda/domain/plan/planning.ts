import { buildTimeline } from '../timeline/buildTimeline';
import type { Candidate, Means, PointCandidate } from './candidates';
import { withinCaps } from '../routine/caps';
import type { Catalogue } from '../catalogue/catalogue';
import { type Choice, exerciseFor } from './choices';
import type { Estimate } from './estimate';
import type { Cue, LengthNote } from '../timeline/cue';
import type { Taught } from '../routine/explanationFor';
import { orderChoices } from './orderChoices';
import type { Routine } from '../routine/routine';
import { onSide } from '../routine/sided';
import { stepsOf } from '../routine/steps';
import type { PointCode } from '../catalogue/point';
import type { RoutineOutline } from '../catalogue/routineOutline';
import { type PartLimits } from '../timeline/partLimits';
import { WINDOW_SECONDS } from '../timeline/silence';
import { type ReplyPart, splitTimeline } from '../timeline/splitTimeline';
import { cueSegment, type Ruler, secondsOf } from '../timeline/timeline';

/** What a cut between two parts adds, about, in seconds: counted while choosing, measured afterwards. */
const SECONDS_PER_CUT = 3;

/** What a routine is planned from. */
export interface RoutineRequest extends Means {
  readonly outline: RoutineOutline;
  /** Minutes; what is shorter or longer than we do is brought inside, and noted. */
  readonly minutes: number;
  /** Set for the rest of a routine under way, which need not be whole minutes: the least it may take. */
  readonly leastMinutes?: number;
  readonly taught: Taught;
  /** What is said before the first step, where it lasts so long, and some point is pressed beforehand to warm up. */
  readonly opening: (
    minutes: number,
    note: LengthNote,
    warmUp: PointCode | undefined,
  ) => readonly Cue[];
  /** What is said after the last step. */
  readonly closing: (routine: Routine) => readonly Cue[];
  /** What is said at the end of the first reply. */
  readonly hint: readonly Cue[];
}

/** What planning needs besides the request. */
export interface Planning {
  readonly catalogue: Catalogue;
  readonly ruler: Ruler;
  readonly limits: PartLimits;
}

/** A routine in the making, for so many minutes. */
export interface Draft extends Planning {
  readonly request: RoutineRequest;
  readonly minutes: number;
  readonly note: LengthNote;
  readonly candidates: readonly Candidate[];
  /** What is pressed once beforehand, to warm up. */
  readonly warmUp: PointCandidate | undefined;
  /** The points of the place that is asked for, as far as there are candidates; empty where no share is kept for them. */
  readonly place: ReadonlySet<PointCode>;
  readonly estimate: Estimate;
}

/** Estimated seconds of choices. */
export const estimateAll = (choices: readonly Choice[], draft: Draft) =>
  choices.reduce((sum, choice) => sum + draft.estimate(choice), 0);

/** The routine that choices make. */
function routineOf(choices: readonly Choice[], { request, catalogue }: Draft): Routine {
  const { outline, sided, taught } = request;
  const placed = orderChoices(choices, { keepsOrder: outline.keepsOrder, sided });
  return {
    exercises: placed.map(({ choice, posture, onlySide }) => {
      const exercise = exerciseFor(choice, posture, taught);
      return onlySide ? { ...exercise, onlySide } : onSide(exercise, sided, catalogue);
    }),
  };
}

/** Said before the session closes in silence. */
const COME_BACK: readonly Cue[] = [{ say: 'comeBack', nth: 0 }];

/** Seconds of a reply, and of what silence brings after it: the window before that is rest, and counts. */
const secondsOfReply = ({ segments, then }: ReplyPart): number =>
  secondsOf(segments) + (then ? WINDOW_SECONDS.usual + secondsOf(then.segments) : 0);

/** What a routine is when it is spoken. */
export interface Measured {
  readonly choices: readonly Choice[];
  readonly routine: Routine;
  /** Exact seconds of all its replies. */
  readonly seconds: number;
  /** How many of them there are: each but the first takes a word. */
  readonly turns: number;
}

/** Furthest a routine may be from its length, as a share of it, before another length is offered. */
export const MOST_OFF_SHARE = 0.09;

/** Exact seconds of all replies of a routine, and how many there are. */
function measureReplies(routine: Routine, draft: Draft): Pick<Measured, 'seconds' | 'turns'> {
  const { catalogue, ruler, limits, request, minutes, note } = draft;
  const steps = withinCaps(stepsOf(routine, catalogue), 0, request.spent, catalogue);
  const timeline = buildTimeline({ routine, steps, catalogue, ruler });
  const opening = request.opening(minutes, note, draft.warmUp?.point.code);
  const closing = request.closing(routine);
  const replies = splitTimeline({
    timeline,
    routine,
    ruler,
    limits,
    opening,
    closing,
    hint: request.hint,
    comeBack: COME_BACK,
    replyNumber: 0,
  });
  const seconds = replies.reduce((sum, reply) => sum + secondsOfReply(reply), 0);
  return { seconds, turns: replies.length };
}

/** Choices, the routine they make, and how it is spoken. */
export function measured(choices: readonly Choice[], draft: Draft): Measured {
  const routine = routineOf(choices, draft);
  return { choices, routine, ...measureReplies(routine, draft) };
}

/** Seconds left for exercises once everything around them is said. */
export function budgetOf(draft: Draft): number {
  const { request, ruler, minutes, note, limits } = draft;
  const around = [
    ...request.opening(minutes, note, draft.warmUp?.point.code),
    ...request.closing({ exercises: [] }),
  ];
  const spoken = secondsOf(around.map((cue) => cueSegment(cue, 'open', ruler)));
  const cuts = Math.floor((minutes * 60) / limits.seconds);
  return minutes * 60 - spoken - cuts * SECONDS_PER_CUT;
}
