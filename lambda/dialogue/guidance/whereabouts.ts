import { exerciseAt } from '../../domain/routine/nextAfter';
import { secondsLeftOf } from '../../domain/routine/resumeStep';
import type { Step } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import { type Position, positionAt, spentBy } from '../../domain/timeline/position';
import type { Coach, Moment, ResumePoint, Whereabouts } from '../turn/moment';
import type { DialogueState, Guidance, Listener, Situation, SpokenReply } from '../turn/state';
import { countSession } from './countSession';

/** Less than this is left of no rest, in seconds. */
const LEAST_REST_SECONDS = 3;

type Guiding = Extract<Situation, { name: 'guiding' }>;

/** What a listener knows who has heard some seconds of a reply. */
function hearing(listener: Listener, spoken: SpokenReply, seconds: number): Listener {
  const { disclaimedAt = Infinity, lessons } = spoken;
  const heard = lessons.flatMap(([at, lesson]) => (at <= seconds ? [lesson] : []));
  return {
    ...listener,
    heardDisclaimer: listener.heardDisclaimer || disclaimedAt <= seconds,
    explained: [...new Set([...listener.explained, ...heard])],
  };
}

/** Where guidance goes on in a step that was held for some seconds; `undefined` where nothing of it is left. What a practice
 * begins with was not heard until it was heard whole. */
function withinStep(step: Step, place: number, heldSeconds: number): ResumePoint | undefined {
  const isIntroduction = step.kind === 'practice' && step.stretch === 0;
  if (isIntroduction) return { from: place };
  const left = secondsLeftOf(step, heldSeconds);
  if (left === 0) return undefined;
  return left < step.seconds
    ? { from: place, interrupted: { heldSeconds, locate: 'back' } }
    : { from: place };
}

/** Seconds that are left of a rest: of the one before the first step, where it was interrupted before, or of the one after
 * a press. */
const restAt = (
  { restSeconds = 0 }: Guidance,
  { openingSeconds, restSeconds: after }: Position,
): number => Math.round(openingSeconds > 0 ? Math.min(restSeconds, openingSeconds) : after);

/** Finds a listener in the reply that is being spoken, some seconds after its first word. */
function locate(
  { guidance, spoken }: Guiding,
  seconds: number,
  steps: readonly Step[],
): Whereabouts {
  const position = positionAt(spoken, seconds);
  const { at, isReleased, isOver, heldSeconds } = position;
  const place = spoken.steps[at]?.step ?? guidance.from;
  const step = steps[place];
  const before = place === guidance.from ? (guidance.interrupted?.heldSeconds ?? 0) : 0;
  const within =
    step && !isOver && !isReleased ? withinStep(step, place, before + heldSeconds) : undefined;
  const following = isOver ? spoken.next : (spoken.steps[at + 1]?.step ?? spoken.next);
  const rest = restAt(guidance, position);
  const goOn: ResumePoint = {
    ...(within ?? { from: following ?? place }),
    ...(!isOver && rest >= LEAST_REST_SECONDS && { restSeconds: rest }),
  };
  const isDone = step !== undefined && !within && following === undefined && !isOver;
  return {
    place,
    ...(step && { step }),
    goOn,
    isFound: position.isFound && goOn.from === place && heldSeconds === 0,
    mayBeEnding: position.mayBeEnding,
    isEnding: position.isEnding || isDone,
    isHolding: isDone && !isReleased,
    isOver,
  };
}

/** Guidance of which only the closing words are left: it is finished, and counted. */
function finish(state: DialogueState, { guidance, spoken }: Guiding, coach: Coach): DialogueState {
  const endsAt = spoken.startedAt + Math.round(spoken.seconds * 1000);
  const listener = countSession(state.visit.listener, guidance, coach.catalogue, endsAt);
  return {
    visit: { ...state.visit, listener },
    situation: { name: 'finished', guidance: { ...guidance, isCounted: true } },
  };
}

/** The moment at which the listener speaks: what was pressed and heard by then is counted, and guidance of which only the
 * closing words are left is finished. */
export function bringUpToDate(before: DialogueState, coach: Coach): Moment {
  const { situation } = before;
  if (situation.name !== 'guiding') return { state: before, coach };
  const { guidance, spoken } = situation;
  const seconds = Math.max(0, (coach.spokenAt - spoken.startedAt) / 1000);
  const steps = stepsOf(guidance.routine, coach.catalogue);
  const whereabouts = locate(situation, seconds, steps);
  const { step } = whereabouts;
  const posture = step && exerciseAt(guidance.routine, step.exercise).posture;
  const visit = {
    ...before.visit,
    spent: spentBy(spoken, seconds, steps, spoken.spent),
    listener: hearing(before.visit.listener, spoken, seconds),
    ...(posture && { posture }),
  };
  if (!whereabouts.isEnding || spoken.next !== undefined)
    return { state: { visit, situation }, coach, whereabouts };
  const state = finish({ visit, situation }, situation, coach);
  return { state, coach, ...(whereabouts.isHolding && { whereabouts }) };
}
