import { lessonOf } from '../catalogue/point';
import type { Candidate, PointCandidate } from './candidates';
import type { RoutineRequest } from './planning';

/** Shorter routines than this have no time to warm up, in minutes. */
const FROM_MINUTES = 5;

/** What is pressed once before a routine of some minutes, to warm up: where its outline means that, and the listener does
 * not know yet what comes first. */
export function warmUpOf(
  { outline, taught }: RoutineRequest,
  candidates: readonly Candidate[],
  minutes: number,
): PointCandidate | undefined {
  const [first] = candidates;
  if (minutes < FROM_MINUTES || first?.kind !== 'point') return undefined;
  if (taught.explained.includes(lessonOf(first.point.code, first.way.id))) return undefined;
  const others = candidates.flatMap((each) =>
    each.kind === 'point' && each !== first ? [each] : [],
  );
  return others.find(({ point }) => point.code === outline.warmUp);
}
