import type { Catalogue } from '../catalogue/catalogue';
import type { Way } from '../catalogue/point';
import type { Exercise, PointExercise, PressStep } from '../routine/routine';
import type { Segment } from './timeline';
import { type Context, said } from './timelineContext';

/** Most often that one routine tells how a place should feel: after that it is known what is meant. */
const MOST_FEELINGS = 2;

/** True where there is an ache to wait for: in a still hand of one's own. Taps, circles and massage have none, and a helper does
 * not feel it. */
const hasFeeling = ({ presser, technique }: Way) =>
  presser === 'self' && ['hold', 'roll', 'rest'].includes(technique.kind);

const mayTell = (exercise: Exercise, catalogue: Catalogue) =>
  'point' in exercise &&
  exercise.explain === 'full' &&
  exercise.note?.kind !== 'massage' &&
  hasFeeling(catalogue.way(exercise.point, exercise.way));

/** How it should feel, at the first places of a routine that are explained, before they are pressed. */
export function feelSegments(step: PressStep, plan: PointExercise, context: Context): Segment[] {
  const { routine, catalogue } = context;
  const before = routine.exercises
    .slice(0, step.exercise)
    .filter((each) => mayTell(each, catalogue));
  return mayTell(plan, catalogue) && before.length < MOST_FEELINGS
    ? [said({ say: 'feel', point: step.point }, 'locate', context)]
    : [];
}
