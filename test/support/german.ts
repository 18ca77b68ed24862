import { phrasebookFor } from '../../lambda/content/locales';
import { languageFor } from '../../lambda/language/languageFor';
import type { Language } from '../../lambda/language/language';
import type { SmallWords, SpokenForms } from '../../lambda/language/spoken';
import { createPhrasebook, type Phrasebook } from '../../lambda/speech/phrasebook';
import { LOCALE } from './locale';

/** German as it is said: a number agrees with what it counts, halves are one word, and lists have no comma before "und". */
function spoken({ locale, numbers, durations, fill }: SmallWords): SpokenForms {
  const numberWords = (count: number) => numbers[count] ?? String(count);
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? `eine ${one}` : `${numberWords(count)} ${many}`;
  const minutesWords = (minutes: number) => counted(minutes, 'Minute', 'Minuten');
  const secondsWords = (seconds: number) => counted(seconds, 'Sekunde', 'Sekunden');
  const lengthWords = (seconds: number): string => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const named = durations[String(seconds)];
    if (named !== undefined) return named;
    if (minutes === 0) return secondsWords(rest);
    if (rest === 0) return minutesWords(minutes);
    if (rest === 30) return fill('halves', { minutes: numberWords(minutes) });
    return fill('mixed', { minutes: minutesWords(minutes), seconds: secondsWords(rest) });
  };
  const list = new Intl.ListFormat(locale);
  return {
    numberWords,
    minutesWords,
    lengthWords,
    spanWords: ({ min, max }) => fill('span', { min: lengthWords(min), max: lengthWords(max) }),
    listWords: (names) => list.format(names),
    besideWords: (words) => words.join(', '),
    codeWords: (code) => code,
    pinyinWords: (pinyin) => pinyin,
  };
}

/** A sketch: it is heard as English is. */
const german: Language = { heard: languageFor(LOCALE).heard, spoken };

const { content } = phrasebookFor(LOCALE);

/** A few words of German, the others still English, in a language of their own. */
export const germanWords: Phrasebook = createPhrasebook(
  {
    ...content,
    locale: 'de-DE',
    numbers: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'],
    lines: {
      ...content.lines,
      cues: {
        ...content.lines.cues,
        practiceStart: ['{{name}}, {{duration}}.'],
        release: ['öffnen.'],
      },
      sides: { ...content.lines.sides, left: 'linke', right: 'rechte' },
      onOtherSide: 'auf der anderen Seite',
      onceMore: '{{place}}, noch einmal',
      times: ['', 'einmal', 'zweimal'],
      durations: {
        '30': 'eine halbe Minute',
        '90': 'eineinhalb Minuten',
        halves: '{{minutes}}einhalb Minuten',
        mixed: '{{minutes}} und {{seconds}}',
      },
    },
    questions: {
      ...content.questions,
      howLong: { ...content.questions.howLong, span: '{{min}} bis {{max}}' },
      howHard: {
        ...content.questions.howHard,
        said: {
          ...content.questions.howHard.said,
          same_one: 'Eine meiner Quellen sagt das.',
          same_other: '{{number}} meiner Quellen sagen das.',
        },
      },
    },
    points: { ...content.points, LI4: hegu(content.points['LI4']) },
  },
  german,
);

/** A point with sentences of their own for one side. */
function hegu(point: (typeof content.points)[string] | undefined) {
  if (!point) throw new Error('There is no such point.');
  const own = {
    short: '{{side}} Hand, {{otherSide}} Daumen.',
    short_left: 'An der linken Hand, mit dem rechten Daumen.',
    find: ['{{side}} Hand.', 2],
    find_right: ['An der rechten Hand.', 3],
  };
  return { ...point, ...own };
}
