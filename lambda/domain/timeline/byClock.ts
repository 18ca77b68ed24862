import { halfHeldAt } from './position';
import { WINDOW_SECONDS } from './silence';
import type { Spoken, SpokenSilence } from './spoken';
import { VOICE_SHARE } from './sway';

/** Where somebody is, by the clock: in a reply, or in the window after it; in what silence brings, by as many of its seconds as
 * predicted; in the window after that; or so late that nobody knows whether it came. */
export type ByClock =
  | { readonly in: 'reply' | 'window' | 'lastWindow' | 'unknown' }
  | { readonly in: 'silence'; readonly seconds: number };

/** How long a reply takes on the slowest device. */
const longest = ({ seconds, late = 0 }: Spoken): number => seconds * (1 + VOICE_SHARE) + late;

/** Stretches of a part, by when each ends, and by how many seconds a device may be behind in it. */
const stretchesOf = ({ late = 0, steps }: Spoken) => [
  ...steps.flatMap((step) => [
    { endsAt: halfHeldAt(step) ?? step.endsAt, late: step.late ?? late },
    { endsAt: step.endsAt, late: step.lateHeld ?? step.late ?? late },
  ]),
  { endsAt: Infinity, late },
];

/** How many seconds of a part are over on the slowest device, so long after its first word. */
export function surelyOver(elapsed: number, spoken: Spoken): number {
  let from = 0;
  let over = 0;
  for (const { endsAt, late } of stretchesOf(spoken)) {
    const seconds = Math.min(endsAt, (elapsed - late) / (1 + VOICE_SHARE));
    if (seconds >= from) over = Math.max(over, seconds);
    from = endsAt;
  }
  return over;
}

/** How far somebody has heard on the slowest device, so long after the first word of a reply: of it, or of what silence brings,
 * in seconds as predicted. */
export function surelyHeard(
  reply: Spoken,
  silence: SpokenSilence | undefined,
  seconds: number,
): { readonly in: 'reply' | 'silence'; readonly seconds: number } {
  const after = seconds - longest(reply) - WINDOW_SECONDS.most;
  return silence && after >= 0
    ? { in: 'silence', seconds: surelyOver(after, silence) }
    : { in: 'reply', seconds: Math.min(reply.seconds, surelyOver(seconds, reply)) };
}

/** How many seconds of a part may be over, on the quickest device, so long after its first word. */
export const overAtMost = (elapsed: number, { early = Infinity }: Spoken): number =>
  Math.max(0, Math.min(elapsed / (1 - VOICE_SHARE), elapsed + early));

/** The soonest that what silence brings may begin after a reply, in seconds since its first word. */
export const soonestSilence = ({ seconds, early = Infinity }: Spoken): number =>
  Math.max(seconds * (1 - VOICE_SHARE), seconds - early) + WINDOW_SECONDS.least;

/** The last second at which somebody may still hear what silence brings, or answer it. */
const silenceOverBy = (reply: Spoken, silence: Spoken): number =>
  (reply.seconds + silence.seconds) * (1 + VOICE_SHARE) +
  (reply.late ?? 0) +
  (silence.late ?? 0) +
  2 * WINDOW_SECONDS.most;

/** Finds where somebody is, so many seconds after the first word of a reply. Until the longest window is over what silence
 * brings counts as not begun: nothing is pressed in its first seconds. */
export function byClock(
  reply: Spoken,
  silence: SpokenSilence | undefined,
  seconds: number,
): ByClock {
  const { most } = WINDOW_SECONDS;
  if (seconds < reply.seconds) return { in: 'reply' };
  if (!silence || seconds < reply.seconds + most) return { in: 'window' };
  if (seconds >= silenceOverBy(reply, silence)) return { in: 'unknown' };
  if (seconds >= silence.opensAt + silence.seconds) return { in: 'lastWindow' };
  return { in: 'silence', seconds: seconds - silence.opensAt };
}
