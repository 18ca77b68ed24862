import { candidatesOf, type Means } from './candidates';
import type { Catalogue } from '../catalogue/catalogue';
import { NAMED_AT_ONCE } from '../catalogue/pointLists';
import type { Target } from '../routine/target';

/** What comes first in a routine, as far as the means at hand allow it. */
export function chiefTargets(outline: string, means: Means, catalogue: Catalogue): Target[] {
  const candidates = candidatesOf(catalogue.outline(outline), means, catalogue);
  return candidates
    .slice(0, NAMED_AT_ONCE)
    .map((each) =>
      each.kind === 'point' ? { point: each.point.code } : { practice: each.practice.id },
    );
}
