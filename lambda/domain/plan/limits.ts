import type { Point, PointCode } from '../catalogue/point';
import { isPressing } from '../routine/steps';
import type { PointCandidate } from './candidates';
import { type Choice, pressedSeconds } from './choices';

/** Hands and feet: they help, but nobody asks for them who asks for a back. */
const LIMBS = new Set(['hand', 'forearm', 'ankle', 'foot']);

/** True for a point of a hand or a foot. */
export const isOfLimb = ({ region }: Point): boolean => LIMBS.has(region);

/** At least this share of what is pressed lies in the place that is asked for. */
const LEAST_OF_PLACE = 1 / 2;
/** At most this share of what is pressed lies in hands and feet that are not asked for. */
const MOST_OF_LIMBS = 1 / 3;

interface Pressed {
  readonly candidate: PointCandidate;
  /** On all sides together, and on one. */
  readonly seconds: number;
  readonly aSide: number;
}

const pressedOf = (choices: readonly Choice[]): readonly Pressed[] =>
  choices.flatMap((choice) => {
    const { candidate, repetitions, seconds } = choice;
    return candidate.kind === 'point' && isPressing(candidate.way.technique)
      ? [{ candidate, seconds: pressedSeconds(choice), aSide: repetitions * seconds }]
      : [];
  });

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** Seconds that are too few in a place, or too many in hands and feet beside it. */
function offShares(pressed: readonly Pressed[], place: ReadonlySet<PointCode>): number {
  if (place.size === 0) return 0;
  const secondsOf = (isMeant: (candidate: PointCandidate) => boolean) =>
    sumOf(pressed.flatMap(({ candidate, seconds }) => (isMeant(candidate) ? [seconds] : [])));
  const inPlace = ({ point }: PointCandidate) => place.has(point.code);
  const all = secondsOf(() => true);
  const limbs = secondsOf((each) => !inPlace(each) && isOfLimb(each.point));
  return Math.max(0, all * LEAST_OF_PLACE - secondsOf(inPlace), limbs - all * MOST_OF_LIMBS);
}

/** Seconds by which points that are worked twice are pressed for longer than is left of them. */
function overCaps(pressed: readonly Pressed[]): number {
  const first = pressed.filter(({ candidate }) => !candidate.isAgain);
  return sumOf(
    first.map(({ candidate: { point, capSeconds } }) => {
      const all = pressed.filter(({ candidate }) => candidate.point === point);
      return all.length < 2 ? 0 : Math.max(0, sumOf(all.map(({ aSide }) => aSide)) - capSeconds);
    }),
  );
}

/** True where choices keep the shares of a place and the caps at least as well as they did before they were changed. */
export function keepsLimits(
  changed: readonly Choice[],
  before: readonly Choice[],
  place: ReadonlySet<PointCode>,
): boolean {
  const [now, then] = [pressedOf(changed), pressedOf(before)];
  return offShares(now, place) <= offShares(then, place) && overCaps(now) <= overCaps(then);
}
