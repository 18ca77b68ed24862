import type { Core } from './likeness/cores';
import type { Likeness } from './likeness/likeness';

/** What words are surely meant for. */
export const SURE = 0.93;
/** What words are rather meant for than for a halt they end with. */
export const RATHER_THAN_HALT = 0.85;
/** What words are rather meant for than for what is named in them. */
export const LIKELY = 0.75;
/** Less than this is like nothing; a clause of something else is so sooner. */
const LEAST = 0.61;
const LEAST_OF_CLAUSE = 0.7;
/** Words that may not ask have to be very like a question about something general. */
const LEAST_OF_QUESTION = 0.8;
/** What would lose something, had it not been meant. */
const LOSING: readonly (readonly [intents: RegExp, least: number])[] = [
  [/^(Skip|LeaveOut|GoTo|OnlySide|Number|CoachPoint)/, 0.75],
  [/^ForgetMe/, 0.85],
  [/^(Coach|StartLower|AreaHurts|ChangeManner)/, 0.8],
];

/** Intents that begin something, or change how it is done. */
const BEGINNING = /^(Coach|StartLower|AreaHurts|ChangeManner)/;
/** What is said before something else that is meant. */
const BEFORE = /^(NeverMind|Thank|Greet|Ready|Done|AMAZON\.(Yes|No|Resume)Intent)/;

/** What answers a question. */
const ANSWERING =
  /^(Ask|How|Which|Why|What|Where|Explain|ListPoints|Describe|TimeLeft|Cannot|Wish|AMAZON\.(Help|Repeat|Previous)Intent)/;
/** What asks about something general. */
const ASKING = /^Ask/;
/** What moves to what is named. */
const MOVING = /^(SideFirst|OnlySide|GoTo)/;
/** What changes how it goes on. */
const CHANGING = /^(Slower|Faster|LongerHolds|ShorterHolds|FewerWords|MoreWords|ChangeManner)/;

/** What is done, and neither answers nor halts. */
const ACTING =
  /^(AMAZON\.(Next|Previous|Repeat|StartOver)|Skip|LeaveOut|GoTo|OnlySide|SideFirst|OtherSide|Back|Slower|Faster|LongerHolds|ShorterHolds|FewerWords|MoreWords|MoreTime|LessTime|LongerSession|ForgetMe)/;

/** True for an intent by which something is done: it neither answers nor halts. */
export const isAct = (intent: string): boolean => ACTING.test(intent);

/** True for an intent that begins something, or changes how it is done. */
export const isBeginning = (intent: string): boolean => BEGINNING.test(intent);

/** True for an intent that answers a question, or tells something again. */
export const isAnswer = (intent: string): boolean => ANSWERING.test(intent);

/** What moves on: "is the next one lying down too" only asks about it. */
const ONWARD = /^AMAZON\.(Next|StartOver)Intent|^(Skip|OtherSide|Done)/;
const isMove = (intent: string): boolean => ONWARD.test(intent);

/** What tells that somebody is there: "am I on the spot" asks it. */
const TELLING = /^ReadyIntent/;

/** What is only said of what is under way. */
const UNDER_WAY = /^(Cannot|Skip|Back|WhereAgain|AMAZON\.(Next|Previous|Resume)Intent)/;

/** True for an intent that is only said of what is under way. */
export const isUnderWay = (intent: string): boolean => UNDER_WAY.test(intent);

/** True for an intent that changes how it goes on. */
export const isChange = (intent: string): boolean => CHANGING.test(intent);

const leastFor = ({ intent, isAll }: Likeness): number =>
  Math.max(
    isAll ? LEAST : LEAST_OF_CLAUSE,
    ...LOSING.flatMap(([intents, least]) => (intents.test(intent) ? [least] : [])),
  );

/** Whether words may ask, whether they surely do, and whether they are talk about something else. */
export interface Asked {
  readonly mayAsk: boolean;
  readonly asks: boolean;
  readonly chats: boolean;
}

/** Nothing begins by a question that is not surely a wish, or where something turns what is named round. */
function mayBeMeant({ intent, isTurned, score }: Likeness, asked: Asked): boolean {
  const { mayAsk, asks, chats } = asked;
  if (chats && (isBeginning(intent) || MOVING.test(intent))) return false;
  if (asks && score < SURE && !isAnswer(intent)) return false;
  if (mayAsk && (TELLING.test(intent) || isMove(intent)) && score < SURE) return false;
  if (isBeginning(intent)) return !isTurned && (score >= SURE || !mayAsk);
  if (MOVING.test(intent)) return (!mayAsk && !isTurned) || score >= SURE;
  return !ASKING.test(intent) || mayAsk || score >= LEAST_OF_QUESTION;
}

/** What words are likest to, if they are like it enough. What is only said before something else counts where nothing else
 * is meant. */
export function likestOf(
  all: readonly Likeness[],
  asked: Asked,
  isNamed: boolean,
): Likeness | undefined {
  const meant = all.filter((like) => mayBeMeant(like, asked));
  const isBefore = ({ intent, score, isAll }: Likeness) =>
    BEFORE.test(intent) && (score < SURE || !isAll);
  const likest = isNamed ? meant.find((like) => !isBefore(like)) : meant[0];
  return likest && likest.score >= leastFor(likest) ? likest : undefined;
}

/** What is said whole among words tells at least so much. */
export const LEAST_OF_CORE = 0.65;

/** What deletes what is known of a listener has to be said in more words than any other. */
const FORGETTING = /^ForgetMe/;
const LEAST_TO_FORGET = 1.3;

/** What is said whole among other words, if it tells enough to be meant whatever they are. What begins something, or is said
 * of anything, is not. */
export function likelyCore(cores: readonly Core[], asked: Asked): Core | undefined {
  return cores.find(
    ({ intent, tells }) =>
      tells >= LEAST_OF_CORE &&
      (!isBeginning(intent) || intent === 'AreaHurtsIntent') &&
      !BEFORE.test(intent) &&
      !(FORGETTING.test(intent) && tells < LEAST_TO_FORGET) &&
      !(asked.asks && !isAnswer(intent)) &&
      !(asked.mayAsk && isMove(intent)) &&
      !(MOVING.test(intent) && asked.mayAsk),
  );
}

/** What is said whole as something that words are like. */
export const likelyOf = (core: Core): Likeness => ({
  ...core,
  score: LIKELY,
  isAll: false,
  isTurned: false,
});

/** What is said whole is rather meant than what all the words are a little like, where it tells so much. */
const TELLS_MORE = 1;

/** What is rather meant: what all the words are like, or what is said whole among them. Nothing begins by a likeness alone. */
export function ratherOf(like: Likeness | undefined, core: Core | undefined): Likeness | undefined {
  const liked = like && !isBeginning(like.intent) ? like : undefined;
  if (!core || (liked && core.tells < TELLS_MORE)) return liked;
  return likelyOf(core);
}
