import type { Cue } from '../../domain/timeline/cue';
import { combineManners, type MannerId } from '../../domain/catalogue/manner';
import { begin, inManner } from '../guidance/begin';
import { disclaimer } from '../guidance/disclaimer';
import { changeRest } from './changeRest';
import { fallback } from '../ask/misheard';
import { withWaiting, askAside, resumePointOf } from '../guidance/setAside';
import { bringUpToDate } from '../guidance/whereabouts';
import { takeBookmark } from '../guidance/bookmark';
import { lengthAndManners, addToEarlier } from '../turn/namedAhead';
import type { DialogueState, NamedAhead, Situation, Wish } from '../turn/state';
import { type Ask, type Coach, inSituation, listen, type Turn } from '../turn/turn';

/** Says how something is to be done, or for how long, without saying what: what is under way goes on like that, what
 * is over can be started anew like that, and what is still to be named will be done like that. */
export const changeManner =
  (manners: readonly MannerId[], minutes?: number): Ask =>
  (unsettled, coach) => {
    if (manners.length === 0 && minutes === undefined) return fallback(unsettled, coach);
    const { state, whereabouts } = bringUpToDate(unsettled, coach);
    const { situation } = state;
    const change = lengthAndManners(minutes, manners);
    if (situation.name === 'guiding' && whereabouts)
      return changeRest(change, situation.guidance, whereabouts.goOn, state, coach);
    const aside = asideAsked(state, coach);
    if (aside) {
      const { guidance } = aside.situation;
      return changeRest(change, guidance, resumePointOf(guidance), aside, coach);
    }
    if (situation.name === 'finished') return forAnother(change, situation, state);
    if (situation.name === 'offeredPoint') {
      const { point, way } = situation;
      const all = combineManners(situation.manners ?? [], manners);
      const wish = inManner({ kind: 'point', point, ...(way && { way }) }, all);
      const length: Cue[] = minutes === undefined ? [] : [{ say: 'ownLength', nth: 0 }];
      return begin(wish, state, coach, [...disclaimer(state.visit), ...length]);
    }
    return askWhere(change, state, coach);
  };

/** Guidance that was set aside by a pause, by an offer of something else, or in an earlier visit. A question about what to
 * do next is another matter: what answers it is for that. */
function asideAsked(
  state: DialogueState,
  { spokenAt }: Coach,
): (DialogueState & { readonly situation: Paused }) | undefined {
  const { situation } = state;
  const taken = situation.name === 'offeredResume' ? takeBookmark(state, spokenAt) : state;
  const aside =
    situation.name === 'offeredInstead' ? withWaiting(state, situation.guidance) : taken;
  return aside.situation.name === 'paused'
    ? { visit: aside.visit, situation: aside.situation }
    : undefined;
}

/** The same wish for another length, where it has one. */
const forMinutes = (wish: Wish, minutes: number | undefined): Wish =>
  wish.kind === 'point' || minutes === undefined ? wish : { ...wish, minutes };

type Finished = Extract<Situation, { name: 'finished' }>;
type Paused = Extract<Situation, { name: 'paused' }>;

/** After the end: the same can be started anew like that, or another place named. */
function forAnother(change: NamedAhead, finished: Finished, state: DialogueState): Turn {
  const { wish } = finished.guidance;
  const manners = combineManners(wish.manners ?? [], change.manners ?? []);
  const changed = forMinutes(inManner(wish, manners), change.minutes);
  return listen(
    { kind: 'namedAhead', ...change, setting: 'finished' },
    inSituation(state, {
      ...finished,
      ...change,
      manners,
      guidance: { ...finished.guidance, wish: changed },
    }),
  );
}

/** Before anything: keeps it for the place that is asked for. */
function askWhere(change: NamedAhead, state: DialogueState, coach: Coach): Turn {
  const reply = { kind: 'namedAhead' as const, ...change, setting: 'idle' as const };
  return askAside(reply, state, coach, addToEarlier(state, change));
}
