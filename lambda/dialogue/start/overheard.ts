import type { MannerId } from '../../domain/catalogue/manner';
import { whatNow } from '../ask/progress';
import { changeManner } from '../change/changeManner';
import { begin } from '../guidance/begin';
import { betweenParts, isOffered, offerChange, offerNamed } from '../guidance/named';
import { goBackTo } from '../guidance/left';
import { setAside } from '../guidance/setAside';
import type { Going } from '../guidance/withGuidance';
import { askedInHalves } from '../turn/asks';
import { inState, type Moment } from '../turn/moment';
import { type Length, lengthAndManners, minutesOf } from '../turn/namedAhead';
import type { Offered, Wish } from '../turn/wish';
import type { Ask, Turn } from '../turn/turn';
import { coachRoutine } from './coachArea';

const isUnderWay = (wish: Wish, { guidance }: Going) =>
  wish.kind === 'routine' &&
  guidance.wish.kind === 'routine' &&
  wish.outline === guidance.wish.outline;

/** Begins what was named and offered, or goes on like that; a routine that was left in this visit goes on, and of one that is too
 * long at once it is asked which half is meant. */
export function beginNamed(offered: Offered, moment: Moment): Turn {
  if ('change' in offered) {
    const { manners = [], minutes } = offered.change;
    return changeManner(manners, minutes)(moment);
  }
  const { wish } = offered;
  if (wish.kind === 'routine' && moment.coach.catalogue.outline(wish.outline).halves)
    return coachRoutine({ kind: 'known', id: wish.outline })(moment);
  const back = wish.kind === 'routine' ? goBackTo(wish.outline, moment) : undefined;
  return back ?? begin(wish, inState(moment, setAside(moment)));
}

/** What a turn guides through, or asks which half of is meant. */
function wishIn({ state }: Turn, { coach }: Moment): Wish | undefined {
  if (state.situation.name === 'guiding') return state.situation.guidance.wish;
  const outline = askedInHalves(state);
  if (outline === undefined) return undefined;
  return { kind: 'routine', outline, minutes: coach.catalogue.outline(outline).usualMinutes };
}

/** Begins what is named. But between two parts the microphone has opened by itself, and the name may have come from anybody, or
 * from the television: where it comes with no length and no manner it is offered, and guidance goes on, or waits, as before.
 * What is named again is begun; what is under way stays. */
export const unlessOverheard =
  (begins: Ask, length: Length | undefined, manners: readonly MannerId[]): Ask =>
  (moment) => {
    const turn = begins(moment);
    const going = betweenParts(moment);
    const isBare = length === undefined && manners.length === 0;
    const wish = wishIn(turn, moment);
    if (!going || !isBare || !wish) return turn;
    const hasBegun = wish !== going.guidance.wish;
    if (!hasBegun || isOffered({ wish }, moment)) return turn;
    return isUnderWay(wish, going) ? whatNow(moment) : offerNamed(wish, going);
  };

/** Goes on in another manner, or for another length, that is named without a place. Between two parts that is offered, as a name by
 * itself is; what is named again is done. */
export const changeUnlessOverheard =
  (changes: Ask, length: Length | undefined, manners: readonly MannerId[]): Ask =>
  (moment) => {
    const going = betweenParts(moment);
    const change = lengthAndManners(minutesOf(length), manners);
    const isNothing = manners.length === 0 && change.minutes === undefined;
    return !going || isNothing || isOffered({ change }, moment)
      ? changes(moment)
      : offerChange(change, going);
  };
