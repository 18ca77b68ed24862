import { expect, test } from 'vitest';
import { describeRoutine } from '../../../lambda/dialogue/ask/askCatalogue';
import type { MannerId } from '../../../lambda/domain/catalogue/manner';
import { turnsOf } from '../../support/turns';

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

test('where nothing can be done, it is said so', () =>
  expect(answerFor('onFront')).toMatchObject({ answer: { about: 'noPointsThere' } }));
