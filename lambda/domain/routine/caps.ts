import type { Catalogue } from '../catalogue/catalogue';
import type { StepSide } from './target';
import { type Circle, HOLD_STEP_SECONDS, type PressStep, type Step } from './routine';
import {
  circlesAtLast,
  isPressing,
  lastStopSeconds,
  NEXT_STOP_SECONDS,
  secondsOfStops,
  stopsIn,
} from './steps';

/** Seconds pressed in this visit, by `'CODE:side'`. */
export type Spent = Readonly<Record<string, number>>;

const sidesPressed = (side: StepSide): StepSide[] => (side === 'both' ? ['left', 'right'] : [side]);

/** The points and sides a step presses, as keys of `Spent`. */
export function pressedBy(step: PressStep): string[] {
  if (!isPressing(step.way.technique)) return [];
  const codes = [step.point, ...(step.way.alsoPresses ? [step.way.alsoPresses] : [])];
  return codes.flatMap((code) => sidesPressed(step.side).map((side) => `${code}:${side}`));
}

/** What has been pressed once `seconds` of a step are added. */
export function addSpent(spent: Spent, step: PressStep, seconds: number): Spent {
  const added = pressedBy(step).map((key) => [key, (spent[key] ?? 0) + seconds] as const);
  return { ...spent, ...Object.fromEntries(added) };
}

/** Seconds that may still be pressed on every place a step presses; infinite where it presses none. */
export function secondsLeft(step: PressStep, spent: Spent, catalogue: Catalogue): number {
  const left = pressedBy(step).map((key) => {
    const [code = ''] = key.split(':');
    return catalogue.point(code).capSeconds - (spent[key] ?? 0);
  });
  return Math.min(Infinity, ...left);
}

/** The shortest a press of this kind may be made, in seconds; what is left of one may be short. */
function shortest(step: PressStep): number {
  const { technique } = step.way;
  if (technique.kind === 'circle') return secondsOfStops(technique, 1);
  if (step.interrupted && step.interrupted.heldSeconds > 0) return HOLD_STEP_SECONDS;
  return 'seconds' in technique ? technique.seconds.min : step.seconds;
}

/** Seconds that a press is cut to where so many are left: stops of circles, of which the last may have fewer, else whole steps of
 * a hold. */
function cutTo(left: number, { way: { technique } }: PressStep): number {
  if (technique.kind !== 'circle') return Math.floor(left / HOLD_STEP_SECONDS) * HOLD_STEP_SECONDS;
  const whole = secondsOfStops(technique, stopsIn(technique, left));
  const last = whole > 0 ? circlesAtLast(technique, left) : 0;
  return whole + lastStopSeconds(technique, last);
}

/** Seconds of an arc from the beginning of one stop to that of the next. */
const stopSeconds = (circle: Circle) => secondsOfStops(circle, 1) + NEXT_STOP_SECONDS;

/** A press of which its cap leaves some seconds, and not all. An arc that was interrupted in the second half of a stop goes on
 * with the next one: it still ends where it should, and hardly anything is circled twice. */
function cutShort(step: PressStep, left: number): PressStep {
  const { interrupted, way } = step;
  const { technique } = way;
  const cut = { ...step, seconds: cutTo(left, step) };
  if (technique.kind !== 'circle' || !interrupted) return cut;
  const lacking = step.seconds - left;
  if (lacking < secondsOfStops(technique, 1) / 2) return cut;
  const aStop = stopSeconds(technique);
  const seconds = cutTo(Math.min(left, step.seconds - aStop), step);
  const heldSeconds = interrupted.heldSeconds + aStop;
  return { ...step, seconds, interrupted: { ...interrupted, heldSeconds } };
}

/** A step cut down to what its cap leaves, or `undefined` where that is too little to be worth pressing, or not wanted. */
function capStep(step: Step, spent: Spent, catalogue: Catalogue): Step | undefined {
  if (step.kind === 'practice') return step;
  if (step.isSkipped) return undefined;
  const left = secondsLeft(step, spent, catalogue);
  if (step.seconds <= left) return step;
  const cut = cutShort(step, left);
  return cut.seconds < shortest(step) ? undefined : cut;
}

/** True where the caps leave enough of a step, and it is wanted. */
export const isWithinCaps = (step: Step, spent: Spent, catalogue: Catalogue): boolean =>
  capStep(step, spent, catalogue) !== undefined;

/** A step and its index among all the steps of its routine. */
export interface IndexedStep {
  readonly stepIndex: number;
  readonly step: Step;
}

/** The steps of a routine, those from `from` on only as far as the caps still allow, given what this visit
 * has pressed before them. Indices stay as they were. */
export function withinCaps(
  steps: readonly Step[],
  from: number,
  spent: Spent,
  catalogue: Catalogue,
): IndexedStep[] {
  let pressed = spent;
  const placed = steps.flatMap((planned, stepIndex) => {
    if (stepIndex < from) return [{ stepIndex, step: planned }];
    const step = capStep(planned, pressed, catalogue);
    if (step?.kind === 'press') pressed = addSpent(pressed, step, step.seconds);
    return step ? [{ stepIndex, step }] : [];
  });
  const most = mostRepetitions(placed);
  return placed.map(({ stepIndex, step }) => ({ stepIndex, step: recounted(step, most) }));
}

/** Presses of one exercise on one side. */
const kindOf = ({ exercise, side }: PressStep) => `${exercise} ${side}`;

/** The last of the presses of each kind. */
function mostRepetitions(placed: readonly IndexedStep[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { step } of placed)
    if (step.kind === 'press')
      most.set(kindOf(step), Math.max(step.repetition, most.get(kindOf(step)) ?? 0));
  return most;
}

/** A step that knows how many presses of its kind the caps have left. */
const recounted = (step: Step, most: ReadonlyMap<string, number>): Step =>
  step.kind === 'practice' ? step : { ...step, of: most.get(kindOf(step)) ?? step.of };
