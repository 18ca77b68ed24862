import type { PointCode } from '../catalogue/point';
import type { LengthNote } from '../timeline/cue';
import { type Attempt, attempt, attemptWithoutAWord, attemptWithoutLast } from './attempt';
import { type Candidate, candidatesOf, heldBriefly } from './candidates';
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

/** A draft, and the same with briefer holds, for where those of the first make no good plan. */
type Drafts = readonly [full: Draft, brief: Draft];

/** True for a plan that is good, and needs no more words than usual. */
const isBest = ({ isGood, isInFewTurns }: Attempt) => isGood && isInFewTurns;

/** Plans for so many minutes, of which the first is the best, or there is one of each draft. */
function attemptsOf([full, brief]: Drafts, changes: Partial<Draft> = {}): readonly Attempt[] {
  const first = attempt({ ...full, ...changes });
  return isBest(first) ? [first] : [first, attempt({ ...brief, ...changes })];
}

/** The better one of two plans; where neither is good, the one that tells that more minutes may be possible. */
function better(one: Attempt, other: Attempt): Attempt {
  if (one.isGood || other.isGood)
    return one.isGood && (isBest(one) || !isBest(other)) ? one : other;
  return other.possibleMinutes > one.possibleMinutes ? other : one;
}

const bestOf = (attempts: readonly Attempt[]) => attempts.reduce(better);

/** A plan without a word, where it should take none and one of some plans can be cut to that: those with briefer holds first, for
 * fewer places are left out of them. */
function withoutAWord(asked: Attempt, attempts: readonly Attempt[]): Attempt {
  if (!asked.needsWord) return asked;
  for (const each of attempts.toReversed()) {
    const wordless = each.isGood ? attemptWithoutAWord(each) : undefined;
    if (wordless) return wordless;
  }
  return asked;
}

/** Plans for the asked minutes; where they cannot be filled, for the next fewer that can be, else for the next more. */
function planNearest(drafts: Drafts): Plan {
  const [{ minutes: asked, request }] = drafts;
  const attempts = attemptsOf(drafts);
  let last = bestOf(attempts);
  if (last.isGood) return withoutAWord(last, attempts).plan;
  const another = attempts.map(attemptWithoutLast).find((each) => each?.isGood);
  if (another) return another.plan;
  const least = request.leastMinutes ?? MINUTES.min;
  for (let minutes = fewer(asked, last); minutes >= least; minutes = fewer(minutes, last)) {
    last = bestOf(attemptsOf(drafts, { minutes: Math.max(least, minutes), note: 'offered' }));
    if (last.isGood) return last.plan;
  }
  if (isTooLittle(last)) return { kind: 'nothingLeft' };
  for (let minutes = asked + 1; minutes <= MINUTES.max; minutes++) {
    const longer = bestOf(attemptsOf(drafts, { minutes, note: 'shortest' }));
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

/** What is planned from some candidates. */
const draftOf = (
  candidates: readonly Candidate[],
  request: RoutineRequest,
  planning: Planning,
): Draft => {
  const { catalogue, ruler } = planning;
  const minutes = minutesWithin(request);
  return {
    ...planning,
    request,
    candidates,
    minutes,
    note: lengthNote(request.minutes),
    warmUp: warmUpOf(request, candidates, minutes, ruler),
    place: placeOf(request, candidates),
    estimate: createEstimate(catalogue, ruler, request.taught, request.sided),
  };
};

/** Plans a routine of some minutes: which points, in which order, how often and how long each, so that its
 * replies together last what was asked within a tenth, and no cap, posture or left-out point is overstepped.
 * Half of what is pressed lies in the place that was asked for, at least, unless that leaves too little to do.
 * Nothing is held for less than the least that a document has, or than is usual, unless only that makes it as long as was
 * asked, in as few words as usual.
 * What pressing cannot fill becomes breathing, foot massage or longer rests; where that would be more than a
 * third, a shorter routine is planned and noted as `offered`. */
export function planRoutine(request: RoutineRequest, planning: Planning): Plan {
  const candidates = candidatesOf(request.outline, request, planning.catalogue);
  const hasWork = candidates.some((candidate) => choose(candidate) !== undefined);
  if (!hasWork) return { kind: 'nothingLeft' };
  const full = draftOf(candidates, request, planning);
  const brief = draftOf(candidates.map(heldBriefly), request, planning);
  const plan = planWhole(full) ?? planNearest([full, brief]);
  if (plan.kind === 'planned' || full.place.size === 0) return plan;
  const nowhere: Pick<Draft, 'place'> = { place: new Set() };
  return planNearest([
    { ...full, ...nowhere },
    { ...brief, ...nowhere },
  ]);
}
