import { describe, expect, test } from '@jest/globals';
import { catalogueAnswerShape } from '../../lambda/alexa/savedAnswer';
import { catalogue } from '../../lambda/content/catalogue';
import { catalogueAnswers } from '../support/answers';

const isPoint = (code: unknown) => catalogue.findPoint(String(code)) !== undefined;
const isAnswer = catalogueAnswerShape(catalogue, {
  isPoint,
  isPractice: (id) => catalogue.findPractice(String(id)) !== undefined,
  isOutline: (id) => catalogue.findOutline(String(id)) !== undefined,
  isPointWithWay: (value) => isPoint((value as { point: string }).point),
});

/** The fields of an answer, but for those that not every answer has. */
const fieldsOf = (answer: object) =>
  Object.keys(answer).filter((name) => !['way', 'oldCode', 'area', 'span', 'said'].includes(name));

describe('an answer that a session holds', () => {
  test('is read back, whatever it is about', () => {
    const refused = catalogueAnswers.filter(
      (answer) => !isAnswer(JSON.parse(JSON.stringify(answer))),
    );
    expect(refused).toEqual([]);
  });

  test('is none with any of its fields gone, or junk in it', () => {
    const damaged = catalogueAnswers.flatMap((answer) =>
      fieldsOf(answer).flatMap((name) => [
        { ...answer, [name]: undefined },
        { ...answer, [name]: { junk: true } },
      ]),
    );
    expect(damaged.length).toBeGreaterThan(500);
    expect(damaged.filter(isAnswer)).toEqual([]);
  });

  test.each([
    ['point', { about: 'why', point: 'LI99', sources: 1 }],
    ['practice', { about: 'whyPractice', practice: 'juggling' }],
    ['area', { about: 'pointsFor', area: 'elbow', points: [] }],
    ['routine', { about: 'routine', outline: 'elbow', targets: [] }],
    ['topic', { about: 'topic', topic: 'juggling', figures: {} }],
  ])('is none where its %s is no longer in the catalogue', (_, answer) => {
    expect(isAnswer(answer)).toBe(false);
  });
});
