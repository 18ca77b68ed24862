import type { MannerId } from '../../domain/catalogue/manner';
import { outlineInManner } from '../../domain/catalogue/outlineInManner';
import type { AreaId } from '../../domain/catalogue/point';
import type { RoutineOutline } from '../../domain/catalogue/routineOutline';
import type { Sided } from '../../domain/routine/sided';
import type { Answer } from '../../domain/answer/answer';
import type { Cue } from '../../domain/timeline/cue';
import { begin, inManner } from '../guidance/begin';
import { disclaimer } from '../guidance/disclaimer';
import { fallback } from '../ask/misheard';
import { changeManner } from '../change/changeManner';
import { askAgain } from '../guidance/inWindow';
import { goBackTo } from '../guidance/left';
import { askAside, isGuided, setAside } from '../guidance/setAside';
import { askedInHalves } from '../turn/asks';
import { inState, type Moment } from '../turn/moment';
import {
  addToEarlier,
  type Length,
  lengthAndManners,
  minutesOf,
  type Named,
} from '../turn/namedAhead';
import type { NamedAhead } from '../turn/wish';
import type { Ask, Turn } from '../turn/turn';

/** Coaches an area for some minutes and in some manner. Without an area, or with one we don't know, asks which; a
 * length alone changes what is under way; an area that was left in this visit for another goes on. */
export const coachArea =
  (area: Named<AreaId>, length?: Length, manners: readonly MannerId[] = [], sided?: Sided): Ask =>
  (moment) => {
    const minutes = minutesOf(length);
    const ahead = addToEarlier(moment.state, lengthAndManners(minutes, manners));
    const isHalfAsked = askedInHalves(moment.state) !== undefined;
    if (area.kind === 'unknown' && isHalfAsked) return fallback(moment);
    if (area.kind === 'unknown') return askAgain({ kind: 'unknownArea' }, moment, ahead);
    if (area.kind === 'none' && length === undefined && manners.length === 0)
      return askAgain({ kind: 'askAreaAgain' }, moment, ahead);
    if (area.kind === 'none') return changeManner(manners, length)(moment);
    const outline = moment.coach.catalogue.outlines.find((each) => each.area === area.id);
    if (!outline) return askAgain({ kind: 'unknownArea' }, moment, ahead);
    const half = halfFor(area.id, moment);
    if (half !== undefined) return beginRoutine(half, ahead, length, moment, sided);
    const isBare = length === undefined && manners.length === 0 && !sided;
    const back = isBare ? goBackTo(outline.id, moment) : undefined;
    return back ?? beginRoutine(outline.id, ahead, length, moment, sided);
  };

/** The half of a routine that an area answers for, where it was asked which one. */
function halfFor(area: AreaId, { state, coach }: Moment): string | undefined {
  const whole = askedInHalves(state);
  return whole === undefined ? undefined : coach.catalogue.outline(whole).halves?.[area];
}

/** Asks which half of a routine it is to be that is too long to be done at once. */
const askHalf = ({ id }: RoutineOutline, ahead: NamedAhead, moment: Moment): Turn =>
  askAside({ kind: 'askHalf' }, moment, ahead, id);

/** Starts a routine for its usual length, or as named, in the manner that was named. */
function beginRoutine(
  outline: string,
  { minutes, manners = [] }: NamedAhead,
  length: Length | undefined,
  moment: Moment,
  sided?: Sided,
): Turn {
  const { usualMinutes } = moment.coach.catalogue.outline(outline);
  const wish = {
    kind: 'routine' as const,
    outline,
    minutes: minutes ?? usualMinutes,
    ...(sided && { sided }),
  };
  const told: Answer[] = [
    ...(length === 'unread' ? [{ about: 'unreadLength' } as const] : []),
    ...(sided?.isAlone ? [{ about: 'onlySide', side: sided.side } as const] : []),
  ];
  const answers = told.map((each): Cue => ({ say: 'answer', answer: each, nth: 0 }));
  const opening = [...answers, ...disclaimer(moment.state.visit)];
  return begin(inManner(wish, manners), inState(moment, setAside(moment)), opening);
}

/** Coaches a routine by its name: at the desk, in bed, the order of a document. */
export const coachRoutine =
  (routine: Named<string>, length?: Length, manners: readonly MannerId[] = []): Ask =>
  (moment) => {
    const minutes = minutesOf(length);
    if (routine.kind === 'none') return coachManner(manners, length)(moment);
    const { catalogue } = moment.coach;
    const found = routine.kind === 'known' ? catalogue.findOutline(routine.id) : undefined;
    const ahead = addToEarlier(moment.state, lengthAndManners(minutes, manners));
    if (!found) return askAgain({ kind: 'unknownRoutine' }, moment, ahead);
    return found.halves
      ? askHalf(found, ahead, moment)
      : beginRoutine(found.id, ahead, length, moment);
  };

/** Coaches whatever is done in a manner that is named without an area: at the desk, in bed, with a helper. What is under
 * way goes on in that manner; a manner without a routine of its own wants an area. */
const coachManner =
  (manners: readonly MannerId[], length?: Length): Ask =>
  (moment) => {
    const { state, coach } = moment;
    const outline = outlineInManner(manners, coach.catalogue);
    if (isGuided(state) || !outline) return changeManner(manners, length)(moment);
    const ahead = addToEarlier(state, lengthAndManners(minutesOf(length), manners));
    const others = ahead.manners?.filter((each) => each !== outline.manner);
    const named = { ...ahead, ...(others && { manners: others }) };
    return beginRoutine(outline.id, named, length, moment);
  };

/** Coaches one practice, for its usual time or for some minutes. */
export const coachPractice =
  (practice: Named<string>, minutes?: number, manners: readonly MannerId[] = []): Ask =>
  (moment) => {
    const { catalogue } = moment.coach;
    const found = practice.kind === 'known' ? catalogue.findPractice(practice.id) : undefined;
    const ahead = addToEarlier(moment.state, lengthAndManners(minutes, manners));
    if (!found) return askAgain({ kind: 'unknownPractice' }, moment, ahead);
    const wish = {
      kind: 'practice' as const,
      practice: found.id,
      ...(ahead.minutes !== undefined && { minutes: ahead.minutes }),
    };
    return begin(inManner(wish, ahead.manners ?? []), inState(moment, setAside(moment)));
  };
