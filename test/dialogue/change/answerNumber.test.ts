import { expect, test } from 'vitest';
import { answerNumber } from '../../../lambda/dialogue/change/answerNumber';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint, explainPoint } from '../../../lambda/dialogue/start/coachPoint';
import { pause } from '../../../lambda/dialogue/steer/playback';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { known, type Said, turnsOf } from '../../support/turns';

const neck: Said = [0, coachArea(known('neck'), 10)];
const elsewhere: Ask = coachPoint({ point: { kind: 'unknown' }, near: 'BL23' });
const nowhere: Ask = coachArea({ kind: 'unknown' });
const twenty: Ask = answerNumber(20);

const situationAfter = (...said: readonly Said[]) => turnsOf(said).at(-1)?.state.situation;

test('a number by itself is a length, before anything and where a place is asked for', () => {
  expect(situationAfter([0, twenty])).toMatchObject({ name: 'askedArea', minutes: 20 });
  expect(situationAfter([0, nowhere], [5, twenty])).toMatchObject({ minutes: 20 });
});

test.each<[string, readonly Said[]]>([
  ['what is under way', [neck]],
  ['what is paused', [neck, [20, pause]]],
  ['what waits for the answer to a question', [neck, [20, elsewhere]]],
  ['what waits for a place to be named', [neck, [20, nowhere]]],
  ['a point that was offered', [[0, explainPoint({ point: known('LI4') })]]],
])('but none for %s: it was hardly meant for that', (_, said) => {
  expect(JSON.stringify(situationAfter(...said, [5, twenty]))).not.toContain('"minutes":20');
  expect(turnsOf([...said, [5, twenty]]).at(-1)?.reply).not.toMatchObject({ kind: 'namedAhead' });
});
