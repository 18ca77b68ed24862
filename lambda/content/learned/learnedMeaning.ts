import { isAnswer, isBeginning } from '../kinds';
import { readLabel, TALK } from './label';
import type { Meant } from '../meant';
import type { ToldWords } from '../told';
import { begunWith, doneWith, ONLY_SIDE } from './filled';
import type { Opinion } from './opinion';
import type { Weighed } from './weigher';

/** How likely something has to be, where it is likely that nothing is wrong, and where it is not: what is not understood may be a
 * cry for help. */
interface Bars {
  /** What is probably meant. */
  readonly probable: number;
  /** What only answers, and loses nothing. */
  readonly answer: number;
  /** Talk that wants nothing. */
  readonly talk: number;
}

const CALM: Bars = { probable: 0.05, answer: 0.02, talk: 0.15 };
const UNCLEAR: Bars = { probable: 0.12, answer: 0.03, talk: 0.8 };
/** What few of whose words are known has to be so likely. */
const LEAST_OF_UNKNOWN = 0.6;

const barsFor = (isCalm: boolean): Bars => (isCalm ? CALM : UNCLEAR);

/** What may be meant, as far as it counts. */
export const likelyOf = ({ opinions, isKnown }: Weighed): readonly Opinion[] =>
  isKnown || isLikelier(opinions, LEAST_OF_UNKNOWN) ? opinions : [];

/** What would begin something, leave something out or delete something has to be likelier. */
const LOSING: readonly (readonly [intents: RegExp, least: number])[] = [
  [/^(ChangeManner|LeaveOut|OnlySide|Skip(?!Rest))/, 0.25],
  [/^(Bruise|Hurt|SharpPain)/, 0.3],
  [/^(Coach|StartLower)/, 0.35],
  [/^(ForgetMe|Number)/, 0.4],
];
/** What ends has to be likelier still; else it waits. */
const LEAST_OF_END = 0.5;
const ENDING = /^AMAZON\.(Stop|Cancel)Intent/;
const PAUSES: Meant = { intent: 'AMAZON.PauseIntent', slots: {} };

/** What begins something has to be so likely where words may only ask. */
const LEAST_OF_ASKED = 0.6;

/** What does the opposite of one another. */
const OPPOSITES = [
  ['SlowerIntent', 'FasterIntent'],
  ['FewerWordsIntent', 'MoreWordsIntent'],
  ['LongerHoldsIntent', 'ShorterHoldsIntent'],
  ['AMAZON.NextIntent', 'AMAZON.PreviousIntent'],
  ['AMAZON.StopIntent', 'AMAZON.ResumeIntent'],
  ['WaitForMeIntent', 'GoOnByYourselfIntent'],
];
/** How much likelier than its opposite something has to be. */
const TIMES_LIKELIER = 2;

const leastFor = (intent: string, { answer, probable }: Bars): number =>
  Math.max(
    isAnswer(intent) ? answer : probable,
    ...LOSING.flatMap(([intents, least]) => (intents.test(intent) ? [least] : [])),
  );

/** True where the opposite is nearly as likely: neither is done. */
function mayBeOpposite({ label, share }: Opinion, others: readonly Opinion[]): boolean {
  const pair = OPPOSITES.find((each) => each.includes(label));
  const opposite = pair?.find((each) => each !== label);
  const other = others.find((each) => each.label === opposite);
  return other !== undefined && other.share * TIMES_LIKELIER > share;
}

/** True for talk that wants nothing. */
export const isTalk = ([best]: readonly Opinion[], isCalm: boolean): boolean =>
  best?.label === TALK && best.share >= barsFor(isCalm).talk;

/** How likely a wish has to be for harm to be doubted that is less likely, and has no name. */
const LEAST_OF_WISH = 0.6;

/** How likely it is that something is wished for, where that is likely. */
export const wishIn = ([best]: readonly Opinion[]): number =>
  best !== undefined && best.label !== TALK && best.share >= LEAST_OF_WISH ? best.share : 0;

/** How likely what is likeliest is, be it only talk: but what begins by a place may be told of what is wrong there. */
export const meantIn = ([best]: readonly Opinion[]): number =>
  best !== undefined && !isBeginning(readLabel(best.label).intent) ? best.share : 0;

/** True where what is likeliest is at least so likely. */
export const isLikelier = ([best]: readonly Opinion[], least: number): boolean =>
  best !== undefined && best.share >= least;

/** How words are said: they may only ask, and it may be likely that nothing is wrong. */
interface HowSaid {
  readonly mayAsk: boolean;
  readonly isCalm: boolean;
}

/** What something likely means; nothing where it is not likely enough, or where words don't name what is needed for it. */
function meaningOf(
  opinion: Opinion,
  told: ToldWords,
  { mayAsk, isCalm }: HowSaid,
): Meant | undefined {
  const { intent, filled } = readLabel(opinion.label);
  if (opinion.share < leastFor(intent, barsFor(isCalm))) return undefined;
  if (ENDING.test(intent) && opinion.share < LEAST_OF_END) return PAUSES;
  const isBegun = isBeginning(intent) && intent !== 'AreaHurtsIntent';
  if (mayAsk && isBeginning(intent) && opinion.share < LEAST_OF_ASKED) return undefined;
  return (isBegun ? begunWith : doneWith)({ intent, filled, share: opinion.share }, told);
}

/** Only the other side, as likely, where only one is meant: "nothing on the right". */
function otherSideThan(
  { label, share }: Opinion,
  opinions: readonly Opinion[],
): Opinion | undefined {
  if (readLabel(label).intent !== ONLY_SIDE) return undefined;
  const other = opinions.find(
    (each) => each.label !== label && readLabel(each.label).intent === ONLY_SIDE,
  );
  return other && { ...other, share };
}

/** What comes next to the likeliest counts, where that can't be meant and it is so likely itself. */
const LEAST_OF_SECOND = 0.3;

/** What words are probably meant for, by what was learned. */
export function meaningLearned(
  opinions: readonly Opinion[],
  told: ToldWords,
  how: HowSaid,
): Meant | undefined {
  const [best, second] = opinions;
  if (!best || best.label === TALK || mayBeOpposite(best, opinions)) return undefined;
  const otherSide = otherSideThan(best, opinions);
  const meant = meaningOf(best, told, how) ?? (otherSide && meaningOf(otherSide, told, how));
  if (meant || !second || second.label === TALK || second.share < LEAST_OF_SECOND) return meant;
  return meaningOf(second, told, how);
}
