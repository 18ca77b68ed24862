import { describe, expect, test } from 'vitest';
import type { Answer } from '../../lambda/domain/answer/answer';
import { answerWords } from '../../lambda/speech/answer/answerWords';
import { briefWords } from '../../lambda/speech/answer/briefWords';
import { renderPieces } from '../../lambda/speech/renderPieces';
import { everyAnswer } from '../support/everyAnswer';
import { phrasebook } from '../support/planning';
import { spoken } from '../support/ssmlProblems';

/** What is told whole, however many sentences that takes: signs of danger, and what was not done. */
const TOLD_WHOLE: readonly Answer['about'][] = ['notForgotten', 'breathingOnly', 'leftOut'];

/** What is never told in the window: a control there does something, or nothing is going on. */
const NEVER_IN_WINDOW: readonly Answer['about'][] = [
  'nothingGoing',
  'afterTheEnd',
  'skipped',
  'sideSkipped',
  'onlySide',
];

const isToldWhole = (answer: Answer) =>
  TOLD_WHOLE.includes(answer.about) || (answer.about === 'topic' && answer.topic === 'doctor');

const inWindow = everyAnswer.filter(({ about }) => !NEVER_IN_WINDOW.includes(about));
const words = (say: typeof briefWords, answer: Answer, turn: number) =>
  spoken(renderPieces(say(answer, phrasebook, turn)))
    .replace(/<[^>]*>/g, '')
    .replace(/&apos;/g, "'");
const turns = [0, 1, 2];

describe('an answer before what silence brings', () => {
  test('is one sentence', () => {
    const said = inWindow
      .filter((answer) => !isToldWhole(answer))
      .flatMap((answer) => turns.map((turn) => words(briefWords, answer, turn)));
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((each) => !/^[A-Z][^.?!]*[.?!]$/.test(each))).toEqual([]);
  });

  test('has a length of its own only where all that is told is longer', () => {
    for (const answer of inWindow) {
      const [brief, whole] = [words(briefWords, answer, 0), words(answerWords, answer, 0)];
      if (/^[^.?!]*[.?!]$/.test(whole)) expect(brief).toBe(whole);
    }
  });

  test('is told whole where it is about danger', () => {
    for (const answer of inWindow.filter(isToldWhole))
      expect(words(briefWords, answer, 0)).toBe(words(answerWords, answer, 0));
  });
});
