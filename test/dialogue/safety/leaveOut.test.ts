import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { hurt } from '../../../lambda/dialogue/safety/whilePressing';
import { leaveOutPlace } from '../../../lambda/dialogue/safety/volunteer';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint, explainPoint } from '../../../lambda/dialogue/start/coachPoint';
import { next, pause } from '../../../lambda/dialogue/steer/playback';
import type { DialogueState } from '../../../lambda/dialogue/turn/state';
import { launch } from '../../../lambda/dialogue/session/launch';
import { recordOf, stateFrom } from '../../../lambda/dialogue/visits/record';
import { stepsOf } from '../../../lambda/domain/routine/steps';
import { coachAt, known, type Said, START, turnsOf } from '../../support/turns';

const withoutPlace = (place: string) => leaveOutPlace(known(place));
const lowerBack = coachArea(known('lower-back'), 10);
const hand = coachPoint({ point: known('LI4') });

const stateAfter = (said: readonly Said[], from?: DialogueState): DialogueState => {
  const state = turnsOf(said, from).at(-1)?.state;
  if (!state) throw new Error('Nothing was said.');
  return state;
};
const pointsLeft = ({ situation }: DialogueState) =>
  'guidance' in situation
    ? situation.guidance.routine.exercises.flatMap((each) => ('point' in each ? [each.point] : []))
    : [];

describe('a place that is left out', () => {
  test('of guidance is gone from it, and the one after it follows', () => {
    const before = stateAfter([[0, lowerBack]]);
    const after = stateAfter([
      [0, lowerBack],
      [10, withoutPlace('hand')],
    ]);
    expect(pointsLeft(before)[0]).toBe('LI4');
    expect(pointsLeft(after)).toEqual(pointsLeft(before).filter((point) => point !== 'LI4'));
    expect(after.situation).toMatchObject({ name: 'guiding', guidance: { from: 0 } });
    expect(after.visit.leftOut).toEqual(['LI4', 'EX-UE7', 'TE3']);
  });

  test('that was done leaves guidance at the very step it was at', () => {
    const said: Said[] = [
      [0, lowerBack],
      [60, next],
      [40, pause],
      [5, withoutPlace('hand')],
    ];
    const [paused, after] = [stateAfter(said.slice(0, 3)), stateAfter(said)];
    const stepOf = ({ situation }: DialogueState) => {
      if (!('guidance' in situation)) throw new Error('Nothing is guided.');
      const { routine, from } = situation.guidance;
      const { exercise, ...step } = stepsOf(routine, catalogue)[from] ?? { exercise: -1 };
      return { ...step, exercise: routine.exercises[exercise] };
    };
    expect(stepOf(paused).exercise).toMatchObject({ point: 'BL23' });
    expect(stepOf(after).exercise).toMatchObject({ point: 'BL23' });
    expect(after.situation).toMatchObject({ guidance: { interrupted: expect.anything() } });
  });

  test('and is all there was leaves nothing but a question for another', () => {
    const after = stateAfter([
      [0, hand],
      [10, withoutPlace('hand')],
    ]);
    expect(after.situation).toEqual({ name: 'askedArea' });
  });

  test('is not offered any more, and another still is', () => {
    const offered: Said = [0, explainPoint({ point: known('LI4') })];
    expect(stateAfter([offered, [5, withoutPlace('hand')]]).situation.name).toBe('askedArea');
    expect(stateAfter([offered, [5, withoutPlace('knee')]]).situation).toMatchObject({
      name: 'offeredPoint',
      point: 'LI4',
    });
  });

  test('that was put in between leaves what it was put into', () => {
    const between: Said[] = [
      [0, lowerBack],
      [150, coachPoint({ point: known('KI3') })],
      [10, withoutPlace('ankle')],
    ];
    const { situation, visit } = stateAfter(between);
    expect(situation).toMatchObject({ name: 'guiding', guidance: { wish: { kind: 'routine' } } });
    expect(visit.later).toBeUndefined();
  });

  test('ends what was known of the hands', () => {
    const said: Said[] = [
      [0, coachArea(known('legs'), 5)],
      [25, hurt],
    ];
    const inThatPlace = stateAfter(said).situation;
    expect(Object.keys(inThatPlace)).toContain('nextSkips');
    const { situation } = stateAfter([...said, [5, withoutPlace('hand')]]);
    expect(Object.keys(situation)).not.toContain('nextSkips');
  });
});

describe('a place that is left out of what an earlier visit left', () => {
  const offering = (said: readonly Said[]) => {
    const record = recordOf(stateAfter(said), START + 60_000);
    const { state } = launch({ state: stateFrom(record, 0, coachAt(3600)), coach: coachAt(3600) });
    expect(state.situation.name).toBe('offeredResume');
    return state;
  };

  test('leaves the offer to go on with the rest of it', () => {
    const state = offering([
      [0, lowerBack],
      [10, pause],
    ]);
    const { situation, visit } = stateAfter([[3605, withoutPlace('hand')]], state);
    expect(situation.name).toBe('offeredResume');
    expect(JSON.stringify(visit.kept)).not.toContain('LI4');
  });

  test('and was all of it leaves a question for another', () => {
    const state = offering([
      [0, hand],
      [10, pause],
    ]);
    const { situation, visit } = stateAfter([[3605, withoutPlace('hand')]], state);
    expect(situation).toEqual({ name: 'askedArea' });
    expect(visit.kept).toBeUndefined();
  });
});
