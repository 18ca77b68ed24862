import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../lambda/domain/answer/answer';
import { coachPractice } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { skipOtherSide, skipSide, skipThatSide } from '../../../lambda/dialogue/steer/skip';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { cuesOf, known, type Said, turnsOf } from '../../support/turns';

const point = (code: string): Ask => coachPoint({ point: known(code) });

/** What is answered to the last of some things that are said. */
function answerTo(...said: readonly Said[]): Answer | undefined {
  const turn = turnsOf(said).at(-1);
  if (!turn) return undefined;
  const [first] = cuesOf(turn.reply);
  return first?.say === 'answer' ? first.answer : undefined;
}

/** The sides that are pressed in what is said after some things. */
const sidesAfter = (...said: readonly Said[]) =>
  new Set(
    turnsOf(said)
      .slice(-1)
      .flatMap(({ reply }) => cuesOf(reply))
      .flatMap((cue) => ('side' in cue ? [cue.side] : [])),
  );

describe('skipping a side', () => {
  test('leaves the other one', () => {
    expect(answerTo([0, point('BL40')], [20, skipSide])).toMatchObject({
      about: 'sideSkipped',
      side: 'left',
    });
    expect(sidesAfter([0, point('BL40')], [20, skipSide])).toEqual(new Set(['right']));
  });

  test.each([
    ['the first', 20, 2],
    ['the second', 75, 1],
  ])('in %s of two turns leaves what is still to come', (_, after, presses) => {
    const [turn] = turnsOf([
      [0, point('BL40')],
      [after, skipSide],
    ]).slice(-1);
    const cues = turn ? cuesOf(turn.reply) : [];
    expect(cues.filter(({ say }) => say === 'release')).toHaveLength(presses);
  });

  test('that is to come keeps the one that is pressed', () => {
    const asked: Said[] = [
      [0, point('BL40')],
      [20, skipOtherSide],
    ];
    expect(answerTo(...asked)).toMatchObject({ about: 'sideSkipped', side: 'right' });
    expect(sidesAfter(...asked)).toEqual(new Set(['left']));
  });

  test('and then the other leaves the whole place', () => {
    expect(answerTo([0, point('BL40')], [20, skipSide], [5, skipSide])).toMatchObject({
      about: 'skipped',
      target: { point: 'BL40' },
      because: 'asked',
    });
  });

  test.each([
    ['the middle of the body', 'CV6'],
    ['both sides at once', 'BL23'],
  ])('of %s leaves the whole place, and says why', (_, code) => {
    for (const ask of [skipSide, skipOtherSide, skipThatSide('left')])
      expect(answerTo([0, point(code)], [20, ask])).toMatchObject({
        about: 'skipped',
        target: { point: code },
        because: 'bothSides',
      });
  });

  test('of a practice leaves the practice, as it was asked', () => {
    const breathing = coachPractice(known('breathing'), 3);
    for (const ask of [skipSide, skipOtherSide, skipThatSide('right')])
      expect(answerTo([0, breathing], [30, ask])).toMatchObject({
        about: 'skipped',
        target: { practice: 'breathing' },
        because: 'asked',
      });
  });
});
