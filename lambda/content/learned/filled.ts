import { begunBy, slotsBeside } from '../begun';
import { slotsNamed } from '../meaning';
import { ONLY } from '../alikeNames';
import type { Meant } from '../meant';
import type { SlotMention } from '../span';
import { isDeniedThere, type ToldWords } from '../told';

/** What is likely meant: what it fills, and how likely it is. */
export interface Likely {
  readonly intent: string;
  readonly filled: Meant['slots'];
  readonly share: number;
}

/** What is told again; of a point that is named it is told as of any other. */
const AGAIN = /^(WhereAgain|AMAZON\.Repeat)Intent/;

/** One side alone. */
export const ONLY_SIDE = 'OnlySideIntent';

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

/** True for a side that is named, and is not the one that is meant: "not the left". */
const isOtherSide = ({ slot, said }: SlotMention, filled: Meant['slots'], { idOf }: ToldWords) =>
  slot === 'side' && idOf(slot, said) !== idOf(slot, filled[slot] ?? '');

/** How likely a label has to be for its own place to count more than another that is named: "my back, down by the belt". */
const CERTAIN = 0.8;

/** True where a place is named that is another than the one that a label is all but certain to have. */
const isOverruled = (
  slot: string,
  said: string,
  { filled, share }: Likely,
  { idOf }: ToldWords,
): boolean => {
  const own = idOf(slot, filled[slot] ?? '');
  return slot === 'area' && share >= CERTAIN && own !== undefined && idOf(slot, said) !== own;
};

/** The side next to the word that means it alone: "left side only, my right is fine". */
function sideAlone(sides: readonly SlotMention[], { words }: ToldWords): SlotMention | undefined {
  const only = words.find(({ text }) => text === ONLY);
  if (!only) return undefined;
  const gapOf = ({ from, to }: SlotMention) => Math.max(from - only.to, only.from - to);
  const [first, second] = [...sides].sort((one, other) => gapOf(one) - gapOf(other));
  return first && second && gapOf(first) < gapOf(second) ? first : undefined;
}

/** What a label fills, but where that is named in other words, or not wanted. Of several that are wanted the label's own is meant,
 * and of a manner that nothing else is named beside: "in a chair" may be at a desk. */
function filledOf(likely: Likely, told: ToldWords): Meant['slots'] | undefined {
  const { filled } = likely;
  const named = told.mentions.filter(({ slot }) => slot in filled);
  const all = named.filter((mention) => !isDeniedThere(told, mention));
  const isOfTwo = likely.intent === ONLY_SIDE && all.length > 1;
  const alone = isOfTwo ? sideAlone(all, told) : undefined;
  if (isOfTwo && !alone) return undefined;
  const [wanted, another] = alone ? [alone] : all;
  const isExact = wanted?.slot !== 'manner' || named.length > 1;
  if (wanted && !another && isExact && !isOverruled(wanted.slot, wanted.said, likely, told))
    return { [wanted.slot]: wanted.said };
  const isDenied =
    named.length > 0 && !wanted && !named.every((each) => isOtherSide(each, filled, told));
  return isDenied ? undefined : filled;
}

/** What begins, with all that is wished for with it. */
export function begunWith(likely: Likely, told: ToldWords): Meant | undefined {
  const { intent, filled } = likely;
  const begun = begunBy(told);
  const named = Object.keys(filled).find((slot) => begun && slot in begun.slots);
  if (begun && named !== undefined) {
    const isOther = isOverruled(named, begun.slots[named] ?? '', likely, told);
    return isOther ? { ...begun, slots: { ...begun.slots, ...filled } } : begun;
  }
  const slots = { ...slotsBeside(told), ...filledOf(likely, told) };
  return Object.keys(slots).length > 0 ? { intent, slots } : undefined;
}

/** What is not begun, with all that is named. */
export function doneWith(likely: Likely, told: ToldWords): Meant | undefined {
  const { intent } = likely;
  const own = filledOf(likely, told);
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
