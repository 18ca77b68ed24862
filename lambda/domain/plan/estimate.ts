import { buildTimeline } from '../timeline/buildTimeline';
import type { Candidate } from './candidates';
import type { Catalogue } from '../catalogue/catalogue';
import { type Choice, exerciseFor, pressesOf, sameSpotRests } from './choices';
import type { Taught } from '../routine/explanationFor';
import { onSide, type Sided } from '../routine/sided';
import { stepsOf } from '../routine/steps';
import { type Ruler, secondsOf, type Segment } from '../timeline/timeline';

/** Estimates how long a choice takes by itself, in seconds. */
export type Estimate = (choice: Choice) => number;

/** Getting into posture is no part of a candidate: most follow another one in the same. */
const isWithin = ({ phase }: Segment) => phase !== 'place';

/** How long what is chosen takes at its usual length, for so many repetitions. Each candidate is measured once. */
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
  return (choice: Choice, repetitions: number): number => {
    const byRepetitions = known.get(choice.candidate) ?? new Map<number, number>();
    known.set(choice.candidate, byRepetitions);
    const seconds = byRepetitions.get(repetitions) ?? measure({ ...asUsual(choice), repetitions });
    byRepetitions.set(repetitions, seconds);
    return seconds;
  };
}

const usualRest = ({ candidate }: Choice): number =>
  candidate.kind === 'point' ? candidate.way.restSeconds.default : 0;

/** A choice as it usually is. */
const asUsual = (choice: Choice): Choice => ({
  ...choice,
  seconds: choice.candidate.usual.seconds,
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
    const once = measure(choice, 1);
    const repeated = repetitions === 1 ? 0 : (measure(choice, 2) - once) * (repetitions - 1);
    const pressed = pressesOf(choice) * (seconds - choice.candidate.usual.seconds);
    const rested = sameSpotRests(choice) * (restSeconds - usualRest(choice)) + afterSeconds;
    return once + repeated + pressed + ruler.leisure * rested;
  };
}
