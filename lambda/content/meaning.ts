import { slotsBeside } from './begun';
import type { Likeness } from './likeness/likeness';
import { CANNOT, NEGATION } from './likeness/names';
import { overlaps, type SlotMention } from './likeness/span';
import { isBeginning } from './likely';
import type { Meant } from './meant';
import { isDeniedThere, type ToldWords } from './told';

/** What ends the session. */
const ENDING = /^AMAZON\.(Stop|Cancel)Intent/;
const LEAST_OF_END = 0.85;
/** What it is taken for where that is not sure. */
const PAUSES = 'AMAZON.PauseIntent';

/** What may be told beside a saying; anything else is only what its saying holds. */
const FREE = new Set([
  ...['area', 'bodyPart', 'point', 'practice', 'routine'],
  ...['manner', 'otherManner', 'side', 'duration'],
]);

/** True for what is said to be unable to reach, straight before what says so: "my arms won't go that far". It is no place to
 * leave out. */
function isReaching(
  intent: string,
  { words, heard }: ToldWords,
  { slot, to }: SlotMention,
): boolean {
  if (intent !== 'CannotReachIntent' || slot !== 'bodyPart') return false;
  const next = words.find(
    ({ text, from, beginsClause }) => from >= to && (beginsClause || !heard.isSmall(text)),
  );
  return next?.text === CANNOT || next?.text === NEGATION;
}

/** True for what is named and fills no slot: what can't reach, and an area that is to be left out. */
const isNoSlot = (
  { intent }: Pick<Likeness, 'intent'>,
  told: ToldWords,
  mention: SlotMention,
): boolean =>
  isReaching(intent, told, mention) ||
  (mention.slot === 'area' && !isBeginning(intent) && isDeniedThere(told, mention));

/** Everything that is named, in the slots it may fill; what a saying holds comes first. */
function slotsOf(
  like: Pick<Likeness, 'intent' | 'filled' | 'used'>,
  told: ToldWords,
): Record<string, string> {
  const slots: Record<string, string> = { ...like.filled };
  const used = like.used.filter((mention) => !isNoSlot(like, told, mention));
  const free = told.mentions.filter(
    (mention) =>
      FREE.has(mention.slot) &&
      !isNoSlot(like, told, mention) &&
      !used.some((each) => overlaps(each, mention)),
  );
  for (const { slot, said } of [...used, ...free])
    slots[slot === 'number' || slot === 'duration' ? 'minutes' : slot] ??= said;
  return slots;
}

/** Everything that is named, in the slots of an intent that it may fill. */
export const slotsNamed = (intent: string, told: ToldWords): Record<string, string> =>
  slotsOf(
    { intent, filled: {}, used: told.mentions.filter(({ slot }) => slot === 'number') },
    told,
  );

/** What says how something is wished. */
const HOW = new Set(['manner', 'otherManner', 'minutes']);

/** What is meant by what words are like. Nothing ends that is not surely meant to: it waits. What begins takes only what is wished for with it. */
export function meaningOf(like: Likeness, told: ToldWords): Meant {
  const slots = slotsOf(like, told);
  const isSureEnd = like.isAll && like.score >= LEAST_OF_END;
  if (ENDING.test(like.intent) && !isSureEnd) return { intent: PAUSES, slots: {} };
  if (!isBeginning(like.intent)) return { intent: like.intent, slots };
  const isTimed = like.used.some(({ slot }) => slot === 'duration' || slot === 'number');
  const minutes = isTimed ? slots['minutes'] : undefined;
  const isLong = minutes !== undefined && like.intent === 'AreaHurtsIntent';
  return {
    intent: isLong ? 'CoachAreaIntent' : like.intent,
    slots: {
      ...Object.fromEntries(Object.entries(slots).filter(([slot]) => !HOW.has(slot))),
      ...slotsBeside(told),
      ...(minutes !== undefined && { minutes }),
      ...like.filled,
    },
  };
}
