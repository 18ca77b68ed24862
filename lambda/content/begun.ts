import { MOVES, SKIP, WISHING, WITHOUT } from './alikeNames';
import { OWN, type SlotMention, overlaps } from './span';
import type { Meant } from './meant';
import { SLOTS_OF_BEGUN, type BegunTarget, targetIn } from './targets';
import {
  clauseOf,
  isChatter,
  isDeniedThere,
  isWanted,
  leadOf,
  type ToldWords,
  untoldIn,
} from './told';

/** More may be told of a place that is somebody's own, or not well: it is what they talk about. */
const MORE_OF_OWN = 3;
/** More may be told where something is wished for. */
const MORE_OF_WISH = 2;
const MOST_BESIDE_MANNER = 1;
/** More may be told where somebody says that they move, or would rather. */
const MORE_OF_MOVE = 7;
/** Where a place was asked for, what is longer is how long something else took, in minutes. */
const MOST_MINUTES = 90;

const SAID_WITH_LENGTH = new Set([...SLOTS_OF_BEGUN, 'manner']);

/** True for a length that is said with what is to begin, or with nothing: any other is how long something else takes. */
function isOfSession(told: ToldWords, mention: SlotMention): boolean {
  const clause = clauseOf(told, mention);
  const isBeside = told.mentions.some(
    (each) => SAID_WITH_LENGTH.has(each.slot) && clause.some((word) => overlaps(word, each)),
  );
  const isAlone = untoldIn(told, clause) === 0;
  if (Number(mention.said) > MOST_MINUTES) return isBeside && !told.isPlaceAsked;
  return isBeside || isAlone || (told.isPlaceAsked && !told.heard.isElapsed(clause));
}

/** A number that is how long, in minutes, where nothing says so. */
const BARE_MINUTES = { least: 3, most: 60 };

/** True for a number after a word that leads to a length, and nothing after it: "my neck for ten". */
const isLedTo = ({ words, heard }: ToldWords, { from, to }: SlotMention): boolean =>
  words.some((word) => word.to === from && heard.leadsToLength(word.text)) &&
  words.every((word) => word.to <= to || heard.isWish(word.text) || heard.isSmall(word.text));

/** True for a number beside what is to begin, and nothing else: "five on the hips", but not "my two legs". */
function isBesideBegun(told: ToldWords, { from, to, said }: SlotMention): boolean {
  const { mentions, words } = told;
  const begun = mentions.filter(({ slot }) => SLOTS_OF_BEGUN.includes(slot));
  const isNumber = (at: number) => from <= at && at < to;
  const rest = words.filter((word) => !isNumber(word.from));
  return (
    Number(said) >= BARE_MINUTES.least &&
    Number(said) <= BARE_MINUTES.most &&
    begun.length > 0 &&
    !begun.some((mention) => mention.from === to || isNumber(mention.from)) &&
    untoldIn(told, rest) === 0
  );
}

/** True for a number that is how long, in minutes. */
const isBareLength = (told: ToldWords, mention: SlotMention): boolean =>
  mention.slot === 'number' && (isLedTo(told, mention) || isBesideBegun(told, mention));

/** What is told more exactly by others: who lies on a side lies. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  lying: ['onBack', 'onFront', 'onSide', 'bed'],
  sitting: ['desk'],
};

/** The manners that are wanted, but for what another tells more exactly. */
function mannersIn(wanted: readonly SlotMention[], told: ToldWords): readonly string[] {
  const all = wanted.filter(({ slot }) => slot === 'manner').map(({ said }) => said);
  const ids = all.map((said) => told.idOf('manner', said) ?? '');
  return all.filter((_, at) => !ids.some((id) => TOLD_BY[ids[at] ?? '']?.includes(id)));
}

/** The slots that say how, and for how long; two lengths say neither. */
export function slotsBeside(told: ToldWords): Readonly<Record<string, string>> {
  const wanted = told.mentions.filter((mention) => isWanted(told, mention));
  const manners = mannersIn(wanted, told);
  const [manner] = manners;
  const first = manner === undefined ? undefined : told.idOf('manner', manner);
  const otherManner = manners.find((said) => told.idOf('manner', said) !== first);
  const [length, another] = wanted.filter(
    (mention) =>
      (mention.slot === 'duration' && isOfSession(told, mention)) || isBareLength(told, mention),
  );
  return {
    ...(manner !== undefined && { manner }),
    ...(otherManner !== undefined && { otherManner }),
    ...(length && !another && { minutes: length.said }),
  };
}

const LEFT_OUT = ['bodyPart', 'point', 'practice'];

/** What is named and not wanted. */
const leftOutIn = (told: ToldWords, { mention: target }: BegunTarget): readonly SlotMention[] =>
  told.mentions.filter(
    (mention) =>
      LEFT_OUT.includes(mention.slot) &&
      !overlaps(mention, target) &&
      isDeniedThere(told, mention) &&
      !isCorrected(told, mention, target),
  );

/** True for what is only corrected: "it's not my back, it's my legs". */
const isCorrected = (told: ToldWords, { to }: SlotMention, target: SlotMention): boolean =>
  to <= target.from && !told.words.some(({ text }) => text === SKIP || text === WITHOUT);

/** What a target begins, without what is not wanted of it. A place that something is told of may only be complained about. */
function begunAt(target: BegunTarget, told: ToldWords, more: number): Meant | undefined {
  const { intent, mention, mostUntold } = target;
  const isPlace = mention.slot === 'area' || mention.slot === 'point';
  const isAsked = told.isPlaceAsked && (isPlace || more > 0);
  const untold = isAsked ? 0 : untoldIn(told, told.words);
  const complains = told.heard.complains(told.said);
  const isArea = mention.slot === 'area';
  const isOwn = isArea && (complains || leadOf(told, mention) === OWN);
  if (untold > mostUntold + more + (isOwn ? MORE_OF_OWN : 0)) return undefined;
  const slots = { ...slotsBeside(told), [mention.slot]: mention.said };
  const [leftOut, ...others] = leftOutIn(told, target);
  if (others.some(({ from }) => from !== leftOut?.from)) return undefined;
  if (leftOut)
    return { intent: 'LeaveOutPlaceIntent', slots: { ...slots, [leftOut.slot]: leftOut.said } };
  const isMore = untold > mostUntold && more === 0;
  const isTold = isArea && !('minutes' in slots) && (complains || isMore);
  return { intent: isTold ? 'AreaHurtsIntent' : intent, slots };
}

/** What is to begin, and how. A length alone is one only where nothing else is said, and nothing begins by what is told while
 * guidance is under way: "the dog's lying on my legs". */
export function begunBy(told: ToldWords): Meant | undefined {
  if (isChatter(told)) return undefined;
  const more = told.words.some(({ text }) => text === WISHING) ? MORE_OF_WISH : 0;
  const target = targetIn(told);
  if (target) return begunAt(target, told, more);
  const slots = slotsBeside(told);
  const untold = untoldIn(told, told.words);
  if (told.heard.complains(told.said) || Object.keys(slots).length === 0) return undefined;
  const moves = told.words.some(({ text }) => text === MOVES || text === WISHING);
  if (slots['manner'] !== undefined && untold <= MOST_BESIDE_MANNER + (moves ? MORE_OF_MOVE : more))
    return { intent: 'ChangeMannerIntent', slots };
  return untold === 0 ? { intent: 'CoachAreaIntent', slots } : undefined;
}
