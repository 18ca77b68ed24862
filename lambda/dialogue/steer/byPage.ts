import { asksAfterTheEnd } from '../turn/asks';
import { type Ask, listen } from '../turn/turn';
import { guideFrom } from '../guidance/guideFrom';
import { movedTo } from '../guidance/setAside';
import { goingIn } from '../guidance/withGuidance';
import { resume } from './playback';

/** A page is done: on with the next, as if there had been nothing between them; after the last one it is asked what else.
 * What something was put into goes on. */
export const pageDone: Ask = (moment) => {
  const { situation, visit } = moment.state;
  const going = goingIn(moment);
  if (going?.spoken.next !== undefined) {
    const { guidance } = going;
    const next = movedTo(guidance, { from: going.spoken.next });
    return guideFrom({ ...next, replyNumber: guidance.replyNumber + 1 }, [], moment, 'joined');
  }
  if (situation.name !== 'finished') return resume(moment);
  const reply = { kind: 'finished', wish: situation.guidance.wish.kind } as const;
  return listen(reply, moment.state, asksAfterTheEnd(visit));
};

/** A page was cut off, by a finger or by words that came to nothing: on from where it was. */
export const pageCut: Ask = (moment) => (goingIn(moment) ? resume(moment) : pageDone(moment));
