import type { Catalogue } from './catalogue';
import type { StepSide } from './cue';
import type { PointCode, Posture, SideMode, Technique, Way } from './point';
import type { Pacing, Practice, PracticeId } from './practice';

/** Holds are planned, cut and taken up again in multiples of this many seconds: less would not be noticed. */
export const HOLD_STEP_SECONDS = 5;

/** How the finding of a point is told the first time in a routine: in full, or in one short sentence; `brief` leaves out
 * only how it should feel, for nobody finds by a short sentence what they were never shown. */
export type Explanation = 'full' | 'brief' | 'short';

/** A point as planned: all its sides and repetitions. Small, because it travels with the session. */
export interface PointExercise {
  readonly point: PointCode;
  readonly way: string;
  readonly posture: Posture;
  /** Seconds of one press; counted techniques follow from their counts. */
  readonly seconds: number;
  /** Presses per side. */
  readonly repetitions: number;
  /** Between presses on the same spot. */
  readonly restSeconds: number;
  /** Before the next exercise. */
  readonly afterSeconds: number;
  /** How the finding is told. */
  readonly explain: Explanation;
  /** A side that is left out from here on, at the listener's wish. */
  readonly skippedSide?: StepSide;
}

/** A practice as planned. */
export interface PracticeExercise {
  readonly practice: PracticeId;
  readonly posture: Posture;
  readonly seconds: number;
  readonly afterSeconds: number;
}

export type Exercise = PointExercise | PracticeExercise;

/** Points and practices as planned, in order. */
export interface Routine {
  readonly exercises: readonly Exercise[];
}

/** How a step that was interrupted is taken up again. */
export interface TakenUp {
  /** Seconds of its hold that were held before. */
  readonly heldSeconds: number;
  /** What is said of the place again: its short form, or nothing where it has just been told. */
  readonly locate: 'back' | 'nothing';
}

/** One point, one side, once. */
export interface PressStep {
  readonly kind: 'press';
  readonly exercise: number;
  readonly point: PointCode;
  readonly way: Way;
  readonly side: StepSide;
  /** Counted from 1, per side. */
  readonly repetition: number;
  readonly of: number;
  /** Of its press; what is left of it where it is taken up again. */
  readonly seconds: number;
  readonly takenUp?: TakenUp;
  /** True where the listener wants that side left out. */
  readonly isSkipped: boolean;
}

/** A stretch of a practice, at most a minute long, so that it can be cut between stretches. */
export interface PracticeStep {
  readonly kind: 'practice';
  readonly exercise: number;
  readonly practice: Practice;
  /** Counted from 1; 0 for getting into it. */
  readonly stretch: number;
  readonly of: number;
  readonly seconds: number;
  /** Of all stretches together. */
  readonly totalSeconds: number;
}

export type Step = PressStep | PracticeStep;

/** Longest stretch of a practice that is never cut, in seconds. */
const STRETCH_SECONDS = 60;

export type Circle = Extract<Technique, { kind: 'circle' }>;

/** Time to slide on to the next stop of an arc, in seconds. */
export const NEXT_STOP_SECONDS = 4;

/** Circles one way, a beat to say "the other way", and circles back, at every stop. */
function circleSeconds({ eachWay, secondsEach, stops }: Circle): number {
  return stops * (2 * eachWay + 1) * secondsEach + (stops - 1) * NEXT_STOP_SECONDS;
}

/** Seconds one press takes, from the end of "press" to the start of "release". */
export function pressSeconds(technique: Technique, heldSeconds: number): number {
  switch (technique.kind) {
    case 'hold':
    case 'roll':
    case 'rest':
    case 'breathe':
      return heldSeconds;
    case 'circle':
      return circleSeconds(technique);
    case 'tap':
      return technique.count * technique.secondsEach;
    case 'pinch':
      return technique.count * (technique.onSeconds + technique.offSeconds);
  }
}

/** True where a hand presses: breathing with the hands at rest does not count towards a cap. */
export const isPressing = (technique: Technique) => technique.kind !== 'breathe';

function sidesInOrder(mode: SideMode, repetitions: number): StepSide[] {
  const times = <Item>(item: Item) => Array.from({ length: repetitions }, () => item);
  switch (mode) {
    case 'together':
      return times('both');
    case 'midline':
      return times('midline');
    case 'eachTime':
      return times(['left', 'right'] as const).flat();
    case 'oneThenOther':
      return [...times('left' as const), ...times('right' as const)];
    case 'soreSideFirst':
      return [...times('sorer' as const), ...times('other' as const)];
  }
}

/** The steps of a point exercise: sides as the record says. */
function pressSteps(plan: PointExercise, exercise: number, catalogue: Catalogue): PressStep[] {
  const way = catalogue.way(plan.point, plan.way);
  const sides = sidesInOrder(way.sides ?? catalogue.point(plan.point).sides, plan.repetitions);
  return sides.map((side, index) => ({
    kind: 'press',
    exercise,
    point: plan.point,
    way,
    side,
    repetition: sides.slice(0, index + 1).filter((each) => each === side).length,
    of: plan.repetitions,
    seconds: pressSeconds(way.technique, plan.seconds),
    isSkipped: side === plan.skippedSide,
  }));
}

const repeated = (seconds: number, times: number): number[] =>
  Array.from({ length: Math.max(1, Math.round(times)) }, () => seconds);

/** The stretches that a practice of some seconds is made of: whole breaths, cues or counted movements. */
function stretchesOf(pacing: Pacing, seconds: number): number[] {
  switch (pacing.kind) {
    case 'sequence':
      return repeated(seconds / pacing.count, pacing.count);
    case 'count':
      return repeated(pacing.count * pacing.secondsEach, pacing.ways);
    case 'cues':
      return repeated(pacing.cueEverySeconds, seconds / pacing.cueEverySeconds);
    case 'breath': {
      const breath = pacing.inSeconds + pacing.outSeconds;
      const longest = Math.floor(STRETCH_SECONDS / breath) * breath;
      const whole = Math.floor(seconds / longest);
      const left = Math.round((seconds - whole * longest) / breath) * breath;
      return [...Array.from({ length: whole }, () => longest), ...(left > 0 ? [left] : [])];
    }
  }
}

/** The least by which a practice grows or shrinks, in seconds. */
export function practiceStepSeconds(pacing: Pacing): number {
  switch (pacing.kind) {
    case 'sequence':
      return pacing.count;
    case 'count':
      return pacing.count * pacing.secondsEach;
    case 'cues':
      return pacing.cueEverySeconds;
    case 'breath':
      return pacing.inSeconds + pacing.outSeconds;
  }
}

function practiceSteps(
  plan: PracticeExercise,
  exercise: number,
  catalogue: Catalogue,
): PracticeStep[] {
  const practice = catalogue.practice(plan.practice);
  const stretches = stretchesOf(practice.pacing, plan.seconds);
  const totalSeconds = stretches.reduce((sum, each) => sum + each, 0);
  return [0, ...stretches].map((seconds, stretch) => ({
    kind: 'practice',
    exercise,
    practice,
    stretch,
    of: stretches.length,
    seconds,
    totalSeconds,
  }));
}

/** Every step of a routine, in order; a step's index in this list is its place. */
export function stepsOf(routine: Routine, catalogue: Catalogue): Step[] {
  return routine.exercises.flatMap((plan, index): Step[] =>
    'point' in plan ? pressSteps(plan, index, catalogue) : practiceSteps(plan, index, catalogue),
  );
}
