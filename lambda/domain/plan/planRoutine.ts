import type { PointCode } from '../catalogue/point';
import type { LengthNote } from '../timeline/cue';
import { type Attempt, attempt, attemptWithoutAWord, attemptWithoutLast } from './attempt';
import { type Candidate, candidatesOf } from './candidates';
import { choose } from './choices';
import { createEstimate } from './estimate';
import { MINUTES, type Plan } from './plan';
import type { Draft, Planning, RoutineRequest } from './planning';
import { planWhole } from './planWhole';
import { warmUpOf } from './warmUp';

/** True where there is not even enough for a shorter routine, so that a longer one is out of the question. */
const isTooLittle = ({ plan, possibleMinutes }: Attempt) =>
  plan.seconds <= plan.minutes * 60 && possibleMinutes < plan.minutes;

/** The next fewer minutes to try: half-way to what seems possible, for more may be. */
const fewer = (minutes: number, { possibleMinutes }: Attempt): number =>
  minutes - Math.max(1, Math.floor((minutes - possibleMinutes) / 2));

/** Plans for the asked minutes; where they cannot be filled, for the next fewer that can be, else for the next more. */
function planNearest(draft: Draft): Plan {
  const asked = attempt(draft);
  if (asked.isGood) return attemptWithoutAWord(draft, asked).plan;
  const another = attemptWithoutLast(draft, asked);
  if (another?.isGood) return another.plan;
  const offered = (minutes: number) => attempt({ ...draft, minutes, note: 'offered' });
  const shortest = (minutes: number) => attempt({ ...draft, minutes, note: 'shortest' });
  const least = draft.request.leastMinutes ?? MINUTES.min;
  let last = asked;
  for (let minutes = fewer(draft.minutes, last); minutes >= least; minutes = fewer(minutes, last)) {
    last = offered(Math.max(least, minutes));
    if (last.isGood) return last.plan;
  }
  if (isTooLittle(last)) return { kind: 'nothingLeft' };
  for (let minutes = draft.minutes + 1; minutes <= MINUTES.max; minutes++) {
    const longer = shortest(minutes);
    if (longer.isGood) return longer.plan;
  }
  return { kind: 'nothingLeft' };
}

/** The minutes to plan for: whole ones, but for the rest of a routine under way. */
const minutesWithin = ({ minutes, leastMinutes }: RoutineRequest) =>
  Math.min(
    MINUTES.max,
    leastMinutes === undefined
      ? Math.max(MINUTES.min, Math.round(minutes))
      : Math.max(leastMinutes, minutes),
  );

const lengthNote = (minutes: number): LengthNote =>
  minutes < MINUTES.min ? 'shortest' : minutes > MINUTES.max ? 'longest' : 'asAsked';

/** The whole minutes that a routine of some minutes is planned for, and why it is not as long as that. */
export const possibleLength = (
  minutes: number,
): { readonly minutes: number; readonly note: LengthNote } => ({
  minutes: Math.min(MINUTES.max, Math.max(MINUTES.min, Math.round(minutes))),
  note: lengthNote(minutes),
});

/** The points of the place that is asked for, as far as they can be done. */
const placeOf = (
  { outline }: RoutineRequest,
  candidates: readonly Candidate[],
): ReadonlySet<PointCode> =>
  new Set(
    candidates.flatMap((each) =>
      each.kind === 'point' && outline.place?.includes(each.point.code) ? [each.point.code] : [],
    ),
  );

/** Plans a routine of some minutes: which points, in which order, how often and how long each, so that its
 * replies together last what was asked within a tenth, and no cap, posture or left-out point is overstepped.
 * Half of what is pressed lies in the place that was asked for, at least, unless that leaves too little to do.
 * What pressing cannot fill becomes breathing, foot massage or longer rests; where that would be more than a
 * third, a shorter routine is planned and noted as `offered`. */
export function planRoutine(request: RoutineRequest, planning: Planning): Plan {
  const { catalogue, ruler } = planning;
  const candidates = candidatesOf(request.outline, request, catalogue);
  const hasWork = candidates.some((candidate) => choose(candidate) !== undefined);
  if (!hasWork) return { kind: 'nothingLeft' };
  const minutes = minutesWithin(request);
  const draft: Draft = {
    ...planning,
    request,
    candidates,
    minutes,
    note: lengthNote(request.minutes),
    warmUp: warmUpOf(request, candidates, minutes, ruler),
    place: placeOf(request, candidates),
    estimate: createEstimate(catalogue, ruler, request.taught, request.sided),
  };
  const plan = planWhole(draft) ?? planNearest(draft);
  const isTooStrict = plan.kind === 'nothingLeft' && draft.place.size > 0;
  return isTooStrict ? planNearest({ ...draft, place: new Set() }) : plan;
}
