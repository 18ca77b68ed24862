import { expect, test } from '@jest/globals';
import { meaningLearned } from '../../../lambda/content/learned/learnedMeaning';
import type { Opinion } from '../../../lambda/content/learned/opinion';
import { contentFor } from '../../../lambda/content/localeContent';
import { pointNamesFor, slotNamesFor } from '../../../lambda/content/locales';
import { createTeller } from '../../../lambda/content/teller';
import { LOCALE } from '../../support/locale';

const tell = createTeller(contentFor(LOCALE), slotNamesFor(LOCALE), pointNamesFor(LOCALE));

const meant = (said: string, mayAsk: boolean, ...all: Opinion[]) =>
  meaningLearned(all, tell(said, false), mayAsk);

const opinion = (label: string, share: number): Opinion => ({ label, share });

test('what is likely enough is meant', () =>
  expect(meant('get a move on', false, opinion('FasterIntent', 0.5))).toEqual({
    intent: 'FasterIntent',
    slots: {},
  }));

test('what is not likely enough is not', () => {
  expect(meant('get a move on', false, opinion('FasterIntent', 0.1))).toBeUndefined();
  expect(meant('bin it all', false, opinion('ForgetMeIntent', 0.3))).toBeUndefined();
});

test('what may as well be its opposite is neither', () =>
  expect(
    meant('the speed', false, opinion('FasterIntent', 0.5), opinion('SlowerIntent', 0.3)),
  ).toBeUndefined());

test('an end that is not sure waits', () =>
  expect(meant('that will do', false, opinion('AMAZON.StopIntent', 0.4))?.intent).toBe(
    'AMAZON.PauseIntent',
  ));

test('what may only ask begins nothing', () => {
  const mat = opinion('CoachPracticeIntent practice=the mat', 0.5);
  expect(meant('is that my mat', true, mat)).toBeUndefined();
});

test('what is named comes before what was learned, and what is not wanted is not filled in', () => {
  const left = opinion('OnlySideIntent side=left', 0.8);
  expect(meant('just the right one', false, left)?.slots).toEqual({ side: 'right' });
  expect(meant("let's not do the left", false, left)).toBeUndefined();
});

test('nothing is left out that nothing names', () =>
  expect(meant('not that', false, opinion('LeaveOutPlaceIntent', 0.9))).toBeUndefined());
