import type { Cue } from '../../domain/timeline/cue';
import { combineManners, type MannerId } from '../../domain/catalogue/manner';
import { fallback } from '../ask/misheard';
import { answerInPassing } from '../guidance/answer';
import { begin, inManner } from '../guidance/begin';
import { takeBookmark } from '../guidance/bookmark';
import { disclaimer } from '../guidance/disclaimer';
import { askAside, resumePointOf, withWaiting } from '../guidance/setAside';
import { waitingGuidance } from '../turn/asks';
import { goingIn, type Scene } from '../guidance/withGuidance';
import type { Reply } from '../turn/reply';
import { possibleLength } from '../../domain/plan/planRoutine';
import { inState, type Moment } from '../turn/moment';
import { addToEarlier, type Length, lengthAndManners, minutesOf } from '../turn/namedAhead';
import { inSituation, type Situation } from '../turn/state';
import type { NamedAhead, Wish } from '../turn/wish';
import { type Ask, listen, type Turn } from '../turn/turn';
import { changeRest } from './changeRest';

/** Says that a length was not understood, and leaves things as they are. */
const unreadLength = answerInPassing(() => ({ about: 'unreadLength' }));

/** Says how something is to be done, or for how long, without saying what: what is under way goes on like that, what
 * is over can be started anew like that, and what is still to be named will be done like that. */
export const changeManner =
  (manners: readonly MannerId[], length?: Length): Ask =>
  (moment) => {
    if (manners.length === 0 && length === 'unread') return unreadLength(moment);
    const minutes = minutesOf(length);
    if (manners.length === 0 && minutes === undefined) return fallback(moment);
    const { situation } = moment.state;
    const change = lengthAndManners(minutes, manners);
    const going = goingIn(moment);
    if (going) return changeRest(change, going.whereabouts.goOn, going);
    const waiting = waitingToChange(moment);
    if (waiting) return changeRest(change, resumePointOf(waiting.guidance), waiting);
    if (situation.name === 'finished') return forAnother(change, situation, moment);
    if (situation.name === 'offeredPoint') return beginOffered(change, situation, moment);
    return askWhere(change, moment);
  };

/** Guidance that was set aside by a pause, by an offer of something else, or in an earlier visit. A question about what to
 * do next is another matter: what answers it is for that. */
function waitingToChange(moment: Moment): Scene | undefined {
  const { state } = moment;
  const { name } = state.situation;
  const taken = name === 'offeredResume' ? takeBookmark(state) : state;
  const guidance = waitingGuidance(taken);
  if (!guidance || name === 'askedArea' || name === 'askedMeaning') return undefined;
  return { ...inState(moment, withWaiting(taken, guidance)), guidance };
}

/** What was named ahead of a place, with the length that it will really take. */
function understood({ minutes, ...change }: NamedAhead): Reply {
  const reply = { kind: 'namedAhead' as const, ...change };
  return minutes === undefined ? reply : { ...reply, ...possibleLength(minutes) };
}

/** The point that was offered is begun like that. */
function beginOffered(
  { manners = [], minutes }: NamedAhead,
  { point, way, manners: earlier = [] }: Offered,
  moment: Moment,
): Turn {
  const wish = { kind: 'point' as const, point, ...(way && { way }) };
  const length: Cue[] = minutes === undefined ? [] : [{ say: 'ownLength', nth: 0 }];
  const opening = [...disclaimer(moment.state.visit), ...length];
  return begin(inManner(wish, combineManners(earlier, manners)), moment, opening);
}

/** The same wish for another length, where it has one. */
export const forMinutes = (wish: Wish, minutes: number | undefined): Wish =>
  wish.kind === 'point' || minutes === undefined ? wish : { ...wish, minutes };

type Finished = Extract<Situation, { name: 'finished' }>;
type Offered = Extract<Situation, { name: 'offeredPoint' }>;

/** After the end: the same can be started anew like that, or another place named. */
function forAnother(change: NamedAhead, finished: Finished, { state }: Moment): Turn {
  const { wish } = finished.guidance;
  const manners = combineManners(wish.manners ?? [], change.manners ?? []);
  const changed = forMinutes(inManner(wish, manners), change.minutes);
  return listen(
    understood(change),
    inSituation(state, {
      ...finished,
      ...change,
      manners,
      guidance: { ...finished.guidance, wish: changed },
    }),
  );
}

/** Before anything: keeps it for the place that is asked for. */
function askWhere(change: NamedAhead, moment: Moment): Turn {
  return askAside(understood(change), moment, addToEarlier(moment.state, change));
}
