import { expect, test } from 'vitest';
import { isTalk, likelyOf, meaningLearned } from '../../../lambda/content/learned/learnedMeaning';
import type { Opinion } from '../../../lambda/content/learned/opinion';
import { contentFor } from '../../../lambda/content/localeContent';
import { pointNamesFor, slotNamesFor } from '../../../lambda/content/locales';
import { createTeller } from '../../../lambda/content/teller';
import { LOCALE } from '../../support/locale';

const tell = createTeller(contentFor(LOCALE), slotNamesFor(LOCALE), pointNamesFor(LOCALE));

const meant = (said: string, mayAsk: boolean, ...all: Opinion[]) =>
  meaningLearned(all, tell(said, false), { mayAsk, isCalm: false });

/** The same, where it is likely that nothing is wrong. */
const calmlyMeant = (said: string, ...all: Opinion[]) =>
  meaningLearned(all, tell(said, false), { mayAsk: false, isCalm: true });

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
  const onSide = opinion('ChangeMannerIntent manner=on your side', 0.9);
  expect(meant('not on my side but on my back', false, onSide)?.slots).toEqual({
    manner: 'on back',
  });
});

test('only the other side is meant where one is not wanted', () => {
  const [right, left] = [
    opinion('OnlySideIntent side=right', 0.5),
    opinion('OnlySideIntent side=left', 0),
  ];
  expect(meant("don't do any more on the right", false, right, left)?.slots).toEqual({
    side: 'left',
  });
  expect(meant('just the right', false, right, left)?.slots).toEqual({ side: 'right' });
});

test('what is left out is the part that is named, and no area is begun without it', () => {
  const leftOut = opinion('LeaveOutPlaceIntent', 0.8);
  expect(meant('take the hips off the list', false, leftOut)?.slots).toEqual({ bodyPart: 'hips' });
  expect(meant('my legs but not the ankles', false, leftOut)?.slots).toMatchObject({
    area: 'legs',
  });
});

test('where nothing is wrong, what is less likely is meant, and talk is talk', () => {
  const faster = opinion('FasterIntent', 0.05);
  expect(calmlyMeant('trot on', faster)?.intent).toBe('FasterIntent');
  expect(meant('trot on', false, faster)).toBeUndefined();
  const talk = [opinion('NeverMindIntent', 0.3)];
  expect([isTalk(talk, true), isTalk(talk, false)]).toEqual([true, false]);
  expect(isTalk([opinion('NeverMindIntent', 0.9)], false)).toBe(true);
});

test('words of which few are known count where what they mean is likely', () => {
  const unknown = (share: number) => ({
    opinions: [opinion('FasterIntent', share)],
    isKnown: false,
  });
  expect(likelyOf(unknown(0.9))).toHaveLength(1);
  expect(likelyOf(unknown(0.3))).toEqual([]);
});

test('nothing is left out that nothing names', () =>
  expect(meant('not that', false, opinion('LeaveOutPlaceIntent', 0.9))).toBeUndefined());
