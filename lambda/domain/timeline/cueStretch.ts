import { beat } from './countedSegments';
import { isAtWord, stretchesToACue } from '../routine/steps';
import type { PracticeStep } from '../routine/routine';
import { type Segment, silenceSegments } from './timeline';
import { type Context, said } from './timelineContext';

/** Half-way is told in a practice of this length whose words come this far apart, in seconds: who lies still for long
 * wants to know. */
const HALF_WAY = { total: 300, between: 60 };

/** From "half-way" to the word after it, in seconds. */
const PAUSE_SECONDS = 1;

/** From one word of a practice to the next; nothing where its words are evenly spread. */
const secondsToACue = ({ practice: { pacing } }: PracticeStep): number =>
  pacing.kind === 'cues' ? pacing.cueEverySeconds : 0;

/** Which word a stretch is part of, counted from 1. */
const wordNumber = (step: PracticeStep): number =>
  Math.floor((step.stretch - 1) / Math.max(1, stretchesToACue(secondsToACue(step)))) + 1;

/** Seconds into a stretch at which half of the practice is over; `undefined` where it is not in this stretch, or not told. */
function halfWayIn(step: PracticeStep): number | undefined {
  const { stretch, of, seconds, totalSeconds } = step;
  const isTold = secondsToACue(step) >= HALF_WAY.between && totalSeconds >= HALF_WAY.total;
  if (!isTold) return undefined;
  const at = totalSeconds / 2 - (totalSeconds * stretch) / of + seconds;
  return at >= 0 && at < seconds ? at : undefined;
}

/** Seconds into a practice after which it is done elsewhere; never where it stays where it is. */
const moveAfter = ({ practice: { pacing } }: PracticeStep): number =>
  (pacing.kind === 'cues' ? pacing.moveAfterSeconds : undefined) ?? Infinity;

/** The word that a stretch begins with, or that it is part of. */
function wordOf(step: PracticeStep): Parameters<typeof said>[0] {
  const practice = step.practice.id;
  const n = wordNumber(step);
  const begins = (n - 1) * secondsToACue(step);
  if (begins === moveAfter(step)) return { say: 'practiceMove', practice };
  const moved = begins > moveAfter(step) && { isMoved: true as const };
  return { say: 'practiceCue', practice, n, ...moved };
}

/** The last words of a practice. */
export const lastWord = (step: PracticeStep): Parameters<typeof said>[0] => ({
  say: 'practiceEnd',
  practice: step.practice.id,
  ...(step.totalSeconds > moveAfter(step) && { isMoved: true as const }),
});

/** A stretch that begins with a word, unless that was said in the stretch before and nothing has come between; it tells half-way
 * where that falls into it. */
export function cueStretch(step: PracticeStep, context: Context, isOpening: boolean): Segment[] {
  const { seconds } = step;
  const isSaid = isOpening || isAtWord(step);
  const begin = (length: number) =>
    isSaid ? beat(said(wordOf(step), 'hold', context), length) : silenceSegments(length, 'hold');
  const half = halfWayIn(step);
  if (half === undefined) return begin(seconds);
  const halfWay = said({ say: 'halfWay' }, 'hold', context);
  if (half > 0) return [...begin(half), ...beat(halfWay, seconds - half)];
  const toldFor = isSaid ? halfWay.seconds + PAUSE_SECONDS : seconds;
  return [...beat(halfWay, toldFor), ...begin(seconds - toldFor)];
}
