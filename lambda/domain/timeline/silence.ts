import { isStay } from '../routine/steps';
import {
  cueSegment,
  inSequence,
  type Ruler,
  secondsOf,
  type Segment,
  silenceSegments,
  type TimedStep,
} from './timeline';

/** How long Alexa listens between the two parts of a reply, in seconds: as Amazon tells, and the least and the most that is
 * reckoned with, for a request's time stamp comes after the words were spoken, and a device may take its time. */
export const WINDOW_SECONDS = { usual: 8, least: 7, most: 14 };

/** From the words that what silence brings opens with to the first press, at least, in seconds at the usual pace: who said
 * something that nothing fitted hears them too, and may still say stop. */
const LEAST_LEAD_SECONDS = 8;

/** The least that is left of a stretch in which the listener stays as they are, in seconds. */
const LEAST_STAY_SECONDS = 1;

/** What a listener knows of what silence brings: that guidance goes on, and also how that sounds. */
export type KnownSilence = 'told' | 'heard';

/** What silence brings as it opens: what comes was named right before it, and is not named again. */
export const withoutName = (step: TimedStep): TimedStep => ({
  ...step,
  asOpening: step.asOpening.filter(
    (segment) => segment.kind === 'silence' || segment.cue.say !== 'practiceStart',
  ),
});

const isPressed = ({ phase }: Segment) => phase === 'press' || phase === 'hold';

/** What silence brings begins with: that it goes on, how it is stopped, and time in which nothing is pressed. `nth` chooses
 * the wording. */
export function openBySilence(
  step: TimedStep,
  isNew: boolean,
  nth: number,
  ruler: Ruler,
): Segment[] {
  const pressedAt = step.asOpening.findIndex(isPressed);
  const lead = pressedAt < 0 ? step.asOpening : step.asOpening.slice(0, pressedAt);
  const least = LEAST_LEAD_SECONDS * Math.max(1, ruler.leisure);
  const missing = least - secondsOf(lead);
  const rest = silenceSegments(missing > 0 ? Math.max(1, missing) : 0, 'open');
  const words = cueSegment({ say: 'silenceOpens', isNew, nth }, 'open', ruler);
  return [...inSequence([words], rest.length === 0), ...rest];
}

/** What silence brings where the listener stays as they are, on a mat as well as before: time goes on in the window and in the
 * words around it, so that so many seconds of the stretch have passed. */
export function stayAfterWindow(step: TimedStep, passedSeconds: number): readonly Segment[] {
  const last = step.asOpening.at(-1);
  if (!isStay(step.step) || last?.kind !== 'silence') return step.asOpening;
  const left = Math.max(LEAST_STAY_SECONDS, last.seconds - passedSeconds);
  return [...step.asOpening.slice(0, -1), ...silenceSegments(left, last.phase)];
}

/** A rest as it sounds before a window: so many seconds of it pass there, and in the words around it. */
export function restBeforeWindow(
  segments: readonly Segment[],
  passedSeconds: number,
): readonly Segment[] {
  const last = segments.at(-1);
  if (last?.kind !== 'silence' || last.phase !== 'rest') return segments;
  const seconds = Math.max(Math.min(last.seconds, 1), last.seconds - passedSeconds);
  return [...segments.slice(0, -1), ...silenceSegments(seconds, 'rest')];
}
