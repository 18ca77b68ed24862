import { describe, expect, test } from 'vitest';
import { phrasebookFor } from '../../lambda/content/locales';
import type { StepSide } from '../../lambda/domain/routine/target';
import { createPhrasebook } from '../../lambda/speech/phrasebook';

const english = phrasebookFor('en-US');

/** A locale of a few lines, so that what is tested does not hang on anyone's wording. */
const small = createPhrasebook({
  ...english.content,
  lines: {
    ...english.content.lines,
    cues: {
      ...english.content.lines.cues,
      release: ['Only this.'],
      halfWay: ['First.', 'Second.', 'Third.'],
      goOn: [['{{name}}, here.', 2, 'Mind {{name}}.']],
      startTarget: ['{{name}}'],
    },
  },
});

describe('whom to call', () => {
  const hopeless = 'safety.urgent.hopeless.own';
  const disclaimer = 'cues.disclaimer';
  const said = (locale: string) => {
    const { lineWords, pieceWords } = phrasebookFor(locale);
    return [...lineWords(disclaimer, 0), ...pieceWords(hopeless)].join(' ');
  };

  test('in the United States has numbers', () => {
    expect(said('en-US')).toContain('bladder trouble, call nine one one.');
    expect(said('en-US')).toContain('Call or text nine eight eight now');
  });

  test.each(['en-ZZ', 'zz-ZZ', 'xx'])('in %s is not guessed', (locale) => {
    expect(said(locale)).toContain('bladder trouble, call your local emergency number.');
    expect(said(locale)).toContain('Call or text a crisis line now');
    expect(said(locale)).not.toMatch(/nine|\{\{/);
  });
});

describe('lengths of time', () => {
  test.each([
    [4, 5, 'four to five seconds'],
    [30, 60, 'half a minute to a minute'],
    [60, 120, 'one to two minutes'],
    [120, 180, 'two to three minutes'],
    [20, 120, 'twenty seconds to two minutes'],
    [60, 60, 'a minute'],
  ])('from %d to %d seconds are said as one', (min, max, words) => {
    expect(english.spanWords({ min, max })).toBe(words);
  });

  test.each([
    [5, 'five seconds'],
    [10, 'ten seconds'],
    [20, 'twenty seconds'],
    [30, 'half a minute'],
    [40, 'forty seconds'],
    [45, 'forty-five seconds'],
    [60, 'a minute'],
    [75, 'a minute and a half'],
    [90, 'a minute and a half'],
    [120, 'two minutes'],
    [150, 'two and a half minutes'],
    [200, 'three and a half minutes'],
    [600, 'ten minutes'],
  ])('of %d seconds are said as a person would', (seconds, words) => {
    expect(english.durationWords(seconds)).toBe(words);
  });

  test.each([
    [0, 'five seconds'],
    [7, 'five seconds'],
    [8, 'ten seconds'],
    [58, 'a minute'],
    [74, 'a minute'],
    [104, 'a minute and a half'],
    [106, 'two minutes'],
  ])('of %d seconds are rounded', (seconds, words) => {
    expect(english.durationWords(seconds)).toBe(words);
  });

  test.each([
    [5, 'five seconds'],
    [8, 'eight seconds'],
    [30, 'half a minute'],
    [50, 'fifty seconds'],
    [55, 'fifty-five seconds'],
    [60, 'a minute'],
    [75, 'a minute and fifteen seconds'],
    [90, 'a minute and a half'],
    [120, 'two minutes'],
    [145, 'two minutes and twenty-five seconds'],
  ])('of %d seconds are said to the second', (seconds, words) => {
    expect(english.lengthWords(seconds)).toBe(words);
  });

  test('never hold a digit', () => {
    for (let seconds = 0; seconds <= 1800; seconds += 1)
      expect(english.durationWords(seconds)).toMatch(/^[a-z -]+$/);
  });

  test.each([
    [1, 'one minute'],
    [3, 'three minutes'],
    [10, 'ten minutes'],
    [30, 'thirty minutes'],
  ])('of %d minutes agree in number', (minutes, words) => {
    expect(english.minutesWords(minutes)).toBe(words);
  });
});

test.each([
  [0, 'zero'],
  [1, 'one'],
  [20, 'twenty'],
  [21, 'twenty-one'],
  [54, 'fifty-four'],
  [60, 'sixty'],
])('%d is a word', (count, word) => {
  expect(english.numberWords(count)).toBe(word);
});

test.each<[StepSide, string, string]>([
  ['left', 'left', 'right'],
  ['right', 'right', 'left'],
  ['sorer', 'sorer', 'other'],
  ['other', 'other', 'sorer'],
])('the %s side is pressed by the other hand', (side, own, other) => {
  expect(english.sideValues(side)).toEqual({ side: own, otherSide: other, context: side });
});

describe('a line', () => {
  test('has variants that take turns', () => {
    const said = Array.from({ length: 7 }, (_, turn) => small.lineWords('cues.halfWay', turn)[0]);
    expect(said).toEqual(['First.', 'Second.', 'Third.', 'First.', 'Second.', 'Third.', 'First.']);
  });

  test('of one variant is always that one', () => {
    for (const turn of [0, 1, 9972])
      expect(small.lineWords('cues.release', turn)).toEqual(['Only this.']);
  });

  test('keeps its silences, fills its placeholders and begins every sentence with a capital', () => {
    expect(small.lineWords('cues.goOn', 5, { name: 'your waist' })).toEqual([
      'Your waist, here.',
      2,
      'Mind your waist.',
    ]);
  });

  test('is filled anew every time', () => {
    const nameds = ['this', 'that', 'this'].map((name) =>
      small.lineWords('cues.startTarget', 0, { name }),
    );
    expect(nameds).toEqual([['This'], ['That'], ['This']]);
  });

  test('keeps what it is filled with as it is: markup is nobody’s business here', () => {
    const name = `Tom & "Jerry's" <friend>`;
    expect(small.lineWords('cues.startTarget', 0, { name })).toEqual([name]);
  });

  test('that nobody wrote does not compile, and is an error', () => {
    const { lineWords, pieceWords, countedWords } = english;
    // @ts-expect-error There is no such cue.
    expect(() => lineWords('cues.applause', 0)).toThrow('cues.applause');
    // @ts-expect-error This cue is said in one of several ways.
    expect(() => lineWords('cues.press', 0)).toThrow('cues.press');
    // @ts-expect-error There is no help for one of these.
    const help = (where: 'idle' | 'elsewhere') => lineWords(`replies.help.${where}`, 0);
    expect(() => help('elsewhere')).toThrow('help.elsewhere');
    // @ts-expect-error No point is pressed so hard.
    expect(() => pieceWords('questions.howHard.strong')).toThrow('howHard.strong');
    // @ts-expect-error What was missed had waited for something.
    expect(() => pieceWords('safety.invitations.missed.idle')).toThrow('missed.idle');
    // @ts-expect-error A point has no such words.
    expect(() => pieceWords('points.LI4.colour')).toThrow('LI4.colour');
    // @ts-expect-error Nothing is counted there.
    expect(() => countedWords('questions.howHard.light', 2, 'two')).toThrow('howHard.light');
  });

  test('of a point or a way there is not is an error', () => {
    expect(() => english.pieceWords('points.BL99.find')).toThrow('points.BL99.find');
    expect(() => english.pieceWords('points.LI4.ways.hold.find')).toThrow('en-US');
  });
});

test('an authored sentence begins with a capital whatever the side', () => {
  const [first] = english.pieceWords('points.LI4.short', english.sideValues('left'));
  expect(first).toMatch(/^Left hand/);
});
