import type { PointCode } from '../../domain/catalogue/point';
import type { Cue, LengthNote } from '../../domain/timeline/cue';
import type { Coach } from '../turn/moment';
import type { Wish } from '../turn/wish';

/** What is told of a routine before its first step. */
interface ToldAhead {
  readonly minutes: number;
  readonly note: LengthNote;
  readonly warmUp?: PointCode | undefined;
  /** True where it only works beside the place that was asked for. */
  readonly isBeside?: boolean;
}

/** Of anything else nothing is told but what it is. */
export const NOTHING_AHEAD: ToldAhead = { minutes: 0, note: 'asAsked' };

/** What is said before the first step. */
export function openingOf(
  wish: Wish,
  before: readonly Cue[],
  { minutes, note, warmUp, isBeside }: ToldAhead,
): readonly Cue[] {
  const how = wish.manners ? { manners: wish.manners } : {};
  const beside: Cue[] = isBeside ? [{ say: 'besidePlace', nth: 0 }] : [];
  const warming: Cue[] = warmUp ? [{ say: 'warmUp', point: warmUp, nth: 0 }] : [];
  switch (wish.kind) {
    case 'routine':
      return [
        ...before,
        { say: 'startRoutine', outline: wish.outline, minutes, note, ...how, nth: 0 },
        ...beside,
        ...warming,
      ];
    case 'point':
      return [...before, { say: 'startTarget', target: { point: wish.point }, ...how, nth: 0 }];
    case 'practice':
      return before;
  }
}

/** Says so where a practice is not done for as long, or as short, as was asked. */
export function limitOf(wish: Wish, { catalogue }: Coach): Cue[] {
  if (wish.kind !== 'practice' || wish.minutes === undefined) return [];
  const { min, max } = catalogue.practice(wish.practice).seconds;
  const asked = wish.minutes * 60;
  if (asked > max) return [{ say: 'lengthLimit', note: 'longest', seconds: max, nth: 0 }];
  if (asked < min) return [{ say: 'lengthLimit', note: 'shortest', seconds: min, nth: 0 }];
  return [];
}
