import { candidatesOf, type Means } from './candidates';
import type { Catalogue } from './catalogue';
import { choose, exerciseOf, withSeconds } from './choices';
import type { PointCode } from './point';
import type { PracticeId } from './practice';
import type { Routine } from './routine';
import type { OutlineEntry, RoutineOutline } from './routineOutline';

/** One point, or one practice for some minutes. */
export type Single =
  | { readonly kind: 'point'; readonly point: PointCode }
  | { readonly kind: 'practice'; readonly practice: PracticeId; readonly minutes?: number };

/** A point nobody else can press for a listener who asks for it by name: its helper's words are used then. */
function outlineOf(entry: OutlineEntry, catalogue: Catalogue): RoutineOutline {
  const tools = 'practice' in entry ? catalogue.practice(entry.practice).tools : [];
  return {
    id: '',
    entries: [entry],
    keepsOrder: true,
    postures: [],
    needsHelper: false,
    tools,
  };
}

/** Plans one thing at its usual length, or as near to the asked one as its bounds allow.
 * `undefined` where the caps or the means leave nothing of it. */
export function planSingle(
  single: Single,
  means: Means,
  known: readonly PointCode[],
  catalogue: Catalogue,
): Routine | undefined {
  const entry = single.kind === 'point' ? { point: single.point } : { practice: single.practice };
  const candidate = candidatesOf(outlineOf(entry, catalogue), means, catalogue)[0];
  const usual = candidate && choose(candidate);
  const posture = candidate?.postures[0];
  if (!usual || !posture) return undefined;
  const minutes = single.kind === 'practice' ? single.minutes : undefined;
  const choice = minutes === undefined ? usual : withSeconds(usual, minutes * 60);
  return { exercises: [exerciseOf(choice, posture, known)] };
}
