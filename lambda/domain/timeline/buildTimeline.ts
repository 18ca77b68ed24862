import { breathSegments, countAloud } from './countedSegments';
import { cueStretch, lastWord } from './cueStretch';
import { createCueMaker, type Cue } from './cue';
import { findSegments, isElsewhere, locateSegments, postureSegments } from './locateSegments';
import { exerciseAt } from '../routine/nextAfter';
import { pressSegments } from './pressSegments';
import { restAfter } from './restSegments';
import type { PointExercise, PracticeStep, PressStep, Step } from '../routine/routine';
import { cueSegment, inSequence, type Segment, type TimedStep } from './timeline';
import { type Context, relationOf, said, type TimelineParts } from './timelineContext';

/** How it should feel is told once, the first time a point is explained. */
function feelCue(step: PressStep, plan: PointExercise, context: Context): Cue | undefined {
  if (plan.explain !== 'full' || typeof relationOf(step, context) !== 'object') return undefined;
  return context.cue({ say: 'feel', point: step.point });
}

/** A step of some kind, and its index in its routine. */
interface Indexed<Kind extends Step> {
  readonly stepIndex: number;
  readonly step: Kind;
}

/** What is said of the place when a step opens a reply: all that the hands and the back are not ready for. */
function openingSegments(
  step: PressStep,
  plan: PointExercise,
  locate: Segment[],
  context: Context,
): Segment[] {
  const relation = relationOf(step, context);
  const isBegun =
    relation === 'again' || relation === 'otherSide' || step.interrupted !== undefined;
  if (!isBegun) return context.opening ? locateSegments(step, plan, context) : locate;
  const isMoved = isElsewhere(step, context);
  const placed = isMoved ? postureSegments(plan, { ...context, previous: undefined }) : [];
  const back = () => findSegments(step, isMoved ? 'short' : 'back', context);
  if (!step.interrupted) return [...placed, ...(relation === 'again' ? back() : []), ...locate];
  const { heldSeconds, locate: how } = step.interrupted;
  return [
    ...placed,
    ...(how === 'back' ? back() : []),
    ...(heldSeconds > 0
      ? [said({ say: 'restOfHold', seconds: step.seconds }, 'locate', context)]
      : []),
  ];
}

/** What opens a reply is laid out only when it is asked for, and once: few steps ever do. It counts its lines by itself. */
function timePress(
  { stepIndex, step }: Indexed<PressStep>,
  context: Context,
  opening: Context,
): TimedStep {
  const plan = exerciseAt(context.routine, step.exercise);
  if (!('point' in plan)) throw new Error('Only a point is pressed.');
  const locate = locateSegments(step, plan, context);
  const feel = feelCue(step, plan, context);
  const { segments, saidFeel } = pressSegments(step, feel, context);
  const late = feel && !saidFeel ? [cueSegment(feel, 'rest', context.ruler)] : [];
  const pressed = [...segments, ...restAfter(step, late, context)];
  const timed = (before: Segment[]) => inSequence([...before, ...pressed], true);
  const openingContext = { ...opening, cue: createCueMaker() };
  let opened: Segment[] | undefined;
  return {
    stepIndex,
    step,
    segments: timed(locate),
    get asOpening() {
      return (opened ??= timed(openingSegments(step, plan, locate, openingContext)));
    },
  };
}

/** The paced middle of a stretch of a practice. */
function stretchSegments(step: PracticeStep, context: Context): Segment[] {
  const { pacing } = step.practice;
  const { cue, ruler } = context;
  switch (pacing.kind) {
    case 'breath':
      return breathSegments(step.seconds, pacing, cue, ruler);
    case 'count':
      return [
        ...(step.stretch > 1 ? [said({ say: 'otherWay' }, 'hold', context)] : []),
        ...countAloud(pacing.count, pacing.secondsEach, cue, ruler),
      ];
    case 'sequence':
    case 'cues':
      return cueStretch(step, context);
  }
}

function timePractice(
  { stepIndex, step }: Indexed<PracticeStep>,
  context: Context,
  opening: Context,
): TimedStep {
  const exercise = exerciseAt(context.routine, step.exercise);
  const practice = step.practice.id;
  const start = (when: Context) => [
    ...postureSegments(exercise, when),
    said({ say: 'practiceStart', practice, seconds: step.totalSeconds }, 'locate', context),
  ];
  const isLast = step.stretch === step.of;
  const paced = step.stretch === 0 ? undefined : stretchSegments(step, context);
  const end = isLast
    ? [said(lastWord(step), 'release', context), ...restAfter(step, [], context)]
    : [];
  const timed = (when: Context) => inSequence([...(paced ?? start(when)), ...end], true);
  return { stepIndex, step, segments: timed(context), asOpening: timed(opening) };
}

/** Lays every step out in time. The same parts always give the same timeline, in any process. */
export function buildTimeline(parts: TimelineParts): TimedStep[] {
  const cue = createCueMaker();
  const { opening, ...rest } = parts;
  return parts.steps.map(({ stepIndex, step }, index) => {
    const context: Context = {
      ...rest,
      cue,
      previous: parts.steps[index - 1]?.step,
      next: parts.steps[index + 1]?.step,
    };
    const opened = opening ? { ...context, opening } : context;
    return step.kind === 'press'
      ? timePress({ stepIndex, step }, context, opened)
      : timePractice({ stepIndex, step }, context, opened);
  });
}
