import { candidatesOf, type Means } from './candidates';
import type { Catalogue } from '../catalogue/catalogue';
import { choose, exerciseFor, withSeconds } from './choices';
import type { Taught } from '../routine/explanationFor';
import type { PointCode, Tool } from '../catalogue/point';
import type { PracticeId } from '../catalogue/practice';
import { onSide } from '../routine/sided';
import type { Routine } from '../routine/routine';
import type { OutlineEntry, RoutineOutline } from '../catalogue/routineOutline';

/** One point, or one practice for some minutes. */
export type Single =
  | { readonly kind: 'point'; readonly point: PointCode; readonly way?: string }
  | { readonly kind: 'practice'; readonly practice: PracticeId; readonly minutes?: number };

/** What a single thing needs: who asks for it by name has it at hand. */
function toolsOf(entry: OutlineEntry, catalogue: Catalogue): readonly Tool[] {
  if ('practice' in entry) return catalogue.practice(entry.practice).tools;
  return entry.way ? catalogue.way(entry.point, entry.way).tools : [];
}

const entryOf = (single: Single): OutlineEntry =>
  single.kind === 'point' ? single : { practice: single.practice };

/** One thing as an outline of its own. */
export function outlineOf(single: Single, catalogue: Catalogue): RoutineOutline {
  const entry = entryOf(single);
  return {
    id: '',
    entries: [entry],
    keepsOrder: true,
    usualMinutes: 0,
    postures: [],
    needsHelper: false,
    tools: toolsOf(entry, catalogue),
  };
}

/** Plans one thing at its usual length, or as near to the asked one as its bounds allow.
 * `undefined` where the caps or the means leave nothing of it. */
export function planSingle(
  single: Single,
  means: Means,
  taught: Taught,
  catalogue: Catalogue,
): Routine | undefined {
  const candidate = candidatesOf(outlineOf(single, catalogue), means, catalogue)[0];
  const usual = candidate && choose(candidate);
  const posture = candidate?.postures[0];
  if (!usual || !posture) return undefined;
  const minutes = single.kind === 'practice' ? single.minutes : undefined;
  const choice = minutes === undefined ? usual : withSeconds(usual, minutes * 60);
  return { exercises: [onSide(exerciseFor(choice, posture, taught), means.sided, catalogue)] };
}
