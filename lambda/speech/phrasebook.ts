import { createInstance, type i18n } from 'i18next';
import type { StepSide } from '../domain/routine/target';
import type { Span } from '../domain/catalogue/point';
import type {
  AreasWords,
  MannersWords,
  Piece,
  PointsWords,
  PracticesWords,
  RoutinesWords,
  SafetyContent,
  TopicsWords,
  Values,
  WishesWords,
} from './words';
import type { Phonemes, Voice } from './predictSeconds';

/** Everything a locale says, as its files hold it. */
export interface LocaleContent {
  /** BCP 47, such as `'en-US'`. */
  readonly locale: string;
  readonly lines: LinesContent;
  readonly points: PointsWords;
  readonly practices: PracticesWords;
  readonly areas: AreasWords;
  readonly routines: RoutinesWords;
  readonly topics: TopicsWords;
  /** Answers to questions about points. */
  readonly questions: object;
  readonly manners: MannersWords;
  /** The spoken names of each meridian. */
  readonly meridians: Readonly<Record<string, readonly string[]>>;
  readonly wishes: WishesWords;
  readonly safety: SafetyContent;
  readonly voice: Voice;
  readonly phonemes: Phonemes;
}

/** The skill's own lines: variants of cues and replies, and small words. */
export interface LinesContent {
  readonly cues: object;
  readonly answers: object;
  readonly replies: object;
  readonly sides: Readonly<Record<string, string>>;
  readonly times: readonly string[];
  readonly durations: Readonly<Record<string, string>>;
  /** The routine we offer: what starts it, and what Alexa says it will do. */
  readonly routine: { readonly phrase: string; readonly description: string };
  /** Number words from nought on. */
  readonly numbers: readonly string[];
}

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
  /** "a minute and fifteen seconds": to the second. */
  readonly exactDurationWords: (seconds: number) => string;
  readonly minutesWords: (minutes: number) => string;
  /** "four to five seconds", "half a minute to a minute". */
  readonly spanWords: (seconds: Span) => string;
  /** "the hand valley, the knee crease, and the neck base". */
  readonly listWords: (names: readonly string[]) => string;
  /** Words inside a sentence, by their path, with their placeholders filled. */
  readonly phrase: (path: string, values: Values) => string;
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
    interpolation: { escapeValue: false, defaultVariables: content.safety.numbers },
    initAsync: false,
  });
  return instance;
}

/** Made once: a format takes longer to make than to use. */
const unitFormat = (locale: string, unit: 'second' | 'minute') =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });

const capitalized = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Assembles a locale's words; any of them may name `{{emergency}}` and `{{crisis}}`, whom to call. Throws when a path has none: our data may not be wrong. */
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
  const exactDurationWords = (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (rest % 30 === 0) return durationWords(seconds);
    if (minutes === 0) return unitWords(rest, 'second');
    return instance.t('lines.durations.mixed', {
      minutes: durationWords(minutes * 60),
      seconds: unitWords(rest, 'second'),
    });
  };
  const rounded = (seconds: number) =>
    seconds < 55 ? Math.max(5, Math.round(seconds / 5) * 5) : Math.round(seconds / 30) * 30;
  const durationWords = (seconds: number) => {
    const about = rounded(seconds);
    return (
      lines.durations[String(about)] ?? (about < 60 ? unitWords(about, 'second') : longWords(about))
    );
  };
  const phrase = (path: string, values: Values) => instance.t(path, values);
  const isPlain = (seconds: number) => seconds < 60 || seconds % 60 === 0;
  const isNamed = (seconds: number) => lines.durations[String(seconds)] !== undefined;
  /** One unit is enough for two numbers of it. */
  const spanStart = ({ min, max }: Span) =>
    min < 60 === max < 60 && [min, max].every((each) => isPlain(each) && !isNamed(each))
      ? numberWords(min < 60 ? min : min / 60)
      : exactDurationWords(min);
  const spanWords = (span: Span) =>
    span.min === span.max
      ? exactDurationWords(span.max)
      : phrase('questions.howLong.span', {
          min: spanStart(span),
          max: exactDurationWords(span.max),
        });
  const list = new Intl.ListFormat(locale);

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
    exactDurationWords,
    minutesWords: (minutes) => unitWords(minutes, 'minute'),
    spanWords,
    listWords: (names) => list.format(names),
    phrase,
  };
}
