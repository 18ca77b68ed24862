import { combineManners, type MannerId } from '../domain/manner';
import { begin, inManner } from './begin';
import { changeRest } from './changeRest';
import { fallback } from './controls';
import { askAside, placeOf, settle } from './guide';
import type { DialogueState, NamedAhead, Situation, Wish } from './state';
import { type Ask, type Coach, inSituation, listen, type Turn } from './turn';

/** Says how something is to be done, or for how long, without saying what: what is under way goes on like that, what
 * is over can be started anew like that, and what is still to be named will be done like that. */
export const changeManner =
  (manners: readonly MannerId[], minutes?: number): Ask =>
  (unsettled, coach) => {
    if (manners.length === 0 && minutes === undefined) return fallback(unsettled, coach);
    const { state, whereabouts } = settle(unsettled, coach);
    const { situation } = state;
    const change = { manners, ...(minutes !== undefined && { minutes }) };
    if (situation.name === 'guiding' && whereabouts)
      return changeRest(change, situation.guidance, whereabouts.goOn, state, coach);
    if (situation.name === 'paused')
      return changeRest(change, situation.guidance, placeOf(situation.guidance), state, coach);
    if (situation.name === 'finished') return forAnother(change, situation, state);
    if (situation.name === 'offeredPoint') {
      const { point, way } = situation;
      return begin(inManner({ kind: 'point', point, ...(way && { way }) }, manners), state, coach);
    }
    return askWhere(change, state, coach);
  };

/** The same wish for another length, where it has one. */
const forMinutes = (wish: Wish, minutes: number | undefined): Wish =>
  wish.kind === 'point' || minutes === undefined ? wish : { ...wish, minutes };

type Finished = Extract<Situation, { name: 'finished' }>;

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
  const earlier: NamedAhead = state.situation.name === 'askedArea' ? state.situation : {};
  const minutes = change.minutes ?? earlier.minutes;
  return askAside({ kind: 'namedAhead', ...change, setting: 'idle' }, state, coach, {
    ...(minutes !== undefined && { minutes }),
    manners: combineManners(earlier.manners ?? [], change.manners ?? []),
  });
}
