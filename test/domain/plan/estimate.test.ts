import { expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import type { Cue } from '../../../lambda/domain/timeline/cue';
import { planRoutine } from '../../../lambda/domain/plan/planRoutine';
import { PART_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook } from '../../support/planning';

/** The points whose finding was measured to plan the lower back for so many minutes, and those that were planned. */
function pointsFor(minutes: number) {
  const measured = new Set<string>();
  const ruler = createRuler(phrasebook, 0);
  const extentOf = (cue: Cue) => {
    if (cue.say === 'find') measured.add(cue.point);
    return ruler.extentOf(cue);
  };
  const plan = planRoutine(
    {
      outline: catalogue.outline('lower-back'),
      minutes,
      postures: [],
      helper: false,
      tools: [],
      leftOut: [],
      spent: {},
      taught: { explained: [], wordiness: 'usual' },
      opening: () => [],
      closing: () => [],
      hint: [],
    },
    { catalogue, ruler: { ...ruler, extentOf }, limits: PART_LIMITS },
  );
  const exercises = plan.kind === 'planned' ? plan.routine.exercises : [];
  const planned = exercises.flatMap((each) => ('point' in each ? [each.point] : []));
  return { measured: [...measured], planned };
}

test('a short plan lays out few candidates: what cannot fit is told by its pressing alone', () => {
  const { measured, planned } = pointsFor(5);
  expect(planned.length).toBeGreaterThan(0);
  expect(measured).toEqual(expect.arrayContaining(planned));
  expect(measured.length).toBeLessThanOrEqual(planned.length + 2);
});
