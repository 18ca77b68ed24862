import type { Coach, Moment, SessionEnd } from '../turn/moment';
import type { DialogueState } from '../turn/state';
import { momentWithin } from './whereabouts';

/** The moment at which the listener speaks, or at which the session has ended: what was pressed and heard by then is counted, and
 * guidance of which only the closing words are left is finished. */
export function bringUpToDate(before: DialogueState, coach: Coach, end?: SessionEnd): Moment {
  const { situation } = before;
  return situation.name === 'guiding'
    ? momentWithin(situation, before, coach, end)
    : { state: before, coach };
}
