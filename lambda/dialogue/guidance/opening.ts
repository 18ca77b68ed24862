import type { PointCode } from '../../domain/catalogue/point';
import type { RoutineOutline } from '../../domain/catalogue/routineOutline';
import type { Means } from '../../domain/plan/candidates';
import { missesPlace } from '../../domain/plan/means';
import type { Cue, LengthNote } from '../../domain/timeline/cue';
import type { Coach } from '../turn/moment';
import type { Wish } from '../turn/wish';

/** What is told of a routine before its first step. */
interface ToldAhead {
  readonly minutes: number;
  readonly note: LengthNote;
  readonly warmUp?: PointCode | undefined;
  /** That it only works beside the place that was asked for, where it does. */
  readonly beside?: readonly Cue[];
}

/** Of anything else nothing is told but what it is. */
export const NOTHING_AHEAD: ToldAhead = { minutes: 0, note: 'asAsked' };

/** Says so where nothing of the place that an outline is for can be worked as somebody sits or lies. */
export const besideCues = (outline: RoutineOutline, means: Means, { catalogue }: Coach): Cue[] =>
  missesPlace(outline, means, catalogue) ? [{ say: 'besidePlace', nth: 0 }] : [];

/** What is said before the first step. */
export function openingOf(
  wish: Wish,
  before: readonly Cue[],
  { minutes, note, warmUp, beside = [] }: ToldAhead,
): readonly Cue[] {
  const how = wish.manners ? { manners: wish.manners } : {};
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
