import { TURNING } from './alikeNames';
import { OWN, overlaps, type SlotMention } from './span';
import { clauseOf, isWanted, leadOf, type ToldWords } from './told';

/** What begins by its name, and how many words may tell something beside it before something else is probably meant. Of two
 * names the longer counts, of two as long the one that stands first here. */
type Begun = readonly [slot: string, intent: string, mostUntold: number];
const BEGUN: readonly Begun[] = [
  ['area', 'CoachAreaIntent', 2],
  ['practice', 'CoachPracticeIntent', 1],
  ['point', 'CoachPointIntent', 1],
  ['routine', 'CoachRoutineIntent', 1],
];

/** Where a place was asked for, any part of the body answers it as well. */
const PART: Begun = ['bodyPart', 'GoToIntent', 1];

/** The slots of what begins by its name. */
export const SLOTS_OF_BEGUN: readonly string[] = BEGUN.map(([slot]) => slot);

/** Something that is named to begin, the intent for it, and how many words may tell something beside it. */
export interface BegunTarget {
  readonly intent: string;
  readonly mention: SlotMention;
  readonly mostUntold: number;
}

const lengthOf = ({ mention: { from, to } }: BegunTarget) => to - from;

/** True for a point that a place after it only tells where to find: "the dimples on my lower back". */
const isWithin = (
  { mention }: BegunTarget,
  { mention: place }: BegunTarget,
  { words, heard }: ToldWords,
) =>
  mention.slot === 'point' &&
  place.slot === 'area' &&
  mention.to < place.from &&
  words
    .filter(({ from, to }) => from >= mention.to && to <= place.from)
    .every(({ text }) => heard.isSmall(text));

/** True for a routine whose name may only say how: "in bed". */
const isManner = ({ mentions }: ToldWords, routine: SlotMention) =>
  mentions.some((mention) => mention.slot === 'manner' && overlaps(mention, routine));

/** True for the first of two of a kind that are named one after the other: "neck, then lower back". */
const isBefore = (one: BegunTarget, { intent, mention }: BegunTarget, { said, heard }: ToldWords) =>
  one.intent === intent &&
  one.mention.to <= mention.from &&
  heard.adds(heard.wordsAfter(said, one.mention.to, mention.from));

/** True for a place of one's own that a clause of its own names after another: "forget the hips, it's my shoulders". */
const isCorrection = (one: BegunTarget, other: BegunTarget, told: ToldWords): boolean =>
  one.intent === other.intent &&
  one.mention.to <= other.mention.from &&
  leadOf(told, other.mention) === OWN &&
  leadOf(told, one.mention) !== OWN &&
  clauseOf(told, other.mention)[0]?.from !== clauseOf(told, one.mention)[0]?.from &&
  !told.heard.adds(told.heard.wordsAfter(told.said, one.mention.to, other.mention.from));

/** What of one kind is named, and wanted. */
const targetsOf = ([slot, intent, mostUntold]: Begun, told: ToldWords): BegunTarget[] =>
  told.mentions
    .filter((mention) => mention.slot === slot && isWanted(told, mention))
    .filter((mention) => slot !== 'routine' || !isManner(told, mention))
    .map((mention): BegunTarget => ({ intent, mention, mostUntold }));

/** What is named to begin. Where something else is not wanted, the last that is. */
export function targetIn(told: ToldWords): BegunTarget | undefined {
  const all = BEGUN.flatMap((each) => targetsOf(each, told));
  const wanted = all.length === 0 && told.isPlaceAsked ? targetsOf(PART, told) : all;
  const [within] = wanted.filter((one) => wanted.some((other) => isWithin(one, other, told)));
  if (within) return within;
  const isTurned = told.words.some(({ text }) => TURNING.has(text));
  const place = ({ mention }: BegunTarget) => (isTurned ? mention.from : 0);
  const [target] = wanted.sort((a, b) => place(b) - place(a) || lengthOf(b) - lengthOf(a));
  if (!target) return undefined;
  const corrected = wanted.find((other) => isCorrection(target, other, told));
  return corrected ?? wanted.find((one) => isBefore(one, target, told)) ?? target;
}
