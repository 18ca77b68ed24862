import { begunBy, slotsBeside } from '../begun';
import { isAnswer, isBeginning } from '../kinds';
import { readLabel } from './label';
import type { Meant } from '../meant';
import { slotsNamed } from '../meaning';
import type { SlotMention } from '../span';
import { isDeniedThere, type ToldWords } from '../told';
import type { Opinion } from './opinion';

/** What words are probably meant for. */
const PROBABLE = 0.12;
/** What would begin something, leave something out or delete something has to be likelier. */
const LOSING: readonly (readonly [intents: RegExp, least: number])[] = [
  [/^(ChangeManner|LeaveOut|OnlySide|Skip)/, 0.25],
  [/^(Coach|StartLower)/, 0.35],
  [/^(ForgetMe|Number)/, 0.4],
];
/** What only answers loses nothing. */
const LEAST_OF_ANSWER = 0.03;
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

/** What is told again; of a point that is named it is told as of any other. */
const AGAIN = /^(WhereAgain|AMAZON\.Repeat)Intent/;

/** What can't be done where nothing names it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  LeaveOutPlaceIntent: ['bodyPart', 'point', 'practice', 'area'],
  GoToIntent: ['bodyPart', 'point', 'practice', 'area'],
  AreaHurtsIntent: ['area', 'bodyPart'],
  ExplainPointIntent: ['point'],
  NumberIntent: ['minutes'],
  PauseForIntent: ['minutes'],
  AtMostIntent: ['minutes'],
};

const leastFor = (intent: string): number =>
  Math.max(
    isAnswer(intent) ? LEAST_OF_ANSWER : PROBABLE,
    ...LOSING.flatMap(([intents, least]) => (intents.test(intent) ? [least] : [])),
  );

/** True where the opposite is nearly as likely: neither is done. */
function mayBeOpposite({ label, share }: Opinion, others: readonly Opinion[]): boolean {
  const pair = OPPOSITES.find((each) => each.includes(label));
  const opposite = pair?.find((each) => each !== label);
  const other = others.find((each) => each.label === opposite);
  return other !== undefined && other.share * TIMES_LIKELIER > share;
}

/** True for a side that is named, and is not the one that is meant: "not the left". */
const isOtherSide = ({ slot, said }: SlotMention, filled: Meant['slots'], { idOf }: ToldWords) =>
  slot === 'side' && idOf(slot, said) !== idOf(slot, filled[slot] ?? '');

/** What a label fills, but where that is named in other words, or not wanted. Of several that are named the label's own is meant,
 * and of manners: "in a chair" may be at a desk. */
function filledOf(filled: Meant['slots'], told: ToldWords): Meant['slots'] | undefined {
  const named = told.mentions.filter(({ slot }) => slot in filled);
  const [wanted, another] = named.filter((mention) => !isDeniedThere(told, mention));
  if (wanted && !another && wanted.slot !== 'manner') return { [wanted.slot]: wanted.said };
  const isDenied =
    named.length > 0 && !wanted && !named.every((each) => isOtherSide(each, filled, told));
  return isDenied ? undefined : filled;
}

/** What begins, with all that is wished for with it. */
function begunWith(intent: string, filled: Meant['slots'], told: ToldWords): Meant | undefined {
  const begun = begunBy(told);
  if (begun && Object.keys(filled).some((slot) => slot in begun.slots)) return begun;
  const slots = { ...slotsBeside(told), ...filledOf(filled, told) };
  return Object.keys(slots).length > 0 ? { intent, slots } : undefined;
}

/** What is not begun, with all that is named. */
function doneWith(intent: string, filled: Meant['slots'], told: ToldWords): Meant | undefined {
  const own = filledOf(filled, told);
  if (!own) return undefined;
  const slots = { ...slotsNamed(intent, told), ...own };
  const needed = NEEDED[intent];
  if (needed && !needed.some((slot) => slot in slots)) return undefined;
  if (intent === 'AreaHurtsIntent')
    return { intent, slots: { area: slots['area'] ?? slots['bodyPart'] ?? '' } };
  if (AGAIN.test(intent) && 'point' in slots) return { intent: 'ExplainPointIntent', slots };
  const { bodyPart, ...others } = slots;
  const isPlace = bodyPart !== undefined && (needed !== undefined || !('area' in slots));
  return { intent, slots: isPlace ? slots : others };
}

/** What wants nothing. */
export const TALK = 'NeverMindIntent';
/** How likely talk has to be that wants nothing: what is not understood may be a cry for help. */
const LEAST_OF_TALK = 0.5;

/** True for talk that wants nothing. */
export const isTalk = ([best]: readonly Opinion[]): boolean =>
  best?.label === TALK && best.share >= LEAST_OF_TALK;

/** How likely a wish has to be for harm to be doubted that is less likely, and has no name. */
const LEAST_OF_WISH = 0.6;

/** How likely it is that something is wished for, where that is likely. */
export const wishIn = ([best]: readonly Opinion[]): number =>
  best !== undefined && best.label !== TALK && best.share >= LEAST_OF_WISH ? best.share : 0;

/** True where what is likeliest is at least so likely. */
export const isLikelier = ([best]: readonly Opinion[], least: number): boolean =>
  best !== undefined && best.share >= least;

/** What something likely means; nothing where it is not likely enough, or where words don't name what is needed for it. */
function meaningOf(opinion: Opinion, told: ToldWords, mayAsk: boolean): Meant | undefined {
  const { intent, filled } = readLabel(opinion.label);
  if (opinion.share < leastFor(intent)) return undefined;
  if (ENDING.test(intent) && opinion.share < LEAST_OF_END) return PAUSES;
  const isBegun = isBeginning(intent) && intent !== 'AreaHurtsIntent';
  if (mayAsk && isBeginning(intent) && opinion.share < LEAST_OF_ASKED) return undefined;
  return (isBegun ? begunWith : doneWith)(intent, filled, told);
}

/** What comes next to the likeliest counts, where that can't be meant and it is so likely itself. */
const LEAST_OF_SECOND = 0.3;

/** What words are probably meant for, by what was learned. */
export function meaningLearned(
  opinions: readonly Opinion[],
  told: ToldWords,
  mayAsk: boolean,
): Meant | undefined {
  const [best, second] = opinions;
  if (!best || best.label === TALK || mayBeOpposite(best, opinions)) return undefined;
  const meant = meaningOf(best, told, mayAsk);
  if (meant || !second || second.label === TALK || second.share < LEAST_OF_SECOND) return meant;
  return meaningOf(second, told, mayAsk);
}
