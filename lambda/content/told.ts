import type { AlikeWord, Heard } from '../language/heard';
import { CHATTER, DENYING_ALL, NEGATION, NO, POLITE, TURNING, WISHING } from './alikeNames';
import { OWN, type SlotMention, overlaps } from './span';

/** What was said, its words in the form of what means the same, and all that is named in it. */
export interface ToldWords {
  readonly said: string;
  readonly words: readonly AlikeWord[];
  readonly mentions: readonly SlotMention[];
  readonly heard: Heard;
  /** True where it was asked which place to work on. */
  readonly isPlaceAsked: boolean;
  /** The id of what is named, by the slot that it fills. */
  readonly idOf: (slot: string, said: string) => string | undefined;
}

/** Whose something is that is no listener's own. */
const OTHERS = new Set(['his', 'her', 'their', 'your']);

/** True for talk about something else, where no place was asked for: nothing begins by what is named in it. */
export const isChatter = ({ words, isPlaceAsked }: ToldWords): boolean =>
  !isPlaceAsked && words.some(({ text }) => text === CHATTER);

/** The words of the clause that something is named in. */
export function clauseOf({ words }: ToldWords, mention: SlotMention): readonly AlikeWord[] {
  const at = words.findIndex((word) => overlaps(word, mention));
  let from = Math.max(0, at);
  while (from > 0 && !words[from]?.beginsClause) from -= 1;
  const next = words.findIndex(({ beginsClause }, i) => i > at && beginsClause);
  return words.slice(from, next < 0 ? words.length : next);
}

/** Whose something is, or which. */
export const leadOf = ({ words }: ToldWords, mention: SlotMention): string | undefined =>
  words.find((word) => overlaps(word, mention))?.lead;

/** True for a "no" that answers, and denies nothing: "no, let's do the lower back", "no, my neck". */
const isAnswer = (no: AlikeWord, told: ToldWords, mention: SlotMention): boolean =>
  no.text === NO &&
  (leadOf(told, mention) === OWN ||
    told.words.some(
      ({ text, from, to }) =>
        (text === WISHING || text === POLITE) && from >= no.to && to <= mention.from,
    ));

/** True for a "not" after what it is said of, where that is not what it should be: "my neck isn't right". */
const isComplaint = (not: AlikeWord, { words, heard, said }: ToldWords, mention: SlotMention) =>
  not.from > mention.from &&
  not.text === NEGATION &&
  words.some(({ text, to }) => to === not.from && heard.isSmall(text)) &&
  !heard.complains(heard.wordsAfter(said, not.to));

/** True where another place is named between a word and what is said to be one's own after it, and nothing adds the two:
 * "not my back, my neck". */
const isInstead = (word: AlikeWord, told: ToldWords, mention: SlotMention): boolean =>
  leadOf(told, mention) !== undefined &&
  told.mentions.some(
    ({ from, to }) =>
      from >= word.to &&
      to <= mention.from &&
      !told.heard.adds(told.heard.wordsAfter(told.said, to, mention.from)),
  );

/** True for what is taken out by a verb around it: "leave my back out". */
const isTakenOut = ({ said, heard }: ToldWords, { from, to }: SlotMention): boolean =>
  heard.takesOut(heard.wordsAfter(said, 0, from), heard.wordsAfter(said, to));

/** True for what a word of its clause turns into what is not wanted: any before it, a denial after it as well. */
export const isDeniedThere = (told: ToldWords, mention: SlotMention): boolean =>
  isTakenOut(told, mention) ||
  clauseOf(told, mention).some(
    (word) =>
      !overlaps(word, mention) &&
      !isAnswer(word, told, mention) &&
      !isComplaint(word, told, mention) &&
      !isInstead(word, told, mention) &&
      (word.from < mention.from ? TURNING : DENYING_ALL).has(word.text),
  );

/** True for what is the listener's own, and wanted. */
export const isWanted = (told: ToldWords, mention: SlotMention): boolean =>
  !OTHERS.has(leadOf(told, mention) ?? '') && !isDeniedThere(told, mention);

/** How much is told beside what is named. A number alone names nothing. */
export const untoldIn = ({ mentions, heard }: ToldWords, words: readonly AlikeWord[]): number =>
  words.filter(
    (word) =>
      !heard.isSmall(word.text) &&
      !heard.isWish(word.text) &&
      !mentions.some((mention) => mention.slot !== 'number' && overlaps(mention, word)),
  ).length;
