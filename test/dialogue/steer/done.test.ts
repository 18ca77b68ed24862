import { describe, expect, test } from 'vitest';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { done, pause } from '../../../lambda/dialogue/steer/playback';
import { cuesOf, known, type Said, turnsOf } from '../../support/turns';

const knees: Said = [0, coachPoint({ point: known('BL40') })];
const firstSide = (...said: readonly Said[]) => {
  const cues = turnsOf([knees, ...said])
    .slice(-1)
    .flatMap(({ reply }) => cuesOf(reply));
  return cues.flatMap((cue) => ('side' in cue ? [cue.side] : []))[0];
};

describe('done', () => {
  test('goes on with the other side, in the middle of the first', () =>
    expect(firstSide([20, done])).toBe('right'));
  test('the same where it was set aside', () =>
    expect(firstSide([20, pause], [5, done])).toBe('right'));
});
