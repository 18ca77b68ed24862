import { breathSegments, countAloud } from './countedSegments';
import { cueStretch } from './cueStretch';
import { createCueMaker, type Cue } from './cue';
import { findSegments, locateSegments, postureSegments } from './locateSegments';
import { exerciseAt } from './nextAfter';
import { pressSegments } from './pressSegments';
import { restAfter } from './restSegments';
import type { PointExercise, PracticeStep, PressStep } from './routine';
import { cueSegment, inSequence, type Segment, type TimedStep } from './timeline';
import { type Context, relationOf, said, type TimelineParts } from './timelineContext';

/** How it should feel is told once, the first time a point is explained. */
function feelCue(step: PressStep, plan: PointExercise, context: Context): Cue | undefined {
  if (plan.explain !== 'full' || typeof relationOf(step, context) !== 'object') return undefined;
  return context.cue({ say: 'feel', point: step.point });
}

/** A step's segments, and the same step as it sounds when it opens a reply. */
type Timed = Pick<TimedStep, 'segments' | 'afresh'>;

/** How to lie or sit, what to look out for today, and the place. */
const foundAnew = (step: PressStep, context: Context): Segment[] => [
  ...postureSegments(exerciseAt(context.routine, step.exercise), context),
  ...findSegments(step, 'short', context),
];

/** What is said of the place when a step opens a reply. */
function afreshSegments(step: PressStep, locate: Segment[], context: Context): Segment[] {
  const back = () => findSegments(step, 'back', context);
  if (!step.takenUp) return relationOf(step, context) === 'again' ? [...back(), ...locate] : locate;
  const { heldSeconds, locate: how } = step.takenUp;
  return [
    ...(how === 'back' ? back() : []),
    ...(how === 'anew' ? foundAnew(step, context) : []),
    ...(heldSeconds > 0
      ? [said({ say: 'restOfHold', seconds: step.seconds }, 'locate', context)]
      : []),
  ];
}

function timePress(step: PressStep, context: Context): Timed {
  const plan = exerciseAt(context.routine, step.exercise) as PointExercise;
  const locate = locateSegments(step, plan, context);
  const feel = feelCue(step, plan, context);
  const { segments, saidFeel } = pressSegments(step, feel, context);
  const late = feel && !saidFeel ? [cueSegment(feel, 'rest', context.ruler)] : [];
  const pressed = [...segments, ...restAfter(step, late, context)];
  const located = afreshSegments(step, locate, context);
  const timed = (before: Segment[]) => inSequence([...before, ...pressed], true);
  return { segments: timed(locate), afresh: timed(located) };
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

function timePractice(step: PracticeStep, context: Context): Timed {
  const exercise = exerciseAt(context.routine, step.exercise);
  const practice = step.practice.id;
  const start = () => [
    ...postureSegments(exercise, context),
    said({ say: 'practiceStart', practice, seconds: step.totalSeconds }, 'locate', context),
  ];
  const isLast = step.stretch === step.of;
  const raw = [
    ...(step.stretch === 0 ? start() : stretchSegments(step, context)),
    ...(isLast ? [said({ say: 'practiceEnd', practice }, 'release', context)] : []),
    ...(isLast ? restAfter(step, [], context) : []),
  ];
  const segments = inSequence(raw, true);
  return { segments, afresh: segments };
}

/** Lays every step out in time. The same parts always give the same timeline, in any process. */
export function buildTimeline(parts: TimelineParts): TimedStep[] {
  const cue = createCueMaker();
  return parts.steps.map(({ place, step }, index) => {
    const context: Context = {
      ...parts,
      cue,
      previous: parts.steps[index - 1]?.step,
      next: parts.steps[index + 1]?.step,
    };
    const timed = step.kind === 'press' ? timePress(step, context) : timePractice(step, context);
    return { place, step, ...timed };
  });
}
