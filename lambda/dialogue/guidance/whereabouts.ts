import type { Cue } from '../../domain/timeline/cue';
import { exerciseAt } from '../../domain/routine/nextAfter';
import { type Lesson, lessonOf } from '../../domain/catalogue/point';
import { type Position, positionAt } from '../../domain/timeline/position';
import type { Step } from '../../domain/routine/routine';
import type { Part } from '../../domain/timeline/splitTimeline';
import { stepsOf } from '../../domain/routine/steps';
import { secondsLeftOf } from '../../domain/routine/resumeStep';
import { currentReply } from './currentReply';
import { extentOf } from '../../domain/timeline/timeline';
import type { ResumePoint } from './resumePoint';
import type { DialogueState, Guidance, Listener, Visit } from '../turn/state';
import type { Coach } from '../turn/turn';
import { countSession } from './countSession';

/** The cues of a reply that had been said to their end after some seconds. */
function cuesHeard(part: Part, elapsedSeconds: number): Cue[] {
  let at = 0;
  return part.segments.flatMap((segment) => {
    at += segment.seconds;
    return segment.kind === 'cue' && at <= elapsedSeconds ? [segment.cue] : [];
  });
}

/** What a listener knows once they have heard some cues. */
function hearing(listener: Listener, cues: readonly Cue[]): Listener {
  const explained = cues.flatMap((cue): Lesson[] =>
    cue.say === 'find' && (cue.how === 'full' || cue.how === 'brief')
      ? [lessonOf(cue.point, cue.way)]
      : [],
  );
  return {
    ...listener,
    heardDisclaimer: listener.heardDisclaimer || cues.some(({ say }) => say === 'disclaimer'),
    explained: [...new Set([...listener.explained, ...explained])],
  };
}

/** Where a listener was in the guidance when they spoke. */
export interface Whereabouts {
  /** Place of the step they were in. */
  readonly place: number;
  /** Where guidance goes on: in the step that was interrupted, or at the next one if that one's press was over. */
  readonly goOn: ResumePoint;
  /** True where they had been told the place of that step, and had not pressed it yet. */
  readonly isFound: boolean;
  /** True once a voice that is quicker than predicted may have come to the words that end the reply. */
  readonly mayBeEnding: boolean;
  /** True once only the words that end the reply are left of it, or nothing worth holding before them. */
  readonly isEnding: boolean;
  /** True in the last seconds of the last hold: nothing worth holding is left, and nobody has said to let go yet. */
  readonly isHolding: boolean;
  /** True once the reply had been spoken to its end. */
  readonly isOver: boolean;
}

/** Less than this is left of no rest, in seconds. */
const LEAST_REST_SECONDS = 3;

/** Where guidance goes on in a step that was held for some seconds; `undefined` where nothing of it is left. What a practice
 * begins with was not heard until it was heard whole. */
function withinStep(step: Step, place: number, heldSeconds: number): ResumePoint | undefined {
  const isIntroduction = step.kind === 'practice' && step.stretch === 0;
  if (isIntroduction) return { from: place };
  const left = secondsLeftOf(step, heldSeconds);
  if (left === 0) return undefined;
  return left < step.seconds
    ? { from: place, takenUp: { heldSeconds, locate: 'back' } }
    : { from: place };
}

/** Seconds that are left of a rest: of the one before the first step, where it was interrupted before, or of the one after
 * a press. */
const restAt = (
  { restSeconds = 0 }: Guidance,
  { leadSeconds, restSeconds: after }: Position,
): number => Math.round(leadSeconds > 0 ? Math.min(restSeconds, leadSeconds) : after);

/** Where the listener was, and what they had pressed and heard by then. */
function locate(guidance: Guidance, visit: Visit, coach: Coach) {
  const { timeline, part } = currentReply(guidance, visit, coach);
  const elapsed = Math.max(0, (coach.spokenAt - guidance.startedAt) / 1000);
  const position = positionAt(timeline, part, elapsed, guidance.spent);
  const { at, isPressed, isOver, spent } = position;
  const place = timeline[at]?.place ?? guidance.from;
  const before = place === guidance.from ? (guidance.takenUp?.heldSeconds ?? 0) : 0;
  const step = stepsOf(guidance.routine, coach.catalogue)[place];
  const held = before + position.heldSeconds;
  const within = step && !isOver && !isPressed ? withinStep(step, place, held) : undefined;
  const following = isOver ? guidance.next : timeline[at + 1]?.place;
  const rest = restAt(guidance, position);
  const goOn: ResumePoint = {
    ...(within ?? { from: following ?? place }),
    ...(!isOver && rest >= LEAST_REST_SECONDS && { restSeconds: rest }),
  };
  const isDone = step !== undefined && !within && following === undefined && !isOver;
  const isFound = position.isFound && goOn.from === place && position.heldSeconds === 0;
  const listener = hearing(visit.listener, cuesHeard(part, elapsed));
  const placedIn = step && exerciseAt(guidance.routine, step.exercise).posture;
  return {
    whereabouts: {
      ...{ place, goOn, isFound, isOver },
      ...{ mayBeEnding: position.mayBeEnding, isEnding: position.isEnding || isDone },
      isHolding: isDone && !isPressed,
    },
    endsAt: guidance.startedAt + Math.round(extentOf(part.segments).seconds * 1000),
    visit: { ...visit, spent, listener, ...(placedIn && { placedIn }) },
  };
}

/** Brings the state up to the moment the listener spoke: what was pressed and heard is counted, and guidance of which
 * only the closing words are left is finished. `whereabouts` is given while guidance is under way, and while the last hold
 * is. */
export function bringUpToDate(
  state: DialogueState,
  coach: Coach,
): { readonly state: DialogueState; readonly whereabouts?: Whereabouts } {
  const { situation } = state;
  if (situation.name !== 'guiding') return { state };
  const { guidance } = situation;
  const { whereabouts, visit, endsAt } = locate(guidance, state.visit, coach);
  if (whereabouts.isEnding && guidance.next === undefined) {
    const listener = countSession(visit.listener, guidance, coach.catalogue, endsAt);
    const counted = { ...guidance, isCounted: true as const };
    return {
      state: {
        visit: { ...visit, listener },
        situation: { name: 'finished', guidance: counted },
      },
      ...(whereabouts.isHolding && { whereabouts }),
    };
  }
  return { state: { visit, situation }, whereabouts };
}
