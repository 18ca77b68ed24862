import { begunBy, slotsBeside } from '../begun';
import { slotsNamed } from '../meaning';
import type { Meant } from '../meant';
import type { SlotMention } from '../span';
import { isDeniedThere, type ToldWords } from '../told';

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

/** True for a side that is named, and is not the one that is meant: "not the left". */
const isOtherSide = ({ slot, said }: SlotMention, filled: Meant['slots'], { idOf }: ToldWords) =>
  slot === 'side' && idOf(slot, said) !== idOf(slot, filled[slot] ?? '');

/** What a label fills, but where that is named in other words, or not wanted. Of several that are wanted the label's own is meant,
 * and of a manner that nothing else is named beside: "in a chair" may be at a desk. */
function filledOf(filled: Meant['slots'], told: ToldWords): Meant['slots'] | undefined {
  const named = told.mentions.filter(({ slot }) => slot in filled);
  const [wanted, another] = named.filter((mention) => !isDeniedThere(told, mention));
  const isExact = wanted?.slot !== 'manner' || named.length > 1;
  if (wanted && !another && isExact) return { [wanted.slot]: wanted.said };
  const isDenied =
    named.length > 0 && !wanted && !named.every((each) => isOtherSide(each, filled, told));
  return isDenied ? undefined : filled;
}

/** What begins, with all that is wished for with it. */
export function begunWith(
  intent: string,
  filled: Meant['slots'],
  told: ToldWords,
): Meant | undefined {
  const begun = begunBy(told);
  if (begun && Object.keys(filled).some((slot) => slot in begun.slots)) return begun;
  const slots = { ...slotsBeside(told), ...filledOf(filled, told) };
  return Object.keys(slots).length > 0 ? { intent, slots } : undefined;
}

/** What is not begun, with all that is named. */
export function doneWith(
  intent: string,
  filled: Meant['slots'],
  told: ToldWords,
): Meant | undefined {
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
