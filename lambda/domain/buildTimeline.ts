import type { PlacedStep } from './caps';
import type { Catalogue } from './catalogue';
import { breathSegments, circleSegments, beat, countAloud, pinchSegments } from './countedSegments';
import { createCueMaker, type Cue, type CueMaker, type Next, type Target, type Touch } from './cue';
import { holdSegments } from './holdSegments';
import type { Posture } from './point';
import type { Exercise, PointExercise, PracticeStep, PressStep, Routine, Step } from './routine';
import {
  cueSegment,
  type Ruler,
  secondsOf,
  type Segment,
  silence,
  type TimedStep,
  inSequence,
} from './timeline';

/** Time to get from one posture into another, in seconds: getting up from the floor, or down to it, takes longest. */
const CHANGE_SECONDS = { onTheFloor: 8, toOrFromTheFloor: 12, offTheFloor: 5 };
/** Time to settle at the very start, in seconds. More would make the first press come late: the finding gives time too. */
const SETTLE_SECONDS = { lying: 2, upright: 1 };
/** Time for the hands to travel to a place they know, in seconds: a foot or a knee has to be brought to them. */
const TRAVEL_SECONDS: Readonly<Record<string, number>> = { foot: 5, ankle: 5, knee: 4, buttock: 4 };
const USUAL_TRAVEL_SECONDS = 2;
/** Shortest rest that is announced; a shorter one is only silence. */
const ANNOUNCED_REST_SECONDS = 10;
/** Rests from this length on are told in seconds. */
const LONG_REST_SECONDS = 15;
/** Holds from this length on are announced as "press, and hold". */
const LONG_PRESS_SECONDS = 20;
/** Breathing while the hands only rest: four in, six out. */
const RESTING_BREATH = { inSeconds: 4, outSeconds: 6 };

/** What a timeline is built from. */
export interface TimelineParts {
  readonly routine: Routine;
  readonly steps: readonly PlacedStep[];
  readonly catalogue: Catalogue;
  readonly ruler: Ruler;
}

/** What an exercise works: its point or its practice. */
export const targetOf = (exercise: Exercise): Target =>
  'point' in exercise ? { point: exercise.point } : { practice: exercise.practice };

/** What the next step is to a step. */
export function nextAfter(step: Step, next: Step, routine: Routine): Next {
  if (next.exercise !== step.exercise) return targetOf(exerciseAt(routine, next.exercise));
  if (step.kind === 'practice' || next.kind === 'practice') return 'more';
  return step.side === next.side ? 'again' : 'otherSide';
}

/** An exercise of a routine by its index. */
export function exerciseAt(routine: Routine, index: number): Exercise {
  const exercise = routine.exercises[index];
  if (!exercise) throw new Error(`The routine has no exercise ${index}.`);
  return exercise;
}

const isLying = (posture: Posture) => posture.startsWith('lying');

/** Seconds it takes to get into a posture, from another one or at the start. */
function changeSeconds(to: Posture, from: Posture | undefined): number {
  if (from === undefined) return isLying(to) ? SETTLE_SECONDS.lying : SETTLE_SECONDS.upright;
  if (isLying(to) !== isLying(from)) return CHANGE_SECONDS.toOrFromTheFloor;
  return isLying(to) ? CHANGE_SECONDS.onTheFloor : CHANGE_SECONDS.offTheFloor;
}

interface Context extends TimelineParts {
  readonly cue: CueMaker;
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

const said = (line: Parameters<CueMaker>[0], phase: Segment['phase'], context: Context): Segment =>
  cueSegment(context.cue(line), phase, context.ruler);

const isHelped = (exercise: Exercise, { catalogue }: Context) =>
  'point' in exercise && catalogue.way(exercise.point, exercise.way).presser === 'helper';

/** Says how to sit or lie, where that is not how the listener sits or lies already. */
function postureSegments(exercise: Exercise, context: Context): Segment[] {
  if ('practice' in exercise && context.catalogue.practice(exercise.practice).placesListener)
    return [];
  const before = context.previous && exerciseAt(context.routine, context.previous.exercise);
  const posture: Posture = exercise.posture;
  if (before?.posture === posture && isHelped(before, context) === isHelped(exercise, context))
    return [];
  const how = isHelped(exercise, context) ? 'helper' : before ? 'change' : 'self';
  return [
    said({ say: 'posture', posture, how }, 'locate', context),
    ...silence(changeSeconds(posture, before?.posture), 'locate'),
  ];
}

/** The words that bring the hands to the spot. */
function findSegments(
  step: PressStep,
  how: 'full' | 'short' | 'back' | 'otherSide',
  context: Context,
): Segment[] {
  const { point, side, way } = step;
  const travel = TRAVEL_SECONDS[context.catalogue.point(point).region] ?? USUAL_TRAVEL_SECONDS;
  return [
    said({ say: 'find', point, way: way.id, side, how }, 'locate', context),
    ...silence(how === 'full' ? 0 : travel, 'locate'),
  ];
}

/** What a step is to the one before it; another target where there is none. */
const relationOf = (step: Step, { previous, routine }: Context): Next =>
  previous ? nextAfter(previous, step, routine) : targetOf(exerciseAt(routine, step.exercise));

/** Over to the other side; where sides take turns, the last time is told. */
function otherSideSegments(step: PressStep, context: Context): Segment[] {
  const isLast = step.of > 1 && step.repetition === step.of;
  const last = isLast ? [said({ say: 'again', last: true }, 'locate', context)] : [];
  return [...findSegments(step, 'otherSide', context), ...last];
}

function locateSegments(step: PressStep, plan: PointExercise, context: Context): Segment[] {
  const relation = relationOf(step, context);
  if (relation === 'again')
    return [said({ say: 'again', last: step.repetition === step.of }, 'locate', context)];
  if (relation === 'otherSide') return otherSideSegments(step, context);
  return [...postureSegments(plan, context), ...findSegments(step, plan.explain, context)];
}

/** What a press is announced as. */
function touchOf({ way, seconds }: PressStep): Touch {
  if (way.technique.kind === 'rest') return way.onOutBreath ? 'restingOnOutBreath' : 'resting';
  if (way.onOutBreath && way.presser === 'helper') return 'helperOnOutBreath';
  if (seconds < LONG_PRESS_SECONDS) return way.onOutBreath ? 'shortOnOutBreath' : 'short';
  return way.onOutBreath ? 'longOnOutBreath' : 'long';
}

/** From "press" to "release", both included. `saidFeel` tells whether the hold had room for how it should feel. */
function pressSegments(
  step: PressStep,
  feel: Cue | undefined,
  context: Context,
): { readonly segments: Segment[]; readonly saidFeel: boolean } {
  const { technique } = step.way;
  const { cue, ruler } = context;
  const press = () => said({ say: 'press', touch: touchOf(step) }, 'press', context);
  const release = () => said({ say: 'release' }, 'release', context);
  const plain = (segments: Segment[]) => ({ segments, saidFeel: false });
  switch (technique.kind) {
    case 'hold':
    case 'rest':
    case 'roll': {
      const pressed = press();
      const held = holdSegments(step.seconds, cue, ruler, feel);
      return { segments: [pressed, ...held.segments, release()], saidFeel: held.saidExtra };
    }
    case 'circle':
      return plain([
        ...(typeof relationOf(step, context) === 'object'
          ? [said({ say: 'circleWith', eachWay: technique.eachWay }, 'locate', context)]
          : []),
        said({ say: 'press', touch: 'short' }, 'press', context),
        ...circleSegments(technique, cue, ruler),
        release(),
      ]);
    case 'tap':
      return plain([
        said({ say: 'tapWith', count: technique.count }, 'press', context),
        ...countAloud(technique.count, technique.secondsEach, cue, ruler),
        release(),
      ]);
    case 'pinch':
      return plain(pinchSegments(technique, cue, ruler));
    case 'breathe':
      return plain(breathSegments(step.seconds, RESTING_BREATH, cue, ruler));
  }
}

/** Rest of exactly `seconds`, in which what comes next is said first. */
function restSegments(
  seconds: number,
  next: Next,
  before: readonly Segment[],
  context: Context,
): Segment[] {
  const isLong = seconds >= LONG_REST_SECONDS;
  const announced = typeof next === 'object' || seconds >= ANNOUNCED_REST_SECONDS;
  const words = announced ? [said({ say: 'rest', seconds, isLong, next }, 'rest', context)] : [];
  const spoken = inSequence([...before, ...words], false);
  return [...spoken, ...silence(Math.max(seconds - secondsOf(spoken), announced ? 1 : 0), 'rest')];
}

function restAfter(step: Step, before: readonly Segment[], context: Context): Segment[] {
  const exercise = exerciseAt(context.routine, step.exercise);
  if (!context.next) return [...before];
  const next = nextAfter(step, context.next, context.routine);
  if (next === 'again' && 'restSeconds' in exercise)
    return restSegments(exercise.restSeconds, next, before, context);
  if (typeof next === 'object') return restSegments(exercise.afterSeconds, next, before, context);
  return [...before];
}

/** How it should feel is told once, the first time a point is explained. */
function feelCue(step: PressStep, plan: PointExercise, context: Context): Cue | undefined {
  if (plan.explain === 'short' || typeof relationOf(step, context) !== 'object') return undefined;
  return context.cue({ say: 'feel', point: step.point });
}

/** A step's segments, and the same step as it sounds when it opens a reply. */
type Timed = Pick<TimedStep, 'segments' | 'afresh'>;

function timePress(step: PressStep, context: Context): Timed {
  const plan = exerciseAt(context.routine, step.exercise) as PointExercise;
  const locate = locateSegments(step, plan, context);
  const feel = feelCue(step, plan, context);
  const { segments, saidFeel } = pressSegments(step, feel, context);
  const late = feel && !saidFeel ? [cueSegment(feel, 'rest', context.ruler)] : [];
  const pressed = [...segments, ...restAfter(step, late, context)];
  const isAgain = relationOf(step, context) === 'again';
  const located = isAgain ? [...findSegments(step, 'back', context), ...locate] : locate;
  const timed = (before: Segment[]) => inSequence([...before, ...pressed], true);
  return { segments: timed(locate), afresh: timed(located) };
}

/** The paced middle of a stretch of a practice. */
function stretchSegments(step: PracticeStep, context: Context): Segment[] {
  const { pacing, id } = step.practice;
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
      return beat(
        said({ say: 'practiceCue', practice: id, n: step.stretch }, 'hold', context),
        step.seconds,
      );
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
