/** What fills the placeholders of a phrase. */
type Values = Readonly<Record<string, string>>;

/** The small words of a locale, out of which a language makes larger ones. */
export interface SmallWords {
  /** BCP 47, such as `'en-US'`. */
  readonly locale: string;
  /** Number words from nought to ninety-nine. */
  readonly numbers: readonly string[];
  /** Lengths of time that have names of their own, by their seconds: "half a minute". */
  readonly durations: Readonly<Record<string, string>>;
  /** Fills a phrase that lengths are put together with: `halves` is filled with whole `minutes`, `mixed` with `minutes`
   * and `seconds`, `span` with `min` and `max`. */
  readonly fill: (phrase: 'halves' | 'mixed' | 'span', values: Values) => string;
}

/** A range of seconds. */
export interface SecondsSpan {
  readonly min: number;
  readonly max: number;
}

/** How a language says what is no sentence: numbers, lengths of time, names one after the other. */
export interface SpokenForms {
  readonly numberWords: (count: number) => string;
  /** Whole minutes, counted: "one minute", "ten minutes". */
  readonly minutesWords: (minutes: number) => string;
  /** A length of time in whole seconds, exactly: "half a minute", "a minute and fifteen seconds". */
  readonly lengthWords: (seconds: number) => string;
  /** "four to five seconds", "half a minute to a minute". */
  readonly spanWords: (seconds: SecondsSpan) => string;
  /** All of several names: "the hand valley, the knee crease, and the neck base". */
  readonly listWords: (names: readonly string[]) => string;
  /** A word, and what is added to it: "your neck, in bed, with a tennis ball". */
  readonly besideWords: (words: readonly string[]) => string;
  /** A point's code as it is read out: "B fifty-four", "E X U E seven". */
  readonly codeWords: (code: string) => string;
  /** A name in pinyin as a voice of this language can say it. */
  readonly pinyinWords: (pinyin: string) => string;
}
