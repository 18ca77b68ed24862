import { type Candidate, candidatesOf, isMeansUsed, type Means } from './candidates';
import type { Catalogue } from './catalogue';
import type { Posture, Tool } from './point';
import type { Routine } from './routine';
import type { RoutineOutline } from './routineOutline';

/** How a listener wants something done: where, sitting or lying how, and with what. */
export type MannerId = (typeof MANNERS)[number];

/** Every manner there is. */
export const MANNERS = [
  'desk',
  'bed',
  'lying',
  'onBack',
  'onSide',
  'onFront',
  'sitting',
  'standing',
  'helper',
  'ball',
  'hands',
] as const;

/** What a manner settles: how the listener is placed, or what is at hand. */
type Manner =
  | { readonly settles: 'posture'; readonly postures: readonly Posture[] }
  | { readonly settles: 'hands'; readonly helper: boolean; readonly tools: readonly Tool[] };

const placed = (...postures: readonly Posture[]): Manner => ({ settles: 'posture', postures });
const atHand = (helper: boolean, ...tools: readonly Tool[]): Manner => ({
  settles: 'hands',
  helper,
  tools,
});

const manners: Record<MannerId, Manner> = {
  desk: placed('sitting'),
  bed: placed('lyingOnBack', 'lyingOnSide', 'lyingFaceDown'),
  lying: placed('lyingOnBack', 'lyingOnSide', 'lyingFaceDown'),
  onBack: placed('lyingOnBack'),
  onSide: placed('lyingOnSide'),
  onFront: placed('lyingFaceDown'),
  sitting: placed('sitting'),
  standing: placed('standing'),
  helper: atHand(true),
  ball: atHand(false, 'tennisBall'),
  hands: atHand(false),
};

/** The manner of that name, where there is one. */
export const findManner = (id: string): MannerId | undefined => MANNERS.find((each) => each === id);

/** The routine that is meant for one of some manners, where there is one. */
export const outlineInManner = (
  ids: readonly MannerId[],
  { outlines }: Catalogue,
): RoutineOutline | undefined =>
  outlines.find(({ manner }) => manner !== undefined && ids.includes(manner));

/** True where a later manner takes the place of an earlier one: another posture, or bare hands for whatever was held. */
function replaces(later: MannerId, earlier: MannerId): boolean {
  if (later === earlier) return true;
  const [now, before] = [manners[later], manners[earlier]];
  if (now.settles !== before.settles) return false;
  return now.settles === 'posture' || later === 'hands' || earlier === 'hands';
}

/** What holds once more is said of the manner: postures first. */
export function combineManners(
  earlier: readonly MannerId[],
  later: readonly MannerId[],
): readonly MannerId[] {
  const combined = later.reduce<readonly MannerId[]>(
    (held, id) => [...held.filter((before) => !replaces(id, before)), id],
    earlier,
  );
  const settling = (what: Manner['settles']) =>
    combined.filter((id) => manners[id].settles === what);
  return [...settling('posture'), ...settling('hands')];
}

/** The manners that settle only how the listener is placed. */
export const placingOf = (ids: readonly MannerId[]): readonly MannerId[] =>
  ids.filter((id) => manners[id].settles === 'posture');

/** Manners to try one after the other where all of them together leave nothing: fewer and fewer, postures given up last. */
export function fewerAndFewer(all: readonly MannerId[]): readonly (readonly MannerId[])[] {
  const each = all.length > 1 ? all.map((id) => [id]) : [];
  return all.length === 0 ? [[]] : [all, ...each, []];
}

/** The postures a manner leaves; empty where any will do. */
export const posturesOf = (ids: readonly MannerId[]): readonly Posture[] =>
  ids.flatMap((id) => {
    const manner = manners[id];
    return manner.settles === 'posture' ? manner.postures : [];
  });

/** Whose hands there are, and what is in them. */
export function handsOf(ids: readonly MannerId[]): Pick<Means, 'helper' | 'tools'> {
  const held = ids.map((id) => manners[id]).filter((manner) => manner.settles === 'hands');
  return {
    helper: held.some(({ helper }) => helper),
    tools: held.flatMap(({ tools }) => tools),
  };
}

/** How much of an outline some means allow; what uses a helper or a tool at hand counts twice. */
function fitOf(candidates: readonly Candidate[], means: Means): number {
  return candidates.length + candidates.filter((each) => isMeansUsed(each, means)).length;
}

/** The means of some manners, one for each posture they leave, the one that allows most of an outline first. */
export function meansFor(
  ids: readonly MannerId[],
  rest: Pick<Means, 'leftOut' | 'spent'>,
  outline: RoutineOutline,
  catalogue: Catalogue,
): readonly Means[] {
  const means: Means = { ...rest, ...handsOf(ids) };
  const postures = posturesOf(ids);
  if (postures.length === 0) return [means];
  return postures
    .map((posture) => ({ ...means, posture }))
    .map((each) => ({ each, fit: fitOf(candidatesOf(outline, each, catalogue), each) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ each }) => each);
}

/** True where a routine makes use of the helper and of every tool that its manner names. */
export function usesHands(ids: readonly MannerId[], routine: Routine, catalogue: Catalogue) {
  const { helper, tools } = handsOf(ids);
  const ways = routine.exercises.flatMap((exercise) =>
    'point' in exercise ? [catalogue.way(exercise.point, exercise.way)] : [],
  );
  return (
    (!helper || ways.some(({ presser }) => presser === 'helper')) &&
    tools.every((tool) => ways.some((way) => way.tools.includes(tool)))
  );
}
