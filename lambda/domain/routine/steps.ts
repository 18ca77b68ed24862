import type { Catalogue } from '../catalogue/catalogue';
import type { SideMode, Technique } from '../catalogue/point';
import type { Pacing } from '../catalogue/practice';
import type {
  Circle,
  PointExercise,
  PracticeExercise,
  PracticeStep,
  PressStep,
  Routine,
  Step,
} from './routine';
import { opposite } from './sided';
import type { NamedSide, StepSide } from './target';

/** Longest stretch of a practice that is never cut, in seconds: short enough that a reply and what silence brings after it hold
 * five minutes of any. */
const STRETCH_SECONDS = 30;

/** Time to slide on to the next stop of an arc, in seconds. */
export const NEXT_STOP_SECONDS = 4;

/** Circles one way, a beat to say "the other way", and circles back, at every stop. */
function circleSeconds({ eachWay, secondsEach, stops }: Circle): number {
  return stops * (2 * eachWay + 1) * secondsEach + (stops - 1) * NEXT_STOP_SECONDS;
}

/** Whole stops that there is time for in some seconds of circles. */
export function stopsIn({ eachWay, secondsEach }: Circle, seconds: number): number {
  const stop = (2 * eachWay + 1) * secondsEach;
  return Math.floor((seconds + NEXT_STOP_SECONDS) / (stop + NEXT_STOP_SECONDS));
}

/** Circles each way that there is time for at a last stop, after the whole ones that some seconds of circles hold. */
export function circlesAtLast(circle: Circle, seconds: number): number {
  const whole = secondsOfStops(circle, stopsIn(circle, seconds));
  const left = (seconds - whole - NEXT_STOP_SECONDS) / circle.secondsEach;
  return Math.max(0, Math.floor((left - 1) / 2));
}

/** Seconds of a last stop with fewer circles, and of the way to it. */
export const lastStopSeconds = ({ secondsEach }: Circle, eachWay: number): number =>
  eachWay === 0 ? 0 : NEXT_STOP_SECONDS + (2 * eachWay + 1) * secondsEach;

/** Seconds of circles at so many stops. */
export const secondsOfStops = (circle: Circle, stops: number): number =>
  stops === 0 ? 0 : circleSeconds({ ...circle, stops });

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

const times = (count: number, side: StepSide) => Array.from({ length: count }, () => side);

/** The sides of every press, in order; the left first, unless told otherwise. */
function sidesInOrder(mode: SideMode, repetitions: number, first: NamedSide = 'left'): StepSide[] {
  const second = opposite(first);
  const all = (side: StepSide) => times(repetitions, side);
  switch (mode) {
    case 'together':
      return all('both');
    case 'midline':
      return all('midline');
    case 'eachTime':
      return all(first).flatMap((side) => [side, second]);
    case 'oneThenOther':
      return [...all(first), ...all(second)];
    case 'soreSideFirst':
      return [...all('sorer'), ...all('other')];
  }
}

/** The steps of a point exercise: sides as the record says. */
function pressSteps(plan: PointExercise, exercise: number, catalogue: Catalogue): PressStep[] {
  const way = catalogue.way(plan.point, plan.way);
  const mode = way.sides ?? catalogue.point(plan.point).sides;
  const sides = plan.onlySide
    ? times(plan.repetitions, plan.onlySide)
    : sidesInOrder(mode, plan.repetitions, plan.firstSide);
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

/** How many stretches there are from one word of a practice that is told in `cues` to the next. */
export const stretchesToACue = (cueEverySeconds: number): number =>
  Math.ceil(cueEverySeconds / STRETCH_SECONDS);

/** True where a stretch of a practice begins with a word of its own, and does not go on with the one before. */
export const isAtWord = ({ practice: { pacing }, stretch }: PracticeStep): boolean =>
  pacing.kind !== 'cues' || (stretch - 1) % stretchesToACue(pacing.cueEverySeconds) === 0;

/** True in a practice in which the listener only stays as they are, for longer than a stretch between two words. */
export const isStay = (step: Step): boolean =>
  step.kind === 'practice' &&
  step.practice.pacing.kind === 'cues' &&
  stretchesToACue(step.practice.pacing.cueEverySeconds) > 1;

/** The stretches that a practice of some seconds is made of: whole breaths, cues or parts of them, or counted movements. */
function stretchesOf(pacing: Pacing, seconds: number): number[] {
  switch (pacing.kind) {
    case 'sequence':
      return repeated(seconds / pacing.count, pacing.count);
    case 'count':
      return repeated(pacing.count * pacing.secondsEach, pacing.ways);
    case 'cues': {
      const { cueEverySeconds } = pacing;
      const cues = Math.max(1, Math.round(seconds / cueEverySeconds));
      const toEach = stretchesToACue(cueEverySeconds);
      return repeated(cueEverySeconds / toEach, cues * toEach);
    }
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

/** Every step of a routine, in order; a step's index in this list is its `stepIndex`. */
export function stepsOf(routine: Routine, catalogue: Catalogue): Step[] {
  return routine.exercises.flatMap((plan, index): Step[] =>
    'point' in plan ? pressSteps(plan, index, catalogue) : practiceSteps(plan, index, catalogue),
  );
}
