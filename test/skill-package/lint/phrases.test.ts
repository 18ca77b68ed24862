import { describe, expect, test } from 'vitest';
import { model } from '../../device/model';
import { listing } from '../../support/lint/files';
import { examplePhraseProblems, phraseProblems } from '../../support/lint/phrases';

const { examplePhrases = [] } = listing;

describe('an example phrase', () => {
  test.each([
    ['Open back coach', 'does not begin'],
    ['Alexa open back coach', 'does not begin'],
    ['Alexa, open back coach.', 'punctuation'],
    ['Alexa, open spine coach', 'does not call back coach'],
    ['Alexa, help my lower back', 'does not call back coach'],
    ['Alexa, ask back coach to bake a cake', 'is no sample'],
    ['Alexa, ask back coach to kindly help my lower back', 'is no sample'],
    ['Alexa, ask back coach to work on my spaceship', 'is no sample'],
  ])('like "%s" is refused: %s', (phrase, why) => {
    expect(phraseProblems(phrase, model)).toEqual([expect.stringContaining(why)]);
  });

  test('comes first that opens the skill, and none comes twice', () => {
    const [first = '', second = ''] = examplePhrases;
    expect(examplePhraseProblems([second, second, first], model)).toEqual([
      expect.stringContaining('the first is not'),
      'a phrase stands twice',
    ]);
  });
});
