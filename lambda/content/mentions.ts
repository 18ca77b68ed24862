import type { AlikeWord, Heard, LengthThere } from '../language/heard';
import { isName } from './alikeNames';
import { isInside, type SlotMention, overlaps, type WordSpan } from './span';
import type { PointNames } from './pointNames';
import type { SlotNames } from './slotNames';

/** What is known by name. */
export interface KnownNames {
  readonly names: SlotNames;
  readonly points: PointNames;
  readonly heard: Heard;
  readonly numbers: readonly string[];
  /** What is called by words that are alike: slots and a name of theirs, by the name in capitals: `'AREA-NECK'`. */
  readonly alike: ReadonlyMap<string, { readonly slots: readonly string[]; readonly name: string }>;
}

/** Slots that hold something of ours by its name. */
const NAMED = [
  ...['area', 'bodyPart', 'point', 'practice', 'routine', 'topic'],
  ...['manner', 'otherManner', 'side'],
];

/** What hides shorter names among its words: the hand in "back of my hand". */
const HIDING = new Set(['area', 'point', 'practice', 'routine', 'manner']);

/** A code is said in at most so many words. */
const MOST_WORDS_OF_CODE = 7;

const namedIn = (said: string, { names, heard }: KnownNames): SlotMention[] =>
  NAMED.flatMap((slot) =>
    names
      .mentionedIn(slot, said)
      .filter((each) => heard.isSurelyNamed(each, said))
      .map(({ from, to, said: value }) => ({ slot, from, to, said: value })),
  );

/** What is called by words that are alike, and no name of it. */
const alikeIn = (words: readonly AlikeWord[], { alike }: KnownNames): SlotMention[] =>
  words.flatMap(({ text, from, to }) => {
    const called = alike.get(text);
    return called ? called.slots.map((slot) => ({ slot, from, to, said: called.name })) : [];
  });

/** A point by its code, which ends before a word. */
function codeBefore(to: number, said: string, { points, heard }: KnownNames): SlotMention[] {
  const words = heard.wordsAfter(said, Math.max(0, to - MOST_WORDS_OF_CODE), to);
  const from = to - points.codeLength(words);
  return from < to ? [{ slot: 'point', from, to, said: heard.wordsAfter(said, from, to) }] : [];
}

/** Points by their codes: each ends in a number, spelled apart or not. */
function codesIn(
  said: string,
  words: readonly AlikeWord[],
  lengths: readonly LengthThere[],
  known: KnownNames,
): SlotMention[] {
  const written = words.filter(({ text }) => /^[a-z]+\d+$/.test(text));
  const ends = new Set([...lengths, ...written].map(({ to }) => to));
  return [...ends].flatMap((to) => codeBefore(to, said, known));
}

/** A length of time, or a number. One of something is no number. */
function lengthOf({ from, to, seconds, number }: LengthThere): SlotMention[] {
  if (seconds !== undefined) return [{ slot: 'duration', from, to, said: String(seconds / 60) }];
  if (number === undefined || number === 1) return [];
  return [{ slot: 'number', from, to, said: String(number) }];
}

const isShorter = (one: WordSpan, other: WordSpan) => one.to - one.from < other.to - other.from;

/** What a length is said of, straight after it: "add two minutes". */
const MEASURED = new Set(['MORE', 'LESS']);

/** True for a length that is a phrase of its own: "one second" is a way to say wait. */
const isLengthOf = (
  phrase: AlikeWord,
  { slot, from, to }: SlotMention,
  words: readonly AlikeWord[],
) =>
  slot === 'duration' &&
  phrase.from === from &&
  phrase.to === to &&
  !words.some((before) => before.to === from && MEASURED.has(before.text));

/** Everything among some words that a slot may hold, in their order, of those at one place the longest first. */
export function mentionsIn(
  said: string,
  words: readonly AlikeWord[],
  known: KnownNames,
): readonly SlotMention[] {
  const lengths = known.heard.lengthsIn(said, known.numbers);
  const all = [
    ...namedIn(said, known),
    ...alikeIn(words, known),
    ...codesIn(said, words, lengths, known),
    ...lengths.flatMap(lengthOf),
  ];
  const phrases = words.filter(({ text }) => isName(text) && !known.alike.has(text));
  const isHidden = (one: SlotMention) =>
    phrases.some((phrase) => isInside(one, phrase) || isLengthOf(phrase, one, words)) ||
    all.some((other) => HIDING.has(other.slot) && isShorter(one, other) && overlaps(one, other));
  return all.filter((one) => !isHidden(one)).sort((a, b) => a.from - b.from || b.to - a.to);
}
