import type { Posture, Tool } from './point';

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
export interface Hands {
  readonly helper: boolean;
  readonly tools: readonly Tool[];
}

/** The hands that some manners name. */
export function handsOf(ids: readonly MannerId[]): Hands {
  const held = ids.map((id) => manners[id]).filter((manner) => manner.settles === 'hands');
  return {
    helper: held.some(({ helper }) => helper),
    tools: held.flatMap(({ tools }) => tools),
  };
}
