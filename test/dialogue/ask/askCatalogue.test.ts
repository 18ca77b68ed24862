import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { askPoint } from '../../../lambda/dialogue/ask/askPoint';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import { everyCode } from '../../support/planning';
import { describeRoutine } from '../../../lambda/dialogue/ask/askCatalogue';
import type { MannerId } from '../../../lambda/domain/catalogue/manner';
import { known, turnsOf } from '../../support/turns';

const answerFor = (manner: MannerId) =>
  turnsOf([[0, describeRoutine({ kind: 'none' }, [manner])]]).at(-1)?.reply;

test.each([
  ['standing', 'BL23'],
  ['ball', 'BL53'],
  ['onBack', 'CV6'],
] as const)('what can be done %s is told by its places', (manner, point) => {
  expect(answerFor(manner)).toMatchObject({
    answer: { about: 'inManner', manners: [manner], targets: expect.arrayContaining([{ point }]) },
  });
});

test('of a manner with a routine of its own, that is told', () =>
  expect(answerFor('desk')).toMatchObject({ answer: { about: 'routine', outline: 'desk' } }));

describe('where nothing can be done, it is said so', () => {
  const nothing = { answer: { about: 'noPointsThere' } };

  test('in a manner', () => expect(answerFor('onFront')).toMatchObject(nothing));

  test('of a routine, whose places are all left out', () => {
    const { visit, situation } = newState(0, newListener);
    const from = { situation, visit: { ...visit, leftOut: everyCode } };
    const [turn] = turnsOf([[0, describeRoutine(known('hands-only'))]], from);
    expect(turn?.reply).toMatchObject(nothing);
  });
});

test('what else may be tried is never the point that it is to take the place of', () => {
  for (const { code } of catalogue.points) {
    const [turn] = turnsOf([[0, askPoint('whatElse', { point: known(code) })]]);
    expect(turn?.reply).toMatchObject({ answer: { about: 'whatElse' } });
    expect(JSON.stringify(turn?.reply)).not.toContain(`"${code}"`);
  }
});
