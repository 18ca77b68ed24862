import type { Catalogue } from '../../domain/catalogue/catalogue';
import { exerciseAt, targetOf } from '../../domain/routine/nextAfter';
import type { Routine, Step } from '../../domain/routine/routine';
import { stepsOf } from '../../domain/routine/steps';
import { codeOf, type StepSide, type Target } from '../../domain/routine/target';
import { placeWords } from '../../speech/names';
import type { Phrasebook } from '../../speech/phrasebook';
import { type Picture, pictureFor } from '../pictures';
import { asLine, filled, screenWords } from '../screenWords';

/** What is shown while something is worked: where it is, which side, and what comes after it. */
export interface Showing {
  readonly picture: Picture;
  readonly title: string;
  readonly side: string;
  /** What comes after it, or that it is the last; nothing where it is the only place. */
  readonly next: string;
  /** Which place it is, of how many; nothing where it is the only one. */
  readonly place: string;
}

/** What showings are made from. */
export interface ShowingSource {
  readonly routine: Routine;
  readonly catalogue: Catalogue;
  readonly phrasebook: Phrasebook;
}

/** The exercises of a routine, the two sides of one way of working a point as one place. */
function placesOf({ exercises }: Routine): Target[] {
  const targets = exercises.map(targetOf);
  return targets.filter((each, at) => {
    const before = targets[at - 1];
    return !before || codeOf(before) !== codeOf(each);
  });
}

/** Which of the places an exercise belongs to, counted from nought. */
const placeAt = (routine: Routine, exercise: number): number =>
  placesOf({ exercises: routine.exercises.slice(0, exercise + 1) }).length - 1;

const sideOf = (step: Step): StepSide => (step.kind === 'press' ? step.side : 'midline');

const wayOf = (step: Step) => (step.kind === 'press' ? { way: step.way.id } : {});

/** What is shown while a step is under way. */
function showingOf(step: Step, { routine, phrasebook }: ShowingSource): Showing {
  const words = screenWords(phrasebook);
  const target = targetOf(exerciseAt(routine, step.exercise));
  const places = placesOf(routine);
  const at = placeAt(routine, step.exercise);
  const next = places[at + 1];
  return {
    picture: pictureFor({ target, side: sideOf(step), ...wayOf(step) }, phrasebook),
    title: asLine(placeWords(target, phrasebook), phrasebook),
    side: step.kind === 'press' ? words.sides[step.side] : '',
    ...(places.length > 1
      ? {
          next: next ? filled(words.then, { next: placeWords(next, phrasebook) }) : words.last,
          place: filled(words.placeOf, { n: at + 1, all: places.length }),
        }
      : { next: '', place: '' }),
  };
}

/** What is shown during each step of a routine. */
export function showingsOf(source: ShowingSource): (stepIndex: number) => Showing | undefined {
  const steps = stepsOf(source.routine, source.catalogue);
  return (stepIndex) => {
    const step = steps[stepIndex];
    return step && showingOf(step, source);
  };
}

/** How much of a routine is over once a step begins, from 0 to 1. */
export function shareBefore(stepIndex: number, { routine, catalogue }: ShowingSource): number {
  const lengths = stepsOf(routine, catalogue).map(({ seconds }) => seconds);
  const sum = (each: readonly number[]) => each.reduce((all, seconds) => all + seconds, 0);
  return sum(lengths.slice(0, stepIndex)) / Math.max(1, sum(lengths));
}
