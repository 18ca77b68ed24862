import type { PointCode } from '../domain/catalogue/point';
import type { PracticeId } from '../domain/catalogue/practice';
import type { TopicId } from '../domain/catalogue/topic';
import type { AuthoredLines } from './authored';
import type { FindingWords, PointWords, PracticeWords, WayWords } from './words';

/** Paths to all that is said in a part of the content: names with dots between. */
type PathsIn<Part> = {
  [Name in keyof Part & string]: Part[Name] extends string | readonly unknown[]
    ? Name
    : `${Name}.${PathsIn<Part[Name]>}`;
}[keyof Part & string];

/** What is left of paths that begin with a name. */
type Below<Name extends string, Path extends string> = Path extends `${Name}.${infer Rest}`
  ? Rest
  : never;

type Lines = Pick<AuthoredLines['lines'], 'cues' | 'answers' | 'replies'>;
type Safety = Omit<AuthoredLines['safety'], 'numbers' | 'numbersElsewhere' | 'signs'>;

/** A line, which may have variants: `'cues.release'`. */
export type LinePath = PathsIn<Lines>;

/** A line of one of the three kinds: `'thanks'` among the answers. */
export type LineOf<Kind extends keyof Lines> = Below<Kind, LinePath>;

/** Something of the answers to questions about points: `'why.name'`. */
export type QuestionPath = PathsIn<AuthoredLines['questions']>;

type Counted<Path extends string> = Path extends `${infer Base}_other` ? Base : never;

/** What is said of several otherwise than of one: the language's plural stands behind it, as i18next has it. */
export type CountedPath = `questions.${Counted<QuestionPath>}`;

/** Something of the words about harm: `'urgent.clot.own'`. */
export type SafetyPath = PathsIn<Safety>;

/** An invitation after words about harm: `'hurt.practice'`. */
export type InvitationPath = Below<'invitations', SafetyPath>;

type FindingPart = keyof FindingWords;
type PointPart =
  | FindingPart
  | keyof Pick<PointWords, 'feel' | 'notFeel' | 'caution' | 'cautionToday' | 'stopWhen' | 'why'>;
type WayPart = keyof Omit<WayWords, 'otherNames'>;

/** Something of a point's words, or of those of one of its ways. */
export type PointPath =
  | `points.${PointCode}.${PointPart}`
  | `points.${PointCode}.ways.${string}.${WayPart}`;

type PracticePart =
  | keyof Pick<PracticeWords, 'start' | 'end' | 'stay' | 'why'>
  | `cues.${number}`
  | 'moved.word'
  | 'moved.end'
  | `moved.cues.${number}`;

/** The place of a picture, by the code of a point or the id of a practice. */
export type PlacePath = `pictures.${string}.${'one' | 'both'}`;

/** Sentences, and silences among them. Points, topics and wishes are known at run time: tests look for each one's words. */
export type PiecePath =
  | `lines.${LinePath}.${number}`
  | `questions.${QuestionPath}`
  | `safety.${SafetyPath}`
  | PointPath
  | PlacePath
  | `practices.${PracticeId}.${PracticePart}`
  | `topics.${TopicId}.${'answer' | 'brief'}`
  | `wishes.${string}.${'answer' | 'brief'}`;

/** Words inside a sentence. */
export type PhrasePath =
  | 'lines.onceMore'
  | `lines.durations.${'halves' | 'mixed'}`
  | `questions.${Extract<QuestionPath, 'howLong.span' | `howLong.what.${string}` | `howLong.about.${string}`>}`;
