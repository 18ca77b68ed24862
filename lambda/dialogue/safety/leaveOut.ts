import { leaveOutOf, type Progress } from '../../domain/routine/leaveOut';
import type { LeftOut } from '../../domain/catalogue/leftOut';
import { setAsideLeadingOn } from '../guidance/setAside';
import { hasStepsLeft, withoutBookmark } from '../guidance/bookmark';
import { withLater } from '../guidance/later';
import type { DialogueState, Situation, Visit } from '../turn/state';
import type { Coach, Moment } from '../turn/moment';

/** Where nothing remains to go on with. */
const ASK: Situation = { name: 'askedArea' };

/** The same, with another routine and as far along in it. */
const atProgress = <Kept extends Progress>({ interrupted: _, ...rest }: Kept, to: Progress) =>
  ({ ...rest, ...to }) as Kept;

/** A routine without some points and practices, from the same step on or from the one that follows; `undefined` where nothing remains. */
function progressWithout<Kept extends Progress>(
  progress: Kept,
  leftOut: readonly LeftOut[],
  coach: Coach,
): Kept | undefined {
  const left = leaveOutOf(progress, leftOut, coach.catalogue);
  return left && atProgress(progress, left);
}

/** A visit of which some points and practices are gone; and the bookmark, where nothing follows it any more. */
function visitWithout(visit: Visit, leftOut: readonly LeftOut[], coach: Coach): Visit {
  const left = visit.kept && progressWithout(visit.kept, leftOut, coach);
  const kept = left && hasStepsLeft(left, coach.catalogue) ? left : undefined;
  const later = visit.later && progressWithout(visit.later, leftOut, coach);
  return { ...withLater(withoutBookmark(visit), later), leftOut, ...(kept && { kept }) };
}

/** A situation of which some points and practices are gone; what was known of the hands is gone with them. */
function situationWithout(situation: Situation, visit: Visit, coach: Coach): Situation {
  const { leftOut, kept } = visit;
  if (situation.name === 'offeredResume') return kept ? situation : ASK;
  if (situation.name === 'offeredPoint') return leftOut.includes(situation.point) ? ASK : situation;
  if (!('guidance' in situation)) return situation;
  const guidance = progressWithout(situation.guidance, leftOut, coach);
  if (!guidance) return ASK;
  return situation.name === 'paused' ? { name: 'paused', guidance } : { ...situation, guidance };
}

/** Leaves points and practices out of the rest of a visit; guidance under way is set aside, at its step or at the one that
 * follows; what was put in between may leave what it was put into. Nothing of what is left out remains in the state to be gone on with. */
export function withLeftOut(moment: Moment, more: readonly LeftOut[]): DialogueState {
  const { coach } = moment;
  const { visit: before, situation } = setAsideLeadingOn(moment);
  const visit = visitWithout(before, [...new Set([...before.leftOut, ...more])], coach);
  const left = situationWithout(situation, visit, coach);
  return left === ASK && visit.later
    ? { visit: withLater(visit), situation: { name: 'paused', guidance: visit.later } }
    : { visit, situation: left };
}
