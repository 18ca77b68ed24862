import type { MannerId } from '../../domain/catalogue/manner';
import type { OutlineEntry, RoutineOutline } from '../../domain/catalogue/routineOutline';
import { usesHands } from '../../domain/plan/means';
import { planRoutine } from '../../domain/plan/planRoutine';
import type { Exercise } from '../../domain/routine/routine';
import type { Cue } from '../../domain/timeline/cue';
import { meansIn, planningFor } from '../guidance/begin';
import { closingOf } from '../guidance/ends';
import type { UnderWay } from './change';

/** A routine under way, and the step it goes on from. */
export type RoutineUnderWay = UnderWay<'routine'>;

/** The shortest rest that is planned, in minutes. */
export const LEAST_MINUTES = 0.75;

/** True where an exercise works what an entry of an outline names. */
export const isOf = (entry: OutlineEntry, exercise: Exercise) =>
  'point' in entry
    ? 'point' in exercise && entry.point === exercise.point
    : 'practice' in exercise && entry.practice === exercise.practice;

/** The rest of a routine, as it is to be planned. */
interface RestRequest {
  readonly minutes: number;
  /** In which it is done, and which of them were asked for now. */
  readonly manners: readonly MannerId[];
  readonly asked: readonly MannerId[];
  readonly done: readonly Exercise[];
  readonly opening: readonly Cue[];
}

/** What is planned for the rest of a routine: in the asked manner, and not again what is done, unless nothing else is
 * left. */
export function planRest(
  { minutes, manners, asked, done, opening }: RestRequest,
  { wish, guidance, state, coach }: RoutineUnderWay,
) {
  const { catalogue } = coach;
  const outline = catalogue.outline(wish.outline);
  const undone = outline.entries.filter((entry) => !done.some((each) => isOf(entry, each)));
  const planFor = (entries: RoutineOutline['entries']) => {
    const means = meansIn(manners, { ...outline, entries }, state.visit, coach);
    if (!means) return undefined;
    const request = {
      ...means,
      ...(wish.sided && { sided: wish.sided }),
      outline: { ...outline, entries },
      minutes,
      leastMinutes: LEAST_MINUTES,
      taught: state.visit.listener,
      opening: () => opening,
      closing: () => closingOf(wish, guidance.routine, catalogue),
      hint: [],
    };
    const plan = planRoutine(request, planningFor(state.visit, coach));
    const isInManner = plan.kind === 'planned' && usesHands(asked, plan.routine, catalogue);
    return isInManner ? plan : undefined;
  };
  return planFor(undone) ?? planFor(outline.entries);
}
