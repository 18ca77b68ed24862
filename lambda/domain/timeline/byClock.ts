import { WINDOW_SECONDS } from './silence';
import type { Spoken, SpokenSilence } from './spoken';

/** How much slower or quicker than predicted guidance may be spoken, as a share of it: a voice is, or breaks that add to the
 * pauses between sentences. */
const SPEED_SHARE = 0.1;

/** Where somebody is, by the clock: in a reply, or in the window after it; in what silence brings, by as many of its seconds as
 * predicted, at the slowest and at the quickest; in the window after that; or so late that nobody knows whether it came. */
export type ByClock =
  | { readonly in: 'reply' | 'window' | 'lastWindow' | 'unknown' }
  | {
      readonly in: 'silence';
      readonly seconds: number;
      readonly surely: number;
      readonly atMost: number;
    };

/** How many seconds of what silence brings may have been spoken: `by` is how long a reply takes, as a share of what was
 * predicted. */
const spokenBy = (seconds: number, reply: Spoken, by: number, window: number): number =>
  Math.max(0, (seconds - reply.seconds * by - window) / by);

/** The last second at which somebody may still hear what silence brings, or answer it. */
const silenceOverBy = (reply: Spoken, silence: Spoken): number =>
  (reply.seconds + silence.seconds) * (1 + SPEED_SHARE) + 2 * WINDOW_SECONDS.most;

/** Finds where somebody is, so many seconds after the first word of a reply. Until the longest window is over what silence
 * brings counts as not begun: nothing is pressed in its first seconds. */
export function byClock(
  reply: Spoken,
  silence: SpokenSilence | undefined,
  seconds: number,
): ByClock {
  if (seconds < reply.seconds) return { in: 'reply' };
  if (!silence || seconds < reply.seconds + WINDOW_SECONDS.most) return { in: 'window' };
  if (seconds >= silenceOverBy(reply, silence)) return { in: 'unknown' };
  if (seconds >= silence.opensAt + silence.seconds) return { in: 'lastWindow' };
  return {
    in: 'silence',
    seconds: seconds - silence.opensAt,
    surely: spokenBy(seconds, reply, 1 + SPEED_SHARE, WINDOW_SECONDS.most),
    atMost: spokenBy(seconds, reply, 1 - SPEED_SHARE, WINDOW_SECONDS.least),
  };
}
