import { begunBy, slotsBeside } from '../begun';
import { isBeginning } from '../likely';
import { readKey } from '../likeness/saying';
import type { Meant } from '../meant';
import { slotsNamed } from '../meaning';
import { isDeniedThere, type ToldWords } from '../told';
import type { Opinion, Opinions } from './opinion';

/** So many of the single words have to be known for anything. */
const LEAST_KNOWN = 0.5;
/** What words are probably meant for. */
const PROBABLE = 0.25;
/** What would begin something, leave something out or delete something has to be likelier. */
const LOSING: readonly (readonly [intents: RegExp, least: number])[] = [
  [/^(ChangeManner|LeaveOut|OnlySide|Skip)/, 0.4],
  [/^(CoachArea|StartLower)/, 0.5],
  [/^CoachPoint/, 0.55],
  [/^Coach(Practice|Routine)/, 0.7],
  [/^(ForgetMe|Number)/, 0.75],
];
/** What ends has to be likelier still; else it waits. */
const LEAST_OF_END = 0.6;
const ENDING = /^AMAZON\.(Stop|Cancel)Intent/;
const PAUSES: Meant = { intent: 'AMAZON.PauseIntent', slots: {} };

/** What begins something has to be so likely where words may only ask. */
const LEAST_OF_ASKED = 0.97;

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
    PROBABLE,
    ...LOSING.flatMap(([intents, least]) => (intents.test(intent) ? [least] : [])),
  );

/** True where the opposite is nearly as likely: neither is done. */
function mayBeOpposite({ label, share }: Opinion, others: readonly Opinion[]): boolean {
  const pair = OPPOSITES.find((each) => each.includes(label));
  const opposite = pair?.find((each) => each !== label);
  const other = others.find((each) => each.label === opposite);
  return other !== undefined && other.share * TIMES_LIKELIER > share;
}

/** What a label fills, but where that is named in other words, or not wanted. */
function filledOf(filled: Meant['slots'], told: ToldWords): Meant['slots'] | undefined {
  const named = told.mentions.filter(({ slot }) => slot in filled);
  const [wanted] = named.filter((mention) => !isDeniedThere(told, mention));
  if (wanted) return { [wanted.slot]: wanted.said };
  return named.length > 0 ? undefined : filled;
}

/** What begins, with all that is wished for with it. */
function begunWith(intent: string, filled: Meant['slots'], told: ToldWords): Meant | undefined {
  const begun = begunBy(told);
  if (begun && Object.keys(filled).some((slot) => slot in begun.slots)) return begun;
  const slots = { ...filledOf(filled, told), ...slotsBeside(told) };
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

const TALK = 'NeverMindIntent';
/** How likely talk has to be that wants nothing: surely, or where its words mean nothing else. */
const LEAST_OF_TALK = { surely: 0.9, else: 0.6 };
/** So many of its words have to be known: what is not understood may be a cry for help. */
const LEAST_KNOWN_OF_TALK = 0.7;

/** True for talk that wants nothing. */
export function isTalk({ all: [best], known }: Opinions, how: keyof typeof LEAST_OF_TALK): boolean {
  return best?.label === TALK && best.share >= LEAST_OF_TALK[how] && known >= LEAST_KNOWN_OF_TALK;
}

/** How likely something else has to be for something not to be meant, however like it words are. */
const SURELY_ELSE = 0.88;

/** True where something else than an intent was learned very surely. */
export function isSurelyNot(intent: string, { all: [best], known }: Opinions): boolean {
  if (!best || best.share < SURELY_ELSE || known < LEAST_KNOWN_OF_TALK) return false;
  return readKey(best.label).intent !== intent;
}

/** What words are probably meant for, by what was learned; nothing where that is not likely enough, or where they don't name
 * what is needed for it. */
export function meaningLearned(
  { all: opinions, known }: Opinions,
  told: ToldWords,
  mayAsk: boolean,
): Meant | undefined {
  const [best] = opinions;
  if (!best || known < LEAST_KNOWN || mayBeOpposite(best, opinions)) return undefined;
  const { intent, filled } = readKey(best.label);
  if (intent === TALK) return undefined;
  if (best.share < leastFor(intent)) return undefined;
  if (ENDING.test(intent) && best.share < LEAST_OF_END) return PAUSES;
  const isBegun = isBeginning(intent) && intent !== 'AreaHurtsIntent';
  if (mayAsk && isBeginning(intent) && best.share < LEAST_OF_ASKED) return undefined;
  return (isBegun ? begunWith : doneWith)(intent, filled, told);
}
