import type { AlikeWord } from '../../language/heard';
import { CANNOT, DENYING, NEGATION, ONLY, THIS, TURNING } from './names';
import { isSlot, type Saying, slotsInForm } from './saying';
import { type SlotMention, overlaps, type WordSpan } from './span';

/** What of some words belongs to a saying. */
export interface Pairing {
  /** What each of its texts is said in, by its place in the saying. */
  readonly said: ReadonlyMap<number, AlikeWord | SlotMention>;
  readonly used: readonly SlotMention[];
  /** The words that belong to nothing of it. */
  readonly others: readonly AlikeWord[];
}

/** Words without which a saying is another. */
const NEEDED = new Set([...TURNING, ONLY, 'what', 'which', 'who', 'when', 'how']);

/** What fills the slots of a saying, in their order; nothing where one stays empty. */
function fillingOf(
  slots: readonly string[],
  mentions: readonly SlotMention[],
): readonly SlotMention[] | undefined {
  const used: SlotMention[] = [];
  for (const slot of slots) {
    const after = used.at(-1)?.to ?? 0;
    const mention = mentions.find((each) => each.slot === slot && each.from >= after);
    if (!mention) return undefined;
    used.push(mention);
  }
  return used;
}

/** Finds each text of a saying among some words; nothing where a slot stays empty. */
export function pair(
  saying: Saying,
  words: readonly AlikeWord[],
  mentions: readonly SlotMention[],
): Pairing | undefined {
  const used = fillingOf(slotsInForm(saying), mentions);
  if (!used) return undefined;
  const free = new Set(words.filter((word) => !used.some((each) => overlaps(each, word))));
  const filling = [...used];
  const said = new Map<number, AlikeWord | SlotMention>();
  for (const [at, text] of saying.texts.entries()) {
    const found = isSlot(text) ? filling.shift() : [...free].find((word) => word.text === text);
    if (!found) continue;
    said.set(at, found);
    if ('text' in found) free.delete(found);
  }
  return { said, used, others: [...free] };
}

/** True where nothing that tells anything stands between two. */
const isStraightAfter = (
  next: WordSpan,
  before: WordSpan,
  words: readonly AlikeWord[],
  isSmall: (word: string) => boolean,
): boolean =>
  next.from >= before.to &&
  words
    .filter(({ from, to }) => from >= before.to && to <= next.from)
    .every(({ text }) => text === THIS || isSmall(text));

/** What denies even a halt: "no, stop" is one, "don't stop" is none. */
const DENIALS = new Set([NEGATION, CANNOT]);

/** True where a denial stands straight before something of a saying, and is none of it. */
export const isDenied = (
  { said, others }: Pairing,
  words: readonly AlikeWord[],
  isSmall: (word: string) => boolean,
): boolean =>
  others.some(
    (other) =>
      DENIALS.has(other.text) &&
      [...said.values()].some((found) => isStraightAfter(found, other, words, isSmall)),
  );

/** True where what makes a saying what it is was said as well: what turns it round, straight before what it turns. */
export const isSaidAlike = (
  { texts }: Saying,
  { said }: Pairing,
  words: readonly AlikeWord[],
  isSmall: (word: string) => boolean,
): boolean =>
  texts.every((text, at) => {
    const found = said.get(at);
    if (!found) return !NEEDED.has(text);
    const next = texts.findIndex((each, i) => i > at && !isSmall(each));
    if (!DENYING.has(text) || next < 0) return true;
    const denied = said.get(next);
    return denied !== undefined && isStraightAfter(denied, found, words, isSmall);
  });
