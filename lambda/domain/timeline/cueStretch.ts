import { beat } from './countedSegments';
import type { PracticeStep } from '../routine/routine';
import type { Segment } from './timeline';
import { type Context, said } from './timelineContext';

/** Half-way is told in a practice of this length whose words come this far apart, in seconds: who lies still for long
 * wants to know. */
const HALF_WAY = { total: 300, between: 60 };

/** From "half-way" to the word after it, in seconds. */
const PAUSE_SECONDS = 1;

/** Seconds into a stretch at which half of the practice is over; `undefined` where it is not in this stretch, or not told. */
function halfWayIn({ practice, stretch, seconds, totalSeconds }: PracticeStep) {
  const { pacing } = practice;
  const isTold =
    pacing.kind === 'cues' &&
    pacing.cueEverySeconds >= HALF_WAY.between &&
    totalSeconds >= HALF_WAY.total;
  if (!isTold) return undefined;
  const at = totalSeconds / 2 - stretch * pacing.cueEverySeconds + seconds;
  return at >= 0 && at < seconds ? at : undefined;
}

/** Seconds into a practice after which it is done elsewhere; never where it stays where it is. */
const moveAfter = ({ practice: { pacing } }: PracticeStep): number =>
  (pacing.kind === 'cues' ? pacing.moveAfterSeconds : undefined) ?? Infinity;

/** What a stretch begins with. */
function wordOf(step: PracticeStep): Parameters<typeof said>[0] {
  const { practice, stretch } = step;
  const every = practice.pacing.kind === 'cues' ? practice.pacing.cueEverySeconds : 0;
  const begins = (stretch - 1) * every;
  if (begins === moveAfter(step)) return { say: 'practiceMove', practice: practice.id };
  const moved = begins > moveAfter(step) && { isMoved: true as const };
  return { say: 'practiceCue', practice: practice.id, n: stretch, ...moved };
}

/** The last words of a practice. */
export const lastWord = (step: PracticeStep): Parameters<typeof said>[0] => ({
  say: 'practiceEnd',
  practice: step.practice.id,
  ...(step.totalSeconds > moveAfter(step) && { isMoved: true as const }),
});

/** A stretch that begins with a word of its own, and tells half-way where that falls into it. */
export function cueStretch(step: PracticeStep, context: Context): Segment[] {
  const { seconds } = step;
  const word = said(wordOf(step), 'hold', context);
  const half = halfWayIn(step);
  if (half === undefined) return beat(word, seconds);
  const halfWay = said({ say: 'halfWay' }, 'hold', context);
  const toldFor = half === 0 ? halfWay.seconds + PAUSE_SECONDS : seconds - half;
  const told = beat(halfWay, toldFor);
  const rest = beat(word, seconds - toldFor);
  return half === 0 ? [...told, ...rest] : [...rest, ...told];
}
