import { buildTimeline } from '../timeline/buildTimeline';
import type { Candidate } from './candidates';
import type { Catalogue } from '../catalogue/catalogue';
import { type Choice, exerciseFor, lengthBounds, pressesOf, sameSpotRests } from './choices';
import type { Taught } from '../routine/explanationFor';
import { onSide, type Sided } from '../routine/sided';
import { stepsOf } from '../routine/steps';
import { type Ruler, secondsOf, type Segment } from '../timeline/timeline';

/** Estimates how long a choice takes by itself, in seconds. */
export type Estimate = (choice: Choice) => number;

/** Getting into posture is no part of a candidate: most follow another one in the same. */
const isWithin = ({ phase }: Segment) => phase !== 'place';

/** How long candidates take at their usual lengths, for so many repetitions. Each is measured once. */
function createMeasure(
  catalogue: Catalogue,
  ruler: Ruler,
  taught: Taught,
  sided: Sided | undefined,
) {
  const known = new Map<Candidate, Map<number, number>>();
  const measure = (usual: Choice): number => {
    const posture = usual.candidate.postures[0] ?? 'sitting';
    const exercise = onSide(exerciseFor(usual, posture, taught), sided, catalogue);
    const routine = { exercises: [exercise] };
    const steps = stepsOf(routine, catalogue)
      .map((step, stepIndex) => ({ stepIndex, step }))
      .filter(({ step }) => step.kind === 'practice' || !step.isSkipped);
    const timeline = buildTimeline({ routine, steps, catalogue, ruler });
    return secondsOf(timeline.flatMap(({ segments }) => segments).filter(isWithin));
  };
  return (usual: Choice): number => {
    const byRepetitions = known.get(usual.candidate) ?? new Map<number, number>();
    known.set(usual.candidate, byRepetitions);
    const seconds = byRepetitions.get(usual.repetitions) ?? measure(usual);
    byRepetitions.set(usual.repetitions, seconds);
    return seconds;
  };
}

const usualRest = ({ candidate }: Choice): number =>
  candidate.kind === 'point' ? candidate.way.restSeconds.default : 0;

/** A choice as it usually is. */
const asUsual = (choice: Choice): Choice => ({
  ...choice,
  seconds: lengthBounds(choice).default,
  restSeconds: usualRest(choice),
});

/** Estimates choices by what was measured of each candidate: done once, and what a repetition adds. */
export function createEstimate(
  catalogue: Catalogue,
  ruler: Ruler,
  taught: Taught,
  sided?: Sided,
): Estimate {
  const measure = createMeasure(catalogue, ruler, taught, sided);
  return (choice) => {
    const { repetitions, seconds, restSeconds, afterSeconds } = choice;
    const usual = asUsual(choice);
    const once = measure({ ...usual, repetitions: 1 });
    const repeated =
      repetitions === 1 ? 0 : (measure({ ...usual, repetitions: 2 }) - once) * (repetitions - 1);
    const pressed = pressesOf(choice) * (seconds - usual.seconds);
    const rested = sameSpotRests(choice) * (restSeconds - usualRest(choice)) + afterSeconds;
    return once + repeated + pressed + ruler.leisure * rested;
  };
}
