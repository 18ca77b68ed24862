import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Routine } from '../../domain/routine/routine';
import type { Cue } from '../../domain/timeline/cue';
import type { Whereabouts } from '../turn/moment';
import type { Visit } from '../turn/state';
import type { Wish } from '../turn/wish';

/** The fewest times a day any place of a routine allows. */
function timesADay(routine: Routine, catalogue: Catalogue): number {
  const times = routine.exercises.flatMap((exercise) =>
    'point' in exercise ? [catalogue.point(exercise.point).timesADay] : [],
  );
  return Math.min(...times);
}

/** What is said when everything wished for is done, or what was put in between. */
export function closingOf(
  wish: Wish,
  routine: Routine,
  catalogue: Catalogue,
  isInBetween = false,
): Cue[] {
  const times = timesADay(routine, catalogue);
  const limit: Cue[] = Number.isFinite(times) ? [{ say: 'dailyLimit', times, nth: 0 }] : [];
  if (isInBetween) return [...limit, { say: 'inviteBack', nth: 0 }];
  return wish.kind === 'routine'
    ? [{ say: 'finish', nth: 0 }, ...limit, { say: 'inviteAgain', nth: 0 }]
    : [...limit, { say: 'inviteAnother', nth: 0 }];
}

/** To let go, for somebody who has heard no word to, and whose press has nothing left that is worth holding. */
export const releaseFor = ({ isHolding, step }: Whereabouts, nth: number): Cue[] =>
  isHolding && step?.kind === 'press' ? [{ say: 'release', nth }] : [];

/** What a newcomer should know by the end of the first reply. */
export const hintFor = ({ isFirst }: Visit): Cue[] =>
  isFirst ? [{ say: 'wakeWord', nth: 0 }] : [];

/** What is said before the session closes in silence, where it can be gone on with. */
export const comeBackFor = ({ breathingOnly }: Visit): Cue[] =>
  breathingOnly ? [] : [{ say: 'comeBack', nth: 0 }];
