import { CANNOT, NEGATION } from './alikeNames';
import { isBeginning } from './kinds';
import { type SlotMention, overlaps } from './span';
import { isDeniedThere, type ToldWords } from './told';

/** What may be told beside an intent, and fills a slot of it. */
const FREE = new Set([
  ...['area', 'bodyPart', 'point', 'practice', 'routine'],
  ...['manner', 'otherManner', 'side', 'duration', 'number'],
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

const LENGTHS = new Set(['duration', 'number']);
const BARE_NUMBER = 'NumberIntent';

const LEAVES_OUT = 'LeaveOutPlaceIntent';
const PLACES = new Set(['area', 'bodyPart', 'point']);

/** True for an area to leave out that is called like a part of the body: no area begins without itself, but another that is named
 * after it: "forget the hips, it's my shoulders". */
function isOnlyPart(intent: string, told: ToldWords, mention: SlotMention): boolean {
  if (intent !== LEAVES_OUT || mention.slot !== 'area') return false;
  const places = told.mentions.filter(({ slot }) => PLACES.has(slot));
  const [part] = places.filter(({ slot }) => slot === 'bodyPart');
  if (!part || !overlaps(part, mention)) return false;
  const others = places.filter((each) => !overlaps(each, mention));
  if (others.some((each) => isDeniedThere(told, each))) return false;
  const areas = others.filter(({ slot }) => slot === 'area');
  return others.every((each) => areas.some((area) => overlaps(area, each)));
}

/** True for what is named and fills no slot: what can't reach, an area that is to be left out, and a length that is not meant. */
const isNoSlot = (intent: string, told: ToldWords, mention: SlotMention): boolean =>
  isReaching(intent, told, mention) ||
  isOnlyPart(intent, told, mention) ||
  (mention.slot === 'area' && !isBeginning(intent) && isDeniedThere(told, mention)) ||
  (LENGTHS.has(mention.slot) && intent === BARE_NUMBER && isDeniedThere(told, mention));

/** Everything that is named, in the slots of an intent that it may fill; what is named first comes first. */
export function slotsNamed(intent: string, told: ToldWords): Readonly<Record<string, string>> {
  const slots: Record<string, string> = {};
  const named = told.mentions.filter(
    (mention) => FREE.has(mention.slot) && !isNoSlot(intent, told, mention),
  );
  const numbers = named.filter(({ slot }) => slot === 'number');
  for (const { slot, said } of [...numbers, ...named])
    slots[slot === 'number' || slot === 'duration' ? 'minutes' : slot] ??= said;
  return slots;
}
