import type { AlikeWord } from '../language/heard';
import {
  BRIEFLY,
  GREETING,
  LITTLE,
  NO,
  NOW,
  ONLY,
  OUCH,
  PAUSE,
  POLITE,
  STOP,
  THANKS,
  TURNING,
  WISHING,
} from './likeness/names';
import type { Core } from './likeness/cores';
import { isInside } from './likeness/span';
import type { ToldWords } from './told';

const STOPS = 'AMAZON.StopIntent';
const PAUSES = 'AMAZON.PauseIntent';

/** What is said beside a halt, and leaves it one. */
const BESIDE = new Set([OUCH, POLITE, WISHING, THANKS, GREETING, LITTLE, ONLY, NOW]);

const isHalt = (word: AlikeWord | undefined) => word?.text === PAUSE || word?.text === STOP;

/** The words that tell something beside a halt; a "no" before it is none of them. */
function tellingOf({ words }: ToldWords): readonly AlikeWord[] {
  const telling = words.filter(({ text }) => !BESIDE.has(text));
  return telling[0]?.text === NO ? telling.slice(1) : telling;
}

/** The halt that stands before other words: "hold on, the phone is ringing". A stop counts only before another or a clause of
 * its own, and what was meant for a while is no end. */
export function haltBefore(told: ToldWords): string | undefined {
  const telling = tellingOf(told);
  const [first, second] = telling;
  if (!first || !second || !isHalt(first)) return undefined;
  const { heard, said } = told;
  const next = telling.slice(1).find(({ text }) => !heard.isSmall(text));
  if (first.text === PAUSE || next?.text === BRIEFLY) return PAUSES;
  if (telling.at(-1)?.text === STOP) return STOPS;
  return heard.beginsClause(heard.wordsAfter(said, first.to)) ? STOPS : undefined;
}

/** The halt that stands after other words, which neither deny it nor ask about it, and is no part of what they surely say. It waits, whichever it is: it may belong
 * to them. */
export function haltAfter(told: ToldWords, core: Core | undefined): string | undefined {
  const telling = tellingOf(told);
  const last = telling.at(-1);
  if (core && last && isInside(last, core)) return undefined;
  const before = telling.slice(0, -1);
  const isMeant = before.length > 0 && !before.some(({ text }) => TURNING.has(text));
  return isMeant && isHalt(last) && !told.heard.asks(told.said) ? PAUSES : undefined;
}
