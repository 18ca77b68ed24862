import type { Guidance, Visit } from '../turn/state';

/** A visit in which some guidance goes on once the single wish under way is done; none, where there is none. */
export function withLater({ later: _, ...visit }: Visit, later?: Guidance): Visit {
  return later ? { ...visit, later } : visit;
}
