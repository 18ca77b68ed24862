import type { StepSide } from '../domain/routine/target';
import type { Language } from '../language/language';
import { languageFor } from '../language/languageFor';
import type { SpokenForms } from '../language/spoken';
import type { LocaleContent } from './content';
import { createFilledWords, type FilledWords } from './filledWords';
import type { Values } from './words';

/** The words of one locale. */
export interface Phrasebook extends FilledWords, SpokenForms {
  readonly language: Language;
  readonly content: LocaleContent;
  /** The words for a side, and for the hand that presses it. */
  readonly sideValues: (side: StepSide) => Values;
  /** About so long: "half a minute", "two and a half minutes"; above a minute, to the nearest half. */
  readonly durationWords: (seconds: number) => string;
  /** How often: "twice". */
  readonly timesWords: (times: number) => string;
}

/** The hand that presses a side is the other one. */
const otherSides: Record<StepSide, StepSide> = {
  left: 'right',
  right: 'left',
  both: 'both',
  midline: 'midline',
  sorer: 'other',
  other: 'sorer',
};

/** The phrases that a language puts lengths of time together with. */
const PHRASES_OF_LENGTH = {
  halves: 'lines.durations.halves',
  mixed: 'lines.durations.mixed',
  span: 'questions.howLong.span',
} as const;

/** About as many seconds, as a person would tell them: by fives below a minute, and above it by halves of one. */
const roundedSeconds = (seconds: number) =>
  seconds < 55 ? Math.max(5, Math.round(seconds / 5) * 5) : Math.round(seconds / 30) * 30;

/** Assembles a locale's words. */
export function createPhrasebook(
  content: LocaleContent,
  language: Language = languageFor(content.locale),
): Phrasebook {
  const { locale, lines, numbers } = content;
  const filled = createFilledWords(content);
  const spoken = language.spoken({
    locale,
    numbers,
    durations: lines.durations,
    fill: (name, values) => filled.phrase(PHRASES_OF_LENGTH[name], values),
  });
  return {
    ...filled,
    ...spoken,
    language,
    content,
    sideValues: (side) => ({
      side: lines.sides[side],
      otherSide: lines.sides[otherSides[side]],
      context: side,
    }),
    durationWords: (seconds) => spoken.lengthWords(roundedSeconds(seconds)),
    timesWords: (times) => lines.times[times] ?? '',
  };
}
