import { createInstance, type i18n } from 'i18next';
import type { StepSide } from '../domain/cue';
import type { SafetyContent } from './safetyWords';
import type { Phonemes, Voice } from './predictSeconds';
import type { AreasWords, Piece, PointsWords, PracticesWords, RoutinesWords } from './words';

/** Everything a locale says, as its files hold it. */
export interface LocaleContent {
  /** BCP 47, such as `'en-US'`. */
  readonly locale: string;
  readonly lines: LinesContent;
  readonly points: PointsWords;
  readonly practices: PracticesWords;
  readonly areas: AreasWords;
  readonly routines: RoutinesWords;
  /** The spoken names of each meridian. */
  readonly meridians: Readonly<Record<string, readonly string[]>>;
  readonly safety: SafetyContent;
  readonly voice: Voice;
  readonly phonemes: Phonemes;
}

/** The skill's own lines: variants of cues and replies, and small words. */
export interface LinesContent {
  readonly cues: object;
  readonly replies: object;
  readonly sides: Readonly<Record<string, string>>;
  readonly times: readonly string[];
  readonly durations: Readonly<Record<string, string>>;
  /** Number words from nought on. */
  readonly numbers: readonly string[];
}

/** What fills the placeholders of a line. */
export type Values = Readonly<Record<string, string>>;

/** The words of one locale. */
export interface Phrasebook {
  readonly content: LocaleContent;
  /** A line by its path, such as `'cues.release'`, in the variant whose turn it is. */
  readonly lineWords: (path: string, turn: number, values?: Values) => Piece[];
  /** Authored pieces with their placeholders filled. */
  readonly pieceWords: (path: string, values?: Values) => Piece[];
  /** The words for a side, and for the hand that presses it. */
  readonly sideValues: (side: StepSide) => Values;
  readonly numberWords: (count: number) => string;
  /** "half a minute", "two and a half minutes"; above a minute, to the nearest half. */
  readonly durationWords: (seconds: number) => string;
  readonly minutesWords: (minutes: number) => string;
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

const LOCALE_NAMESPACE = 'locale';

function createI18n(content: LocaleContent): i18n {
  const instance = createInstance();
  void instance.init({
    lng: content.locale,
    resources: { [content.locale]: { [LOCALE_NAMESPACE]: { ...content } } },
    defaultNS: LOCALE_NAMESPACE,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** Made once: a format takes longer to make than to use. */
const unitFormat = (locale: string, unit: 'second' | 'minute') =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });

const capitalized = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Assembles a locale's words. Throws when a path has none: our data may not be wrong. */
export function createPhrasebook(content: LocaleContent): Phrasebook {
  const { locale, lines } = content;
  const instance = createI18n(content);

  const resource = (path: string): unknown => {
    const found: unknown = instance.getResource(locale, LOCALE_NAMESPACE, path);
    if (found === undefined) throw new Error(`The locale ${locale} has no words at ${path}.`);
    return found;
  };
  const sentence = (path: string, values: Values) => capitalized(instance.t(path, values));

  const kept = new Map<string, Piece[]>();
  /** Words without values are always the same, and most words are without. */
  const pieceWords = (path: string, values?: Values): Piece[] => {
    const known = values ? undefined : kept.get(path);
    const words = known ?? fillPieces(path, values ?? {});
    if (!values) kept.set(path, words);
    return words;
  };
  const fillPieces = (path: string, values: Values): Piece[] => {
    const pieces = resource(path);
    if (!Array.isArray(pieces)) return [sentence(path, values)];
    return pieces.map((piece: unknown, index) =>
      typeof piece === 'number' ? piece : sentence(`${path}.${index}`, values),
    );
  };
  const numberWords = (count: number) => lines.numbers[count] ?? String(count);
  const formats = { second: unitFormat(locale, 'second'), minute: unitFormat(locale, 'minute') };
  const unitWords = (count: number, unit: keyof typeof formats) =>
    formats[unit]
      .formatToParts(count)
      .map((part) => (part.type === 'integer' ? numberWords(count) : part.value))
      .join('');
  const longWords = (seconds: number) => {
    const halves = Math.round(seconds / 30);
    const minutes = Math.floor(halves / 2);
    return halves % 2 === 0
      ? unitWords(minutes, 'minute')
      : instance.t('lines.durations.halves', { minutes: numberWords(minutes) });
  };
  const rounded = (seconds: number) =>
    seconds < 45 ? Math.max(5, Math.round(seconds / 5) * 5) : Math.round(seconds / 30) * 30;
  const durationWords = (seconds: number) => {
    const about = rounded(seconds);
    return (
      lines.durations[String(about)] ?? (about < 60 ? unitWords(about, 'second') : longWords(about))
    );
  };

  return {
    content,
    pieceWords,
    lineWords: (path, turn, values) => {
      const variants = resource(`lines.${path}`) as readonly unknown[];
      return pieceWords(`lines.${path}.${turn % variants.length}`, values);
    },
    sideValues: (side) => ({
      side: lines.sides[side] ?? '',
      otherSide: lines.sides[otherSides[side]] ?? '',
    }),
    numberWords,
    durationWords,
    minutesWords: (minutes) => unitWords(minutes, 'minute'),
  };
}
