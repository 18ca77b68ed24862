import { describe, expect, test } from 'vitest';
import { modelFileOf } from '../support/lint/files';
import { invocationNameProblems } from '../support/lint/invocationName';
import { modelProblems } from '../support/lint/model';
import { allSampleProblems } from '../support/lint/samples';
import { smapiProblems } from '../support/lint/smapi';
import { everyLocale } from '../support/locale';

describe.each(everyLocale)('the interaction model of %s', (locale) => {
  const modelFile = modelFileOf(locale);

  test('is what Amazon’s definitions ask for, and nothing else', () =>
    expect(smapiProblems('interactionModel', modelFile)).toEqual([]));

  test('is called by a name Amazon takes', () => {
    const { invocationName } = modelFile.interactionModel.languageModel;
    expect(invocationName).toBe('back coach');
    expect(invocationNameProblems(invocationName)).toEqual([]);
  });

  test('declares all it uses, and uses all it declares', () =>
    expect(modelProblems(modelFile)).toEqual([]));

  test('has samples that Amazon takes, each once', () =>
    expect(allSampleProblems(modelFile)).toEqual([]));
});
