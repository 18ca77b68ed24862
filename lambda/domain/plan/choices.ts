import type { Candidate, PointCandidate, PracticeCandidate } from './candidates';
import { type Bounds, lessonOf, type Posture, type SideMode } from '../catalogue/point';
import { explanationFor, type Taught } from '../routine/explanationFor';
import { type Exercise, HOLD_STEP_SECONDS } from '../routine/routine';
import { practiceStepSeconds } from '../routine/steps';

/** Rest before another exercise: enough to say what comes next and to get there; at most a minute. In seconds. */
const AFTER_SECONDS: Bounds = { default: 6, min: 4, max: 60 };

/** The rest after something, as long as nothing has to be changed. */
const usualAfter = (candidate: Candidate): number =>
  (candidate.kind === 'point' ? candidate.afterSeconds : undefined) ?? AFTER_SECONDS.default;

/** Something a routine will hold, and how much of it. Everything but the candidate is adjusted until the length fits. */
export interface Choice {
  readonly candidate: Candidate;
  readonly repetitions: number;
  readonly seconds: number;
  readonly restSeconds: number;
  readonly afterSeconds: number;
  /** Whether it warms up for the rest, is done for the first time, or for the second. */
  readonly round: 'warmUp' | 'first' | 'second';
}

/** One way to make a choice longer or shorter, or `undefined` at its limit. */
export type ChoiceChange = (choice: Choice) => Choice | undefined;

/** How long one press, or a whole practice, usually is and may be. */
export function lengthBounds({ candidate }: Pick<Choice, 'candidate'>): Bounds {
  const { seconds } = candidate.usual;
  if (candidate.kind === 'practice') return { ...candidate.practice.seconds, default: seconds };
  const { technique } = candidate.way;
  if (!('seconds' in technique)) return { default: seconds, min: seconds, max: seconds };
  const bounds = { ...technique.seconds, default: seconds };
  return candidate.isFixed ? { ...bounds, unasked: seconds } : bounds;
}

/** Lengths of a press that are easily said, and held by feel, in seconds. */
const ROUND_SECONDS = [5, 10, 15, 20, 30, 45, 60, 90, 120];

/** The next longer or shorter length. */
function nextSeconds({ candidate, seconds }: Choice, by: 1 | -1): number {
  if (candidate.kind === 'practice')
    return seconds + by * practiceStepSeconds(candidate.practice.pacing);
  const next =
    by === 1
      ? ROUND_SECONDS.find((round) => round > seconds)
      : ROUND_SECONDS.findLast((round) => round < seconds);
  return next ?? seconds + by;
}

const capOf = ({ candidate }: Choice) =>
  candidate.kind === 'point' ? candidate.capSeconds : Infinity;

const isAllowed = (choice: Choice) => choice.repetitions * choice.seconds <= capOf(choice);

/** A choice at its usual repetitions, or at so many; `undefined` where the caps leave no room for that. */
export function choose(candidate: Candidate, repetitions?: number): Choice | undefined {
  const bounds = lengthBounds({ candidate });
  const choice: Choice = {
    candidate,
    repetitions: repetitions ?? candidate.usual.repetitions,
    seconds: bounds.default,
    restSeconds: candidate.kind === 'point' ? candidate.way.restSeconds.default : 0,
    afterSeconds: usualAfter(candidate),
    round: 'first',
  };
  if (isAllowed(choice)) return choice;
  if (choice.repetitions > 1) return choose(candidate, choice.repetitions - 1);
  const seconds = Math.floor(capOf(choice) / HOLD_STEP_SECONDS) * HOLD_STEP_SECONDS;
  return seconds >= bounds.min ? { ...choice, seconds } : undefined;
}

/** The same choice for so many seconds, as near as its bounds allow. */
export function withSeconds(choice: Choice, seconds: number): Choice {
  const { min, max } = lengthBounds(choice);
  return { ...choice, seconds: Math.min(max, Math.max(min, seconds)) };
}

/** The least of a practice: half of what is usual, or what is begun with where a document has more of it. */
const leastPractised = ({ usual, practice }: PracticeCandidate): number =>
  Math.min(usual.seconds / 2, practice.seconds.default);

/** True where it is as long as it is worth beginning with, or finding the place for. */
export const isWorthwhile = ({ candidate, seconds }: Choice): boolean =>
  seconds >= (candidate.kind === 'point' ? candidate.leastSeconds : leastPractised(candidate));

/** Adds presses per side, or takes some away. */
export const repeatMore =
  (by: 1 | -1): ChoiceChange =>
  (choice) => {
    if (choice.candidate.kind === 'practice' || choice.round === 'warmUp') return undefined;
    const { min, max } = choice.candidate.way.repetitions;
    const repetitions = choice.repetitions + by;
    const changed = { ...choice, repetitions };
    return repetitions >= min && repetitions <= max && isAllowed(changed) ? changed : undefined;
  };

/** Adds presses per side up to as many as are usual. */
export const repeatUpToUsual: ChoiceChange = (choice) =>
  choice.repetitions < choice.candidate.usual.repetitions ? repeatMore(1)(choice) : undefined;

/** Makes each press, or the practice, one step longer or shorter. */
export const lengthen =
  (by: 1 | -1): ChoiceChange =>
  (choice) => {
    if (choice.round === 'warmUp') return undefined;
    const { min, max, unasked = max } = lengthBounds(choice);
    const seconds = nextSeconds(choice, by);
    const changed = { ...choice, seconds };
    const isPossible = seconds >= min && seconds <= unasked && isAllowed(changed);
    return isPossible && (by === 1 || isWorthwhile(changed)) ? changed : undefined;
  };

/** Makes a choice a step shorter, fewer times first. */
export const shorten: ChoiceChange = (choice) => repeatMore(-1)(choice) ?? lengthen(-1)(choice);

/** Makes the rest between presses on the same spot a second longer or shorter. */
export const restMore =
  (by: 1 | -1): ChoiceChange =>
  (choice) => {
    if (choice.candidate.kind === 'practice' || sameSpotRests(choice) === 0) return undefined;
    const { min, max } = choice.candidate.way.restSeconds;
    const restSeconds = choice.restSeconds + by;
    return restSeconds >= min && restSeconds <= max ? { ...choice, restSeconds } : undefined;
  };

/** Makes the rest before the next exercise a second longer or shorter. */
export const pauseAfter =
  (by: 1 | -1): ChoiceChange =>
  (choice) => {
    const afterSeconds = choice.afterSeconds + by;
    const { min: least, max } = AFTER_SECONDS;
    const usual = usualAfter(choice.candidate);
    const min = usual > AFTER_SECONDS.default ? usual : least;
    return afterSeconds >= min && afterSeconds <= max ? { ...choice, afterSeconds } : undefined;
  };

/** Presses and runs of presses on the same spot, per repetition, by how sides go. */
const sidesPerRepetition: Record<SideMode, { readonly presses: number; readonly runs: number }> = {
  together: { presses: 1, runs: 1 },
  midline: { presses: 1, runs: 1 },
  eachTime: { presses: 2, runs: 0 },
  oneThenOther: { presses: 2, runs: 2 },
  soreSideFirst: { presses: 2, runs: 2 },
};

const sidesOf = (candidate: PointCandidate) =>
  sidesPerRepetition[candidate.way.sides ?? candidate.point.sides];

/** How often a choice presses, on all sides together; a practice counts as one. */
export const pressesOf = ({ candidate, repetitions }: Choice): number =>
  candidate.kind === 'point' ? sidesOf(candidate).presses * repetitions : 1;

/** Seconds of a choice that are pressed, or practised: what is said and rested comes on top of them. */
export const pressedSeconds = (choice: Choice): number => pressesOf(choice) * choice.seconds;

/** How often a choice rests between presses on the same spot. */
export function sameSpotRests({ candidate, repetitions }: Choice): number {
  return candidate.kind === 'point' ? sidesOf(candidate).runs * (repetitions - 1) : 0;
}

/** True for what can only be done lying on the side: the side that is up is worked, then the other. */
export const isOfOneSide = (candidate: Candidate): boolean =>
  candidate.kind === 'point' && candidate.way.postures.every((each) => each === 'lyingOnSide');

/** Seconds by which a choice rests longer than usual; after each side, where it is turned over in between. */
export function lengthenedRest(choice: Choice): number {
  const { candidate, restSeconds, afterSeconds } = choice;
  const usual = candidate.kind === 'point' ? candidate.way.restSeconds.default : 0;
  const between = sameSpotRests(choice) * (restSeconds - usual);
  const after = (afterSeconds - usualAfter(candidate)) * (isOfOneSide(candidate) ? 2 : 1);
  return Math.max(0, between) + Math.max(0, after);
}

/** The exercise a choice stands for. */
export function exerciseFor(choice: Choice, posture: Posture, taught: Taught): Exercise {
  const { candidate, seconds, afterSeconds, repetitions, restSeconds } = choice;
  if (candidate.kind === 'practice')
    return { practice: candidate.practice.id, posture, seconds, afterSeconds };
  const { point, way, note, isAgain } = candidate;
  const explained = isAgain ? [lessonOf(point.code, way.id)] : taught.explained;
  const explain = explanationFor(point.code, way.id, { ...taught, explained });
  return {
    point: point.code,
    way: way.id,
    posture,
    seconds,
    repetitions,
    restSeconds,
    afterSeconds,
    explain,
    ...(note && { note }),
  };
}
