import { describe, expect, test } from 'vitest';
import { plantedModel } from '../../support/lint/planted';
import { allSampleProblems, sampleProblems } from '../../support/lint/samples';

describe('samples', () => {
  test.each([
    ['a sample that stands twice in one intent', 0, 'help my {area}'],
    ['a sample of two intents', 0, 'goodbye'],
    ['a sample of two intents, in capitals', 0, 'Goodbye'],
    ['a sample that is Amazon’s own for another intent', 1, 'start over'],
  ])('%s', (_, intent, sample) => {
    const faulty = plantedModel(({ languageModel }) =>
      languageModel.intents[intent]!.samples!.push(sample),
    );
    expect(allSampleProblems(faulty).join('\n')).toMatch(/is \S+ already/);
  });

  test('a sample of two intents whose slots differ in name only', () => {
    const faulty = plantedModel(({ languageModel: { intents } }) => {
      intents[0]!.slots!.push({ name: 'spot', type: 'POINT' });
      intents[0]!.samples!.push('where is {spot}');
    });
    expect(allSampleProblems(faulty)).toEqual([
      '"where is {point}" of ExplainPointIntent is CoachAreaIntent\'s already',
    ]);
  });
});

describe('a sample', () => {
  test.each([
    ['help my 2 legs', 'characters'],
    ['Help my {area}', 'characters'],
    ['stop it!', 'characters'],
    ['help, my {area}', 'characters'],
    ['aidez-moi à {area}', 'characters'],
    ['help my {area-name}', 'characters'],
    [' help my {area}', 'stray spaces'],
    ['help  my {area}', 'stray spaces'],
    ['help my {area}s', 'grown'],
    ['{area} or {area}', 'same slot twice'],
    ['alexa help my {area}', 'wake word'],
    ['help my {area} echo', 'wake word'],
    ['amazon', 'wake word'],
    ['open the {area} routine', 'launch word'],
    ['ask for my {area}', 'launch word'],
    ['start my {area} routine', 'launch word'],
    ['run the {routine} routine', 'launch word'],
    ['tell it to help my {area}', 'launch word'],
    ['begin', 'launch word'],
    ['let back coach help my {area}', 'invocation name'],
    ['exit', 'ends the session'],
  ])('like "%s" is refused: %s', (sample, why) => {
    expect(sampleProblems(sample, 'back coach')).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    'help my {area}',
    "{area}'s turn",
    'tell me about {point}',
    'start from the beginning',
    'resume the session',
    'l. i. four',
    'warm-up',
    'what can i ask',
  ])('like "%s" passes', (sample) => expect(sampleProblems(sample, 'back coach')).toEqual([]));
});
