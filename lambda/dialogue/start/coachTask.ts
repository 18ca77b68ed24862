import type { AreaId } from '../../domain/catalogue/point';
import { coachArea } from './coachArea';
import { launch } from '../session/launch';
import type { Named } from '../turn/namedAhead';
import { inState } from '../turn/moment';
import { type DialogueState, inSituation } from '../turn/state';
import type { Ask } from '../turn/turn';

/** Opens a session, and keeps a length that came without an area. */
const launchFor =
  (minutes?: number): Ask =>
  (moment) => {
    const turn = launch(moment);
    const { situation } = turn.state;
    if (situation.name !== 'askedArea' || minutes === undefined) return turn;
    return { ...turn, state: inSituation(turn.state, { ...situation, minutes }) };
  };

/** The same state in a visit that a task started: a routine, a quick link or another skill. */
const inTask = (state: DialogueState): DialogueState => ({
  ...state,
  visit: { ...state.visit, startedByTask: true },
});

/** Coaches the area a task names; one that names none we know opens the session as a launch does. */
export const coachTask =
  (area: Named<AreaId>, minutes?: number): Ask =>
  (moment) => {
    const ask = area.kind === 'known' ? coachArea(area, minutes) : launchFor(minutes);
    return ask(inState(moment, inTask(moment.state)));
  };
