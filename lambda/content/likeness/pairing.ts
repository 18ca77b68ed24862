import type { AlikeWord, WordKinds } from '../../language/heard';
import {
  CANNOT,
  DENYING,
  GOTO,
  LITTLE,
  NEEDLESS,
  NEGATION,
  NO,
  ONLY,
  POLITE,
  READY,
  THIS,
  TURNING,
  WISHING,
} from './names';
import { isSlot, type Saying, slotsInForm } from './saying';
import { OWN, type SlotMention, overlaps, type WordSpan } from './span';

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
    const found = isSlot(text)
      ? filling.shift()
      : words.find((word) => word.text === text && free.has(word));
    if (!found) continue;
    said.set(at, found);
    if ('text' in found) free.delete(found);
  }
  return { said, used, others: [...free] };
}

/** The words between two. */
const between = (
  before: WordSpan,
  next: WordSpan,
  words: readonly AlikeWord[],
): readonly AlikeWord[] => words.filter(({ from, to }) => from >= before.to && to <= next.from);

/** True where nothing that tells anything stands between two. */
const isStraightAfter = (
  next: WordSpan,
  before: WordSpan,
  words: readonly AlikeWord[],
  { isSmall }: WordKinds,
): boolean =>
  next.from >= before.to &&
  between(before, next, words).every(({ text }) => text === THIS || isSmall(text));

/** True where another clause begins between two, or what is one's own is named: "no, it's my shoulders", and "no, my neck",
 * deny nothing of them. */
const isAnother = (next: WordSpan, before: WordSpan, words: readonly AlikeWord[]): boolean =>
  between(before, next, words).some(({ beginsClause }) => beginsClause) ||
  words.some((word) => overlaps(word, next) && word.lead === OWN);

/** What denies even a halt: "no, stop" is one, "don't stop" is none. */
const DENIALS = new Set([NEGATION, CANNOT, NEEDLESS]);
/** Names that may stand between a denial and what it denies: "don't go to the next". */
const BRIDGING = new Set([THIS, GOTO, WISHING, POLITE, LITTLE, READY]);

/** True where a denial reaches over all that stands between it and something: "I don't want you to make it longer". */
const isReached = (
  next: WordSpan,
  denial: WordSpan,
  words: readonly AlikeWord[],
  { isSmall, isBridge, beginsAnew }: WordKinds,
): boolean => {
  if (next.from < denial.to) return false;
  const isAnew = ({ from, to, text, beginsClause }: AlikeWord) =>
    from >= denial.to && to <= next.to && beginsClause && beginsAnew(text);
  return (
    !words.some(isAnew) &&
    between(denial, next, words).every(
      ({ text }) => BRIDGING.has(text) || isSmall(text) || isBridge(text),
    )
  );
};

/** True where a denial reaches something of a saying, and is none of it. */
export function isDenied({ said }: Pairing, all: readonly AlikeWord[], kinds: WordKinds): boolean {
  const own = [...said.values()];
  const telling = own.filter(
    (found) => !('text' in found) || (found.text !== THIS && !kinds.isSmall(found.text)),
  );
  return all.some(
    (word) =>
      DENIALS.has(word.text) &&
      !own.some((found) => overlaps(found, word)) &&
      telling.some((found) => isReached(found, word, all, kinds)),
  );
}

/** True where what makes a saying what it is was said as well: what turns it round, straight before what it turns. */
export const isSaidAlike = (
  { texts }: Saying,
  { said }: Pairing,
  words: readonly AlikeWord[],
  kinds: WordKinds,
): boolean =>
  texts.every((text, at) => {
    const found = said.get(at);
    if (!found) return !NEEDED.has(text);
    const next = texts.findIndex((each, i) => i > at && !kinds.isSmall(each));
    if (!DENYING.has(text) || next < 0) return true;
    const denied = said.get(next);
    if (!denied || (text === NO && isAnother(denied, found, words))) return false;
    return isStraightAfter(denied, found, words, kinds);
  });
