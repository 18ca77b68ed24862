import type { SecondsSpan, SmallWords, SpokenForms } from '../spoken';

type Unit = 'second' | 'minute';

/** Says lengths of time. */
export function durationsOf(
  { durations, fill }: SmallWords,
  numberWords: SpokenForms['numberWords'],
): Pick<SpokenForms, 'minutesWords' | 'lengthWords' | 'spanWords'> {
  const unitWords = (count: number, unit: Unit) =>
    `${numberWords(count)} ${count === 1 ? unit : `${unit}s`}`;
  const minutesWords = (minutes: number) => unitWords(minutes, 'minute');
  const nameOf = (seconds: number) => durations[String(seconds)];

  const mixedWords = (minutes: number, seconds: number) => {
    if (seconds === 0) return minutesWords(minutes);
    if (seconds === 30) return fill('halves', { minutes: numberWords(minutes) });
    return fill('mixed', {
      minutes: lengthWords(minutes * 60),
      seconds: unitWords(seconds, 'second'),
    });
  };
  const lengthWords = (seconds: number): string =>
    nameOf(seconds) ??
    (seconds < 60
      ? unitWords(seconds, 'second')
      : mixedWords(Math.floor(seconds / 60), seconds % 60));

  const isPlain = (seconds: number) =>
    seconds < 60 ? nameOf(seconds) === undefined : seconds % 60 === 0;
  /** One unit is enough for two numbers of it. */
  const startWords = ({ min, max }: SecondsSpan) =>
    min < 60 === max < 60 && isPlain(min) && isPlain(max)
      ? numberWords(min < 60 ? min : min / 60)
      : lengthWords(min);
  const spanWords = ({ min, max }: SecondsSpan) =>
    min === max
      ? lengthWords(max)
      : fill('span', { min: startWords({ min, max }), max: lengthWords(max) });

  return { minutesWords, lengthWords, spanWords };
}
