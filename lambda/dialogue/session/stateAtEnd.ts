import { setAside } from '../guidance/setAside';
import { bringUpToDate } from '../guidance/bringUpToDate';
import type { Coach, SessionEnd } from '../turn/moment';
import type { DialogueState } from '../turn/state';

/** A response that a device refuses ends its session within this many seconds. */
const REFUSED_WITHIN_SECONDS = 10;

/** True where silence may have been what a device could not do: an error came at once after a reply that it follows, or after
 * that reply was over. */
function mayBeOfSilence({ situation }: DialogueState, { spokenAt }: Coach): boolean {
  if (situation.name !== 'guiding' || !situation.spoken.silence) return false;
  const { startedAt, seconds } = situation.spoken;
  const after = (spokenAt - startedAt) / 1000;
  return after < REFUSED_WITHIN_SECONDS || after >= seconds;
}

/** A listener whom silence brings nothing any more, until they wish for it. */
const waitedFor = ({ visit, situation }: DialogueState): DialogueState => ({
  situation,
  visit: { ...visit, listener: { ...visit.listener, onward: 'word' } },
});

/** How things stand when a session has ended: guidance waits where it was left. Where the device may have failed at what silence
 * brings, that is not tried again. */
export function stateAtEnd(before: DialogueState, coach: Coach, end: SessionEnd): DialogueState {
  const left = setAside(bringUpToDate(before, coach, end));
  return end === 'error' && mayBeOfSilence(before, coach) ? waitedFor(left) : left;
}
