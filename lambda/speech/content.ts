import type { StepSide } from '../domain/routine/target';
import type { AuthoredLines } from './authored';
import type { Phonemes, Voice } from './predictSeconds';
import type {
  AreasWords,
  MannersWords,
  PicturesWords,
  PointsWords,
  PracticesWords,
  RoutinesWords,
  TopicsWords,
  WishesWords,
  Worded,
} from './words';

/** Everything a locale says, as its files hold it. */
export interface LocaleContent {
  /** BCP 47, such as `'en-US'`. */
  readonly locale: string;
  readonly lines: LinesContent;
  /** Number words from nought to ninety-nine. */
  readonly numbers: readonly string[];
  readonly points: PointsWords;
  readonly practices: PracticesWords;
  readonly areas: AreasWords;
  readonly routines: RoutinesWords;
  readonly topics: TopicsWords;
  /** Answers to questions about points. */
  readonly questions: Worded<AuthoredLines['questions']>;
  readonly manners: MannersWords;
  /** The spoken names of each meridian. */
  readonly meridians: Readonly<Record<string, readonly string[]>>;
  readonly wishes: WishesWords;
  /** What is said about harm. */
  readonly safety: Worded<AuthoredLines['safety']>;
  /** What is written on a screen beside what is said. */
  readonly screen: AuthoredLines['screen'];
  /** Places as they are told beside their pictures. */
  readonly pictures: PicturesWords;
  readonly voice: Voice;
  readonly phonemes: Phonemes;
}

/** The skill's own lines: variants of cues and replies, and small words. */
export interface LinesContent {
  readonly cues: Worded<AuthoredLines['lines']['cues']>;
  readonly answers: Worded<AuthoredLines['lines']['answers']>;
  readonly replies: Worded<AuthoredLines['lines']['replies']>;
  readonly sides: Readonly<Record<StepSide, string>>;
  /** Beside the name of a place, where its other side comes. */
  readonly onOtherSide: string;
  /** The name of a place that is worked again. */
  readonly onceMore: string;
  readonly times: readonly string[];
  readonly durations: Readonly<Record<string, string>>;
  /** The routine we offer: what starts it, and what Alexa says it will do. */
  readonly routine: { readonly phrase: string; readonly description: string };
}
