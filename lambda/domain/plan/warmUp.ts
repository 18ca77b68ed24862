import { lessonOf } from '../catalogue/point';
import type { Ruler } from '../timeline/timeline';
import type { Candidate, PointCandidate } from './candidates';
import type { RoutineRequest } from './planning';

/** Shorter routines than this have no time to warm up, in minutes. */
const FROM_MINUTES = 5;

/** True for what is pressed with one's own bare hands: who brought a helper or a ball waits for that alone. */
const isByHand = ({ way }: PointCandidate) => way.presser === 'self' && way.tools.length === 0;

/** What is pressed once before a routine of some minutes, to warm up: where its outline means that, and the listener knows
 * neither that nor what comes first. At a slower pace what was asked for would come too late after it. */
export function warmUpOf(
  { outline, taught }: RoutineRequest,
  candidates: readonly Candidate[],
  minutes: number,
  { leisure }: Pick<Ruler, 'leisure'>,
): PointCandidate | undefined {
  const [first] = candidates;
  if (minutes < FROM_MINUTES || leisure > 1 || first?.kind !== 'point') return undefined;
  const isKnown = ({ point, way }: PointCandidate) =>
    taught.explained.includes(lessonOf(point.code, way.id));
  if (!isByHand(first) || isKnown(first)) return undefined;
  const others = candidates.flatMap((each) =>
    each.kind === 'point' && each !== first ? [each] : [],
  );
  const warmUp = others.find(({ point }) => point.code === outline.warmUp);
  return warmUp && !isKnown(warmUp) ? warmUp : undefined;
}
