import { describe, expect, test } from 'vitest';
import { germanWords } from '../support/german';

/** Language and content are swapped; the phrasebook is the same. */
describe('in a second language', () => {
  const { durationWords, lengthWords, listWords, spanWords } = germanWords;

  test.each([
    [5, 'fünf Sekunden'],
    [30, 'eine halbe Minute'],
    [60, 'eine Minute'],
    [75, 'eineinhalb Minuten'],
    [120, 'zwei Minuten'],
    [150, 'zweieinhalb Minuten'],
  ])('about %d seconds are "%s"', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });

  test('a length is said to the second', () => {
    expect(lengthWords(125)).toBe('zwei Minuten und fünf Sekunden');
    expect(lengthWords(61)).toBe('eine Minute und eine Sekunde');
  });

  test('a span is "eine Minute bis zwei Minuten"', () => {
    expect(spanWords({ min: 60, max: 120 })).toBe('eine Minute bis zwei Minuten');
    expect(spanWords({ min: 4, max: 5 })).toBe('vier Sekunden bis fünf Sekunden');
  });

  test('a list ends in "und", without a comma before it', () => {
    expect(listWords(['der Nacken', 'die Hand', 'das Knie'])).toBe(
      'der Nacken, die Hand und das Knie',
    );
  });

  test('a sentence is filled, and begins with its own capital', () => {
    const values = { name: 'atmen', duration: durationWords(90) };
    expect(germanWords.lineWords('cues.practiceStart', 0, values)).toEqual([
      'Atmen, eineinhalb Minuten.',
    ]);
    expect(germanWords.lineWords('cues.release', 0)).toEqual(['Öffnen.']);
  });

  test('what was counted takes its plural', () => {
    const said = (count: number, word: string) =>
      germanWords.countedWords('questions.howHard.said.same', count, word);
    expect(said(1, 'eins')).toEqual(['Eine meiner Quellen sagt das.']);
    expect(said(3, 'drei')).toEqual(['Drei meiner Quellen sagen das.']);
  });

  test('a side may have sentences of its own, or be filled in', () => {
    const of = (side: 'left' | 'right', part: 'short' | 'find') =>
      germanWords.pieceWords(`points.LI4.${part}`, germanWords.sideValues(side));
    expect(of('left', 'short')).toEqual(['An der linken Hand, mit dem rechten Daumen.']);
    expect(of('right', 'short')).toEqual(['Rechte Hand, linke Daumen.']);
    expect(of('left', 'find')).toEqual(['Linke Hand.', 2]);
    expect(of('right', 'find')).toEqual(['An der rechten Hand.', 3]);
  });
});
