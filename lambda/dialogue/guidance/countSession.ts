import type { Catalogue } from '../../domain/catalogue/catalogue';
import { hasStepsLeft } from './bookmark';
import type { Guidance, Listener } from '../turn/state';

/** A practice by itself is a session from this long on, in seconds. */
const SESSION_SECONDS = 180;

/** True where guidance is a session: a routine, or a practice of three minutes or more. A single point is none. */
function isSession({ wish, routine }: Guidance): boolean {
  if (wish.kind !== 'practice') return wish.kind === 'routine';
  return routine.exercises.reduce((sum, { seconds }) => sum + seconds, 0) >= SESSION_SECONDS;
}

/** A listener after guidance has come to its end: a session is counted, once, unless its end was only skipped to. `at`
 * is when it ended, in epoch milliseconds. */
export function countSession(
  listener: Listener,
  guidance: Guidance,
  catalogue: Catalogue,
  at: number,
): Listener {
  const isSkipped = !hasStepsLeft(guidance, catalogue);
  if (guidance.isCounted || isSkipped || !isSession(guidance)) return listener;
  return { ...listener, finished: { count: listener.finished.count + 1, lastAt: at } };
}
