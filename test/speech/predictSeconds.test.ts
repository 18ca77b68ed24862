import { describe, expect, test } from 'vitest';
import { innerMarks, wordsIn } from '../../lambda/speech/letters';
import { predictSeconds, type Voice } from '../../lambda/speech/predictSeconds';
import { localeWords } from '../support/locale';

/** Easy to reckon with: a phoneme takes a tenth of a second, a mark three, the edges of a sentence one second. */
const voice: Voice = {
  secondsPerPhoneme: 0.1,
  phonemesPerMark: 3,
  phonemesPerLetter: 0.85,
  edgeSeconds: 1,
  pauseSeconds: 2,
  measured: {},
};
const phonemes = { and: 3, breathe: 4, hold: 4, in: 2, out: 2, press: 4, release: 5 };

const seconds = (sentence: string, changes: Partial<Voice> = {}) =>
  predictSeconds(sentence, { ...voice, ...changes }, phonemes);

describe('predictSeconds', () => {
  test.each([
    ['Release.', 0.5 + 1],
    ['Press and hold.', 1.1 + 1],
    ['Press, and hold.', 1.1 + 0.3 + 1],
    ['Press, hold, release.', 1.3 + 0.6 + 1],
  ])('adds phonemes, inner marks and the edges, and no pause: %s', (sentence, expected) => {
    expect(seconds(sentence)).toBeCloseTo(expected, 10);
  });

  test.each([
    ['Press, hold.', 1],
    ['Press: hold.', 1],
    ['Press; hold.', 1],
    ['Press... hold.', 1],
    ['Press. Hold.', 1],
    ['Press? Hold.', 1],
    ['Press! Hold.', 1],
    ['Press, hold; release.', 2],
    ['Press... hold, release.', 2],
    ['Press hold.', 0],
    ['Press hold', 0],
    ['Press hold?', 0],
    ['Press hold!', 0],
    ['Press hold...', 0],
  ])('counts the inner marks of "%s" as %d', (sentence, marks) => {
    const unit = { secondsPerPhoneme: 1, phonemesPerMark: 1000, edgeSeconds: 0 };
    expect(Math.floor(seconds(sentence, unit) / 1000)).toBe(marks);
  });

  test('prefers a measured length to the formula, for that sentence alone', () => {
    const measured = { 'Press.': 0.35 };
    expect(seconds('Press.', { measured })).toBe(0.35);
    expect(seconds('Press', { measured })).toBeCloseTo(1.4, 10);
    expect(seconds('Press, and hold.', { measured })).toBeCloseTo(2.4, 10);
  });

  test('takes a word nobody counted to be about as long as a counted one', () => {
    const counted = Object.entries(localeWords<Record<string, number>>('phonemes'));
    const off = counted.map(([word, count]) => {
      const guessed = predictSeconds(word, voice, {}) - voice.edgeSeconds;
      return guessed / voice.secondsPerPhoneme - count;
    });
    const average = off.reduce((sum, each) => sum + each, 0) / off.length;
    const close = off.filter((each) => Math.abs(each) <= 1.5).length / off.length;
    expect(Math.abs(average)).toBeLessThan(0.3);
    expect(close).toBeGreaterThan(0.85);
  });

  test('takes longer for every word more', () => {
    const words = ['breathe', 'in', 'and', 'out', 'and', 'whoosh', 'press'];
    const lengths = words.map((_, index) => seconds(`${words.slice(0, index + 1).join(' ')}.`));
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
  });

  // As long as espeak-ng says them, at the rate at which our English sentences take what our voice makes them.
  test.each([
    ['左手の親指と人さし指のあいだの盛り上がったところに右手の親指を置いてください。', 4.17],
    ['いきをすって、はきながら、おしてください。', 2.24],
    ['用左手的拇指按住右手的虎口。', 2.55],
    ['साँस लीजिए और साँस छोड़ते हुए दबाइए।', 2.03],
    ['خذ نفسا ومع الزفير اضغط واستمر.', 2.01],
  ])('takes "%s", of which no word was counted, to last about %d seconds', (sentence, heard) => {
    const predicted = predictSeconds(sentence, localeWords<Voice>('voice'), {});
    expect(Math.abs(predicted / heard - 1)).toBeLessThan(0.3);
  });

  test('counts the marks of every script', () => {
    const unit = { secondsPerPhoneme: 1, phonemesPerMark: 1000, edgeSeconds: 0 };
    for (const sentence of ['押す、待つ。', 'اضغط، اضغط؟', 'Drück… jetzt.'])
      expect(Math.floor(seconds(sentence, unit) / 1000)).toBe(1);
  });

  test('does not mind capitals', () => {
    expect(seconds('PRESS, and Hold.')).toBe(seconds('press, and hold.'));
  });
});

describe('a sentence of ASCII', () => {
  const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

  test.each(printable)('is read as any other, with %j', (sign) => {
    const plain = `One${sign}two, three..${sign} four ${sign}.`;
    expect(wordsIn(`${plain} Ä`)).toEqual([...wordsIn(plain), 'ä']);
    expect(innerMarks(`${plain}Ä.`)).toBe(innerMarks(`${plain}A.`));
  });
});

describe('wordsIn', () => {
  test('keeps apostrophes, and parts what a hyphen joins', () => {
    expect(wordsIn("That's half-way... twenty-one?")).toEqual([
      "that's",
      'half',
      'way',
      'twenty',
      'one',
    ]);
  });

  test('finds no word in marks alone', () => {
    expect(wordsIn('...')).toEqual([]);
  });
});

describe('the measured lines', () => {
  const { measured } = localeWords<Voice>('voice');

  test('are told to be no measurement of Alexa, and when they were taken', () => {
    const { measuredWith } = localeWords<{ measuredWith: Record<string, string> }>('voice');
    expect(measuredWith['notAlexa']).toMatch(/^No Alexa device/);
    expect(measuredWith['date']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('are sorted, and as long as a short line can be', () => {
    expect(Object.keys(measured)).toEqual(Object.keys(measured).toSorted());
    for (const length of Object.values(measured)) {
      expect(length).toBeGreaterThanOrEqual(0.2);
      expect(length).toBeLessThanOrEqual(2);
    }
  });

  test('hold every number that is counted aloud, and the three words of timing', () => {
    const numbers = localeWords<string[]>('numbers').slice(1, 16);
    const counts = numbers.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`);
    const lines = [...counts, 'Press.', 'Press, and hold.', 'Release.'];
    expect(Object.keys(measured)).toEqual(expect.arrayContaining(lines));
  });
});
